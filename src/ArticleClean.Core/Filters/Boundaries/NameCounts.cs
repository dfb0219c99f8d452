namespace ArticleClean.Filters.Boundaries;

/// <summary>What the rest of the document says of the words around a joint, written in one.</summary>
/// <param name="Alone">How often they stand alone as they are written here.</param>
/// <param name="InProse">How often of these in running text.</param>
/// <param name="Lower">How often they stand alone without the capital inside, as in a host's name.</param>
/// <param name="Known">Whether a well-known name ends before the joint (1) or starts behind it (2), or both (3).</param>
internal readonly record struct NameCounts(int Alone, int InProse, int Lower, int Known);
