using System.Text;
using ArticleClean.Documents;
using Markdig;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleClean.Tests.Support;

/// <summary>Reads Markdown with another parser, to see what a reader of it would.</summary>
internal static class MarkdownOracle
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks()
        .UseFootnotes().UseMathematics().UseAlertBlocks().Build();

    /// <summary>What stands before the kind of a callout.</summary>
    public const string CalloutSign = "‹CALLOUT›";

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>The text that a reader sees, alternative texts and list markers aside. Blocks and cells are apart by a line break.</summary>
    public static string TextOf(string markdown)
    {
        var text = new StringBuilder();
        foreach (var node in InOrder(Parse(markdown)))
        {
            switch (node)
            {
                case LinkInline { IsAutoLink: true } link when !ShowsItsAddress(link):
                    text.Append("‹LINK ").Append(link.Url).Append('›');
                    break;
                case LiteralInline literal when !IsInImage(literal):
                    text.Append(literal.Content.AsSpan());
                    break;
                // What turned out to delimit nothing.
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Append('\n');
                    break;
                case MathInline formula:
                    text.Append(formula.Content.AsSpan());
                    break;
                case FootnoteLink { IsBackLink: false } reference:
                    text.Append(reference.Footnote.Label.AsSpan(1));
                    break;
                case FootnoteLink:
                    break;
                case HtmlInline { Tag: "<sup>" or "</sup>" or "<sub>" or "</sub>" }:
                case HtmlInline { Tag: "<strong>" or "</strong>" or "<em>" or "</em>" or "<del>" or "</del>" }:
                    break;
                case HtmlInline { Tag: "<code>" or "</code>" }:
                    break;
                case HtmlInline { Tag: "<br>" }:
                    text.Append('\n');
                    break;
                case HtmlInline html:
                    text.Append("‹HTML ").Append(html.Tag).Append('›');
                    break;
                case AutolinkInline link:
                    text.Append("‹LINK ").Append(link.Url).Append('›');
                    break;
                case HtmlBlock:
                    text.Append("‹HTML BLOCK›");
                    break;
                case AlertBlock alert:
                    text.Append('\n').Append(CalloutSign).Append(alert.Kind);
                    break;
                case CodeBlock block:
                    text.Append('\n').Append(block.Lines.ToString());
                    break;
                case LeafBlock or TableCell:
                    text.Append('\n');
                    break;
            }
        }

        return text.ToString();
    }

    public static IEnumerable<string> Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of an article as its passages have them, without any format's signs.</summary>
    public static IEnumerable<string> WordsOf(Article article) => article.Passages.SelectMany(passage => Words(passage.Text(article.Document)));

    /// <summary>All nodes in the order of the source: the parser moves the notes to the end.</summary>
    private static IEnumerable<MarkdownObject> InOrder(MarkdownDocument document) =>
        document.SelectMany(block => block is FootnoteGroup group ? group : Enumerable.Repeat(block, 1))
            .OrderBy(block => block.Line)
            .SelectMany(block => (block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants()).Prepend(block));

    /// <summary>Whether a link that a reader makes of a bare address shows that address, and leads to it.</summary>
    private static bool ShowsItsAddress(LinkInline link) =>
        link.FirstChild is LiteralInline shown && shown == link.LastChild && link.Url is { } url
        && (url == shown.Content.ToString() || url == "http://" + shown.Content) && !url.Contains('\\');

    private static bool IsInImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
            if (parent is LinkInline { IsImage: true }) return true;
        return false;
    }
}
