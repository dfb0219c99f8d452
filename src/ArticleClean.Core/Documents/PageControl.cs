namespace ArticleClean.Documents;

/// <summary>A stretch of a page's text that is no word of it but a means to work with it, such as a heading's permalink sign.</summary>
/// <param name="Range">Its characters; it may cover whole blocks.</param>
/// <param name="Code">A stable short name of its kind, such as <c>permalink</c>.</param>
/// <param name="Reason">What the page's markup says of it, in a few words for a person.</param>
public sealed record PageControl(TextRange Range, string Code, string Reason);
