using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleClean.Html;

namespace ArticleClean.Tests.Laws;

/// <summary>
/// A page's text as AngleSharp sees it, which follows the HTML Standard; elements of the no-text table aside. Two things are
/// changed before it sees the page, since a browser shows them otherwise than a parser without scripts: declarative shadow
/// roots, which AngleSharp does not know, are content, and a <c>noscript</c> in the head is none. Soft hyphens are left out.
/// </summary>
internal static partial class Html5Oracle
{
    /// <summary>As the reader counts: a shorter <c>noscript</c> is a hint to switch scripts on.</summary>
    private const int NoScriptContentWords = 50;

    public static string Text(string html)
    {
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false })
            .ParseDocument(WithoutHeadNoscripts(WithShadowRoots(html)));
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
            if (node is not IText run || IsDrawn(node.Parent)) continue;
            text.Append(run.Data.Replace("\u00AD", "", StringComparison.Ordinal));
        }
    }

    private static void AppendBorder(StringBuilder text, INode node)
    {
        if (node is not IElement element || (element.LocalName is "img" or "script" or "style" && IsWithinWord(element))) return;
        if (element.LocalName is "br" or "img" or "rt" || !ElementVocabulary.TraitsOf(element.LocalName).HasFlag(ElementTraits.Inline))
            text.Append('\n');
    }

    private static bool IsWithinWord(IElement element) =>
        element.PreviousSibling is IText { Data: [.., var before] } && !char.IsWhiteSpace(before)
        && element.NextSibling is IText { Data: [var after, ..] } && !char.IsWhiteSpace(after);

    private static bool IsLeftOut(INode node) =>
        node is IElement element
        && ((ElementVocabulary.TraitsOf(element.LocalName).HasFlag(ElementTraits.NoText) && !IsDrawn(element) && !HoldsPage(element))
            || (element.LocalName == "noscript" && Words.Of(VisibleText(element)).Count < NoScriptContentWords));

    /// <summary>Whether a drawing holds a piece of a page, which browsers show as such.</summary>
    private static bool HoldsPage(IElement element) =>
        element.LocalName == "svg" && element.GetElementsByTagName("foreignObject").Length > 0;

    /// <summary>Whether an element is a part of a drawing that holds a piece of a page, but not that piece.</summary>
    private static bool IsDrawn(INode? node) =>
        node is IElement { NamespaceUri: "http://www.w3.org/2000/svg" } element && element.LocalName is not "foreignObject"
        && element.GetAncestors().Prepend(element).OfType<IElement>().Any(HoldsPage);

    private static string WithShadowRoots(string html)
    {
        if (!html.Contains("shadowrootmode", StringComparison.OrdinalIgnoreCase)) return html;
        var isShadow = new Stack<bool>();
        return Template().Replace(html, tag =>
        {
            var isEnd = tag.Value[1] == '/';
            if (!isEnd) isShadow.Push(tag.Value.Contains("shadowrootmode", StringComparison.OrdinalIgnoreCase));
            return isShadow.TryPeek(out var shadow) && (!isEnd || isShadow.Pop()) && shadow
                ? tag.Value.Replace("template", "shadow-root", StringComparison.OrdinalIgnoreCase)
                : tag.Value;
        });
    }

    private static string WithoutHeadNoscripts(string html)
    {
        var head = HeadEnd().Match(html) is { Success: true } end ? end.Index : 0;
        return HeadNoscript().Replace(html[..head], "") + html[head..];
    }

    [GeneratedRegex("</?template[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Template();

    [GeneratedRegex("</head|<body", RegexOptions.IgnoreCase)]
    private static partial Regex HeadEnd();

    [GeneratedRegex("<noscript.*?</noscript>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HeadNoscript();

    private static string VisibleText(IElement element) =>
        string.Join(' ', element.GetDescendants().OfType<IText>().Where(text => !text.GetAncestors().Any(IsNoText)).Select(text => text.Data));

    private static bool IsNoText(INode node) => node is IElement element && ElementVocabulary.TraitsOf(element.LocalName).HasFlag(ElementTraits.NoText);
}
