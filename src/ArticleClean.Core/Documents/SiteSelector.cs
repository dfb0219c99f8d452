using System.Xml.XPath;

namespace ArticleClean.Documents;

/// <summary>Where something stands in a site's pages.</summary>
/// <param name="Source">The XPath or the class names, as the user wrote them.</param>
/// <param name="Path">The same as a compiled XPath; it is not for several threads at once, so that each takes a clone.</param>
internal sealed record SiteSelector(string Source, XPathExpression Path);
