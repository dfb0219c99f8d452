namespace ArticleClean.Documents;

/// <summary>
/// A leaf of the document: a stretch of its text that the page sets apart, such as a paragraph or a heading. Blocks
/// are in document order and do not overlap; only white space lies between them.
/// </summary>
/// <param name="Range">The block's characters. A block without text (an image, a rule) covers one line break.</param>
/// <param name="Kind">What it is.</param>
public sealed record TextBlock(TextRange Range, BlockKind Kind)
{
    /// <summary>The level of a heading, 1 to 6; 0 for every other kind.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>What the block stands in; <c>null</c> where it stands at the top.</summary>
    public BlockContainer? Container { get; init; }

    /// <summary>Index of the block's element in <see cref="ParsedDocument.Elements"/>; -1 where it has none.</summary>
    public int Element { get; init; } = -1;

    /// <summary>The block's inline spans, by their start, an outer one before those inside it.</summary>
    public IReadOnlyList<InlineSpan> Inlines { get; init; } = [];

    /// <summary>The language of a code listing, as the page names it; otherwise <c>null</c>.</summary>
    public string? CodeLanguage { get; init; }

    /// <summary>Whether it is the page's standfirst, or a part of it: what stands between title and text and sums the article up.</summary>
    public bool IsStandfirst { get; init; }

    /// <summary>Whether the block has text; images and rules have none.</summary>
    public bool HasText => Kind is not (BlockKind.Image or BlockKind.Rule);
}
