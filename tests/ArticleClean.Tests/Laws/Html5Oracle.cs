using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleClean.Html;

namespace ArticleClean.Tests.Laws;

/// <summary>A page's text as AngleSharp sees it, which follows the HTML Standard; elements of the no-text table aside.</summary>
internal static class Html5Oracle
{
    /// <summary>As the reader counts: a shorter <c>noscript</c> is a hint to switch scripts on.</summary>
    private const int NoScriptContentWords = 50;

    public static string Text(string html)
    {
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var text = new StringBuilder();
        var node = (INode)page;
        while (true)
        {
            if (node.FirstChild is { } child && !IsLeftOut(node))
            {
                node = child;
            }
            else
            {
                while (node.NextSibling is null)
                {
                    if (node.Parent is not { } parent) return text.ToString();
                    node = parent;
                    AppendBorder(text, node);
                }

                node = node.NextSibling;
            }

            AppendBorder(text, node);
            if (node is IText run) text.Append(run.Data);
        }
    }

    private static void AppendBorder(StringBuilder text, INode node)
    {
        if (node is IElement element && (element.LocalName is "br" or "img" or "rt" || !ElementVocabulary.TraitsOf(element.LocalName).HasFlag(ElementTraits.Inline))) text.Append('\n');
    }

    private static bool IsLeftOut(INode node) =>
        node is IElement element
        && (ElementVocabulary.TraitsOf(element.LocalName).HasFlag(ElementTraits.NoText)
            || (element.LocalName == "noscript" && Words.Of(VisibleText(element)).Count < NoScriptContentWords));

    private static string VisibleText(IElement element) =>
        string.Join(' ', element.GetDescendants().OfType<IText>().Where(text => !text.GetAncestors().Any(IsNoText)).Select(text => text.Data));

    private static bool IsNoText(INode node) => node is IElement element && ElementVocabulary.TraitsOf(element.LocalName).HasFlag(ElementTraits.NoText);
}
