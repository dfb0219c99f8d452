using System.Text;
using ArticleClean.Html;
using ArticleClean.Html.Reading;

namespace ArticleClean.Tests.Html.Html5Lib;

/// <summary>
/// Writes trees as html5lib does, as far as text, its order and what it stands in go: attributes and comments are left out.
/// </summary>
internal static class TreeText
{
    /// <summary>A page's tree, a line a node.</summary>
    public static string Of(HtmlTree tree)
    {
        var lines = new StringBuilder();
        var text = new StringBuilder();
        var textDepth = 0;
        foreach (var node in tree.Root.Descendants)
        {
            var depth = DepthOf(node);
            if (text.Length > 0 && (!node.IsText || depth != textDepth)) Flush();
            if (node.IsText)
            {
                NodeText.Append(text, node);
                textDepth = depth;
                continue;
            }

            lines.Append(' ', 2 * (depth - 1)).Append('<').Append(Prefix(node.Namespace)).Append(node.Name).Append(">\n");
        }

        if (text.Length > 0) Flush();
        return lines.ToString();

        void Flush()
        {
            var plain = text.Replace("\r\n", "\n").Replace('\r', '\n').Replace("\0", "").Replace("\uFFFD", "").ToString();
            text.Clear();
            if (plain.Length > 0) lines.Append(' ', 2 * (textDepth - 1)).Append('"').Append(plain).Append("\"\n");
        }
    }

    /// <summary>The same of a tree as a file of html5lib has it.</summary>
    public static string Of(IReadOnlyList<string> expected)
    {
        var lines = new StringBuilder();
        // What stands in a template is one level further in there.
        var templates = new Stack<int>();
        var isOfInterest = false;
        string? text = null;
        var textDepth = 0;
        foreach (var line in expected)
        {
            if (!line.StartsWith("| ", StringComparison.Ordinal))
            {
                if (isOfInterest && text is not null) text += "\n" + line;
                continue;
            }

            var content = line[2..].TrimStart(' ');
            var depth = (line.Length - 2 - content.Length) / 2;
            while (templates.Count > 0 && depth <= templates.Peek()) templates.Pop();
            if (content == "content")
            {
                templates.Push(depth);
                continue;
            }

            var isText = content.StartsWith('"');
            var isElement = content.StartsWith('<') && content.EndsWith('>')
                && !content.StartsWith("<!", StringComparison.Ordinal) && !content.StartsWith("<?", StringComparison.Ordinal);
            isOfInterest = isText;
            if (!isText && !isElement) continue;
            var own = depth - templates.Count;
            if (isText && text is not null && own == textDepth)
            {
                text = text[..^1] + content[1..];
                continue;
            }

            Flush();
            if (isText) (text, textDepth) = (content, own);
            else lines.Append(' ', 2 * own).Append(content.ToLowerInvariant()).Append('\n');
        }

        Flush();
        return lines.ToString();

        void Flush()
        {
            if (text is null) return;
            var plain = text.Replace("\uFFFD", "", StringComparison.Ordinal);
            if (plain.Length > 2) lines.Append(' ', 2 * textDepth).Append(plain).Append('\n');
            text = null;
        }
    }

    private static int DepthOf(HtmlNode node)
    {
        var depth = 1;
        for (var around = node.Parent; around is { } outer; around = outer.Parent) depth++;
        return depth;
    }

    private static string Prefix(Namespace space) => space switch { Namespace.Svg => "svg ", Namespace.Math => "math ", _ => "" };
}
