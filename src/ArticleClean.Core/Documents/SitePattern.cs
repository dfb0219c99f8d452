using System.Text.RegularExpressions;

namespace ArticleClean.Documents;

/// <summary>What is removed from a site's texts.</summary>
/// <param name="Source">The text or the regular expression, as the user wrote it.</param>
/// <param name="Regex">The same as an expression that looks at each character a bounded number of times.</param>
internal sealed record SitePattern(string Source, Regex Regex);
