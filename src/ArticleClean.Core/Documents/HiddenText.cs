namespace ArticleClean.Documents;

/// <summary>A stretch of a page's text that the page hides from readers, and that nothing on the page opens.</summary>
/// <param name="Range">Its characters; it may cover whole blocks. Two of them are apart, or one lies in the other.</param>
/// <param name="Code">A stable short name of how it is hidden, such as <c>screen-reader</c>.</param>
/// <param name="Reason">What the page's markup says of it, in a few words for a person.</param>
/// <param name="IsInline">Whether its element stands inside running text.</param>
public sealed record HiddenText(TextRange Range, string Code, string Reason, bool IsInline);
