namespace ArticleClean.Segments;

/// <summary>A stripped text, cut into segments, with the cues in each.</summary>
/// <param name="Text">The text.</param>
/// <param name="Segments">The segments, in order.</param>
/// <param name="Cues">The cues of all segments, in order.</param>
public sealed record SegmentedText(string Text, IReadOnlyList<TextSegment> Segments, IReadOnlyList<CueHit> Cues);
