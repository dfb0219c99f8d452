namespace ArticleClean.Documents;

/// <summary>A stretch of a page's text that a site's rule selects.</summary>
/// <param name="Range">Its characters.</param>
/// <param name="IsContent">Whether it is content, as opposed to what is removed.</param>
/// <param name="Selector">The selector, as the user wrote it.</param>
internal sealed record RuleMark(TextRange Range, bool IsContent, string Selector);
