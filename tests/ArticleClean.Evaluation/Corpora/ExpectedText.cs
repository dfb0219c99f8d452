using System.Text;
using HtmlAgilityPack;

namespace ArticleClean.Evaluation.Corpora;

/// <summary>
/// The text of an expected page as the benchmarks' scorer reads it: all of it, with a break at every element that is not
/// inline. The program's own reader would leave out what the program leaves out, and so never count it as missed.
/// </summary>
internal static class ExpectedText
{
    private static readonly HashSet<string> Inline = [.. "a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr".Split(' ')];

    public static string Of(string html)
    {
        var page = new HtmlDocument { OptionCheckSyntax = false, OptionReadEncoding = false };
        page.LoadHtml(html);
        var text = new StringBuilder();
        Append(page.DocumentNode, text);
        return text.ToString();
    }

    private static void Append(HtmlNode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is HtmlTextNode words) text.Append(HtmlEntity.DeEntitize(words.Text));
            if (child.NodeType != HtmlNodeType.Element || child.Name is "script" or "style") continue;
            if (!Inline.Contains(child.Name)) text.Append('\n');
            Append(child, text);
            if (!Inline.Contains(child.Name)) text.Append('\n');
        }
    }
}
