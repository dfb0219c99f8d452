using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleClean.Evaluation.Structure;

/// <summary>The structure that a reader of Markdown sees.</summary>
internal static class MarkdownStructure
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseFootnotes().UseMathematics().UseTaskLists().Build();

    public static StructuredText Of(string markdown)
    {
        var text = new StructuredText();
        foreach (var block in Markdown.Parse(markdown, Pipeline).SelectMany(block => block is FootnoteGroup notes ? notes : Enumerable.Repeat(block, 1)).OrderBy(block => block.Line)) Append(block, text);
        return text.Complete();
    }

    private static void Append(Block block, StructuredText text)
    {
        text.Break();
        var start = text.Position;
        switch (block)
        {
            case CodeBlock code:
                text.Append(code.Lines.ToString());
                break;
            case LeafBlock { Inline: { } inlines }:
                Append(inlines, text);
                break;
            case ContainerBlock container:
                foreach (var inner in container) Append(inner, text);
                break;
        }

        if (KindOf(block) is { } kind) text.Add(kind, start);
        text.Break();
    }

    private static void Append(ContainerInline inlines, StructuredText text)
    {
        foreach (var inline in inlines)
        {
            var start = text.Position;
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case MathInline formula:
                    text.Append(formula.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case FootnoteLink { IsBackLink: false } reference:
                    text.Append(reference.Footnote.Label.AsSpan(1));
                    text.Add(StructureKind.Link, start);
                    break;
                case LineBreakInline or HtmlInline { Tag: "<br>" }:
                    text.Break();
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline container:
                    Append(container, text);
                    if (inline is LinkInline) text.Add(StructureKind.Link, start);
                    break;
            }
        }
    }

    /// <summary>A note is an item of its page's list of notes.</summary>
    private static StructureKind? KindOf(Block block) => block switch
    {
        HeadingBlock => StructureKind.Heading,
        ListItemBlock or Footnote => StructureKind.ListItem,
        TableCell => StructureKind.Cell,
        CodeBlock => StructureKind.Code,
        QuoteBlock => StructureKind.Quote,
        _ => null,
    };
}
