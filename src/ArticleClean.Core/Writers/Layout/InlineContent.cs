using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>A passage's running text, white space folded, and the spans over it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Spans">
/// The spans as ranges over <paramref name="Text"/>: by their start, an outer one before those inside it, properly
/// nested, without white space at their edges; none is empty but images.
/// </param>
internal sealed record InlineContent(string Text, IReadOnlyList<InlineSpan> Spans);
