using ArticleClean.Documents;
using ArticleClean.Tests.Support;
using CsCheck;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleClean.Tests.Writers;

/// <summary>Another parser reads the Markdown: it must see the article's words, and no markup but the article's own.</summary>
public class MarkdownOracleTests
{
    private static readonly string[] Pieces =
    [
        "*", "**", "_", "__", "[", "]", "(", ")", "](", "<", ">", "#", "-", "+", ".", "!", "|", "\\", "`", "``", "~", "~~", "&", ";", ":", "=", "---", "![",
        "0", "1.", "9)", "a", "b", "z", "amp", "br", "http://a.b", "www.a.b", "x@a.b", "/", "[x]", "[^1]", "]:", "$", "$$", "é", "「", "語", "😀", "€", "\"", "'",
        " ", " ", " ", " ", "\n", "    ",
    ];

    private static readonly Gen<string> Words = Gen.OneOf(Pieces).Array[1, 8].Select(pieces => string.Concat(pieces));

    private static readonly Gen<string> Inline = Gen.Recursive<string>((depth, inner) => Gen.Frequency(
        (4, Words),
        (depth > 3 ? 0 : 3, Gen.Select(Gen.OneOf("b", "i", "c", "a http://x.y/z_(w)", "a javascript:x", "x"), inner, Words, (mark, a, b) => $"‹{mark}|{a}›{b}")),
        (depth > 3 ? 0 : 2, Gen.Select(inner, inner, (a, b) => a + b)),
        (1, Gen.Select(Words, Words, (a, b) => a + "‹img http://i.j/k|l›" + b))));

    private static readonly Gen<Action<ArticleBuilder>> Blocks = Gen.Recursive<Action<ArticleBuilder>>((depth, inner) => Gen.Frequency(
        (6, Inline.Select(text => (Action<ArticleBuilder>)(a => a.Paragraph(text)))),
        (1, Gen.Select(Gen.Int[1, 6], Inline, (level, text) => (Action<ArticleBuilder>)(a => a.Heading(level, text)))),
        (1, Words.Select(text => (Action<ArticleBuilder>)(a => a.Code("c" + text + "\n  d")))),
        (1, Gen.Const((Action<ArticleBuilder>)(a => a.Rule()))),
        (1, Gen.Select(Gen.Bool, Inline.Array[4], (header, cells) => (Action<ArticleBuilder>)(a =>
            a.Table(header ? 1 : 0, [CellAlignment.None, CellAlignment.Right], cells[0] + "¦" + cells[1], cells[2] + "¦" + cells[3])))),
        (depth > 3 ? 0 : 2, inner.Array[1, 3].Select(blocks => (Action<ArticleBuilder>)(a => a.Quote(() => All(a, blocks))))),
        (depth > 3 ? 0 : 2, inner.Array[1, 3].Select(items => (Action<ArticleBuilder>)(a => a.List([.. items.Select(item => (Action)(() => item(a)))])))),
        (depth > 3 ? 0 : 2, Gen.Select(Gen.Int[0, 12], inner.Array[1, 3], (start, items) => (Action<ArticleBuilder>)(a => a.Ordered(start, [.. items.Select(item => (Action)(() => item(a)))])))),
        (depth > 3 ? 0 : 2, Gen.Select(inner, inner, (x, y) => (Action<ArticleBuilder>)(a => All(a, [x, y]))))));

    [Fact]
    public void Any_inline_content_reads_back_as_its_words() =>
        Inline.Sample(text => Check(ArticleBuilder.Of(a => a.Paragraph(text))), iter: 20_000, print: text => text);

    [Fact]
    public void Any_article_reads_back_as_its_words_and_blocks() =>
        Blocks.Array[1, 3].Select(blocks => ArticleBuilder.Of(a => All(a, blocks)))
            .Sample(Check, iter: 5_000, print: article => WriterOutput.Of("markdown", article));

    [Fact]
    public void Emphasis_links_and_code_are_read_as_such()
    {
        var article = ArticleBuilder.Of(a => a.Paragraph("‹b|a ‹i|b›› ‹a http://x.y/(z)|c ‹c|`d`›› ‹img http://i.j|k› e‹b|f›g").List(() => a.Paragraph("h").Ordered(4, "i")));

        var nodes = MarkdownOracle.Parse(WriterOutput.Of("markdown", article)).Descendants().ToList();

        nodes.OfType<EmphasisInline>().Select(emphasis => emphasis.DelimiterCount).Should().BeEquivalentTo([2, 1, 2]);
        nodes.OfType<CodeInline>().Select(code => code.Content).Should().Equal("`d`");
        nodes.OfType<LinkInline>().Select(link => link.Url).Should().Equal("http://x.y/%28z%29", "http://i.j");
        nodes.OfType<ListBlock>().Select(list => list.OrderedStart).Should().Equal(null, "4");
    }

    private static void All(ArticleBuilder article, Action<ArticleBuilder>[] blocks)
    {
        foreach (var block in blocks) block(article);
    }

    private static void Check(Article article)
    {
        var markdown = WriterOutput.Of("markdown", article);
        MarkdownOracle.Words(MarkdownOracle.TextOf(markdown)).Should().Equal(MarkdownOracle.WordsOf(article), "of {0}", markdown);
        StructureOf(MarkdownOracle.Parse(markdown)).Should().Equal(StructureOf(article), "of {0}", markdown);
    }

    /// <summary>The blocks that a reader sees in order, each with the depth and kinds of what it stands in.</summary>
    private static IEnumerable<string> StructureOf(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is LinkReferenceDefinition) yield return "reference";
            var path = "";
            var isInTable = false;
            for (var parent = block.Parent; parent is not null; parent = parent.Parent)
            {
                isInTable |= parent is Table;
                path = parent switch { QuoteBlock => ">", ListItemBlock item => ((ListBlock)item.Parent!).IsOrdered ? "1" : "-", _ => "" } + path;
            }

            if (isInTable) continue;
            yield return path + block switch { HeadingBlock heading => $"h{heading.Level}", ThematicBreakBlock => "rule", FencedCodeBlock => "code", ParagraphBlock => "p", _ => block.GetType().Name };
        }
    }

    private static IEnumerable<string> StructureOf(Article article)
    {
        foreach (var passage in article.Passages)
        {
            var path = "";
            var isInTable = false;
            for (var container = passage.Block.Container; container is not null; container = container.Parent)
            {
                isInTable |= container is TableContainer;
                path = container switch { QuoteContainer => ">", ListItemContainer item => item.List.IsOrdered ? "1" : "-", _ => "" } + path;
            }

            if (isInTable) continue;
            yield return path + passage.Block.Kind switch { BlockKind.Heading => $"h{passage.Block.HeadingLevel}", BlockKind.Rule => "rule", BlockKind.Preformatted => "code", _ => "p" };
        }
    }
}
