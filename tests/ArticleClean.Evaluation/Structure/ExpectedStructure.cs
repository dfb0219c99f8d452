using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleClean.Evaluation.Structure;

/// <summary>The structure of an expected page.</summary>
internal static class ExpectedStructure
{
    private static readonly HashSet<string> Inline = [.. "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr".Split(' ')];

    public static StructuredText Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        var text = new StructuredText();
        if (page.Body is { } body) Append(body, text);
        return text.Complete();
    }

    private static void Append(INode node, StructuredText text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data);
            if (child is not IElement element || element.LocalName is "script" or "style" or "svg" or "math" or "button") continue;
            var isInline = Inline.Contains(element.LocalName);
            if (!isInline) text.Break();
            var start = text.Position;
            Append(element, text);
            if (KindOf(element) is { } kind) text.Add(kind, start);
            if (!isInline) text.Break();
        }
    }

    private static StructureKind? KindOf(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => StructureKind.Heading,
        "li" => StructureKind.ListItem,
        "td" or "th" when IsData(element.Closest("table")) => StructureKind.Cell,
        "pre" => StructureKind.Code,
        "blockquote" => StructureKind.Quote,
        "a" when element.GetAttribute("href") is { Length: > 0 } address && !address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) => element.Closest("pre") is null ? StructureKind.Link : StructureKind.LinkInCode,
        _ => null,
    };

    /// <summary>A table of one row or one column, or with another table in it, lays out a page: Markdown has none of it.</summary>
    private static bool IsData(IElement? table) =>
        table is not null && table.QuerySelector("table, h1, h2, h3, h4, pre, blockquote") is null && table.GetAttribute("role") is not ("presentation" or "none")
        && table.QuerySelectorAll("tr").Length > 1 && table.QuerySelectorAll("tr").Any(row => row.QuerySelectorAll("td, th").Length > 1);
}
