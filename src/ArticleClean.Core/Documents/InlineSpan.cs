namespace ArticleClean.Documents;

/// <summary>A stretch of a block's text that is a link, emphasised, code or an image. Spans may nest; a cut clips them.</summary>
/// <param name="Range">The characters of the span; empty for an image.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Target">The address of a link or an image, as the page gives it; otherwise <c>null</c>.</param>
/// <param name="Alt">The alternative text of an image; otherwise <c>null</c>.</param>
public sealed record InlineSpan(TextRange Range, InlineKind Kind, string? Target = null, string? Alt = null)
{
    /// <summary>What the page says of a link or an image where a reader points at it; <c>null</c> where it says nothing.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Whether an image stands for a video, a sound or a frame: its address leads there, and its alternative text names it.
    /// </summary>
    public bool IsEmbed { get; init; }

    /// <summary>Where a click on an image leads that is all of a link, as the page gives it; otherwise <c>null</c>.</summary>
    public string? Link { get; init; }

    /// <summary>What the page says of that link where a reader points at it; <c>null</c> where it says nothing.</summary>
    public string? LinkTitle { get; init; }
}
