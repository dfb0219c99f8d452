using System.Xml.XPath;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>Tells whether a compiled XPath can be run over a page: prefixes, variables and functions that nobody knows show only then.</summary>
internal static class PathCheck
{
    /// <summary>Runs a path over an empty page.</summary>
    /// <exception cref="XPathException">It cannot be run.</exception>
    public static void Run(XPathExpression path) => new HtmlDocument().CreateNavigator()!.Evaluate(path.Clone());
}
