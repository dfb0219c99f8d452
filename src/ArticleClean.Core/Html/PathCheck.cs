using System.Xml.XPath;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>Tells whether a compiled XPath can be run over a page: prefixes, variables and functions that nobody knows show only then.</summary>
internal static class PathCheck
{
    /// <summary>Runs a path over an empty page.</summary>
    /// <exception cref="XPathException">It cannot be run.</exception>
    public static void Run(XPathExpression path)
    {
        try
        {
            // A path that starts at a number or a text is found out only when it moves.
            if (new HtmlDocument().CreateNavigator()!.Evaluate(path.Clone()) is XPathNodeIterator found) found.MoveNext();
        }
        catch (Exception e) when (e is not XPathException)
        {
            // HtmlAgilityPack does not know the function id, and throws exceptions of any type.
            throw new XPathException("it has something that is not known here, such as the function id; write //*[@id='story']", e);
        }
    }
}
