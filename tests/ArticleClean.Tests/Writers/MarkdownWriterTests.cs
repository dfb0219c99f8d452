using ArticleClean.Documents;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Writers;

/// <summary>How blocks and containers come out as Markdown.</summary>
public class MarkdownWriterTests
{
    private static readonly CellAlignment[] TwoColumns = [CellAlignment.None, CellAlignment.None];

    public static TheoryData<string, Action<ArticleBuilder>> Cases => new()
    {
        { "", a => a.Paragraph("‹x|gone›") },
        { "", a => a.Image("data:image/png;base64,AA", "alt") },
        { "one\n\ntwo\n", a => a.Paragraph("one").Paragraph("two") },
        { "# one\n\n###### two\n", a => a.Heading(1, "one").Heading(6, "two") },
        { "## C# and \\#\n", a => a.Heading(2, "C# and #") },
        { "## \\##\n", a => a.Heading(2, "##") },
        { "## - 1. > a\n", a => a.Heading(2, "- 1. > a") },
        { "## ‘*a*’\n", a => a.Heading(2, "‘‹i|a›’") },
        { "a\n\n---\n\nb\n", a => a.Paragraph("a").Rule().Paragraph("b") },
        { "***\n\nb\n", a => a.Rule().Paragraph("b") },
        { "![alt](i.png)\n\ncaption\n", a => a.Figure(() => a.Image("i.png", "alt").Caption("caption")) },
        { "![](i.png)\n", a => a.Image("i.png", null) },
        // Lists.
        { "- a\n- b\n", a => a.List("a", "b") },
        { "1. a\n2. b\n", a => a.Ordered(1, "a", "b") },
        { "7. a\n8. b\n", a => a.Ordered(7, "a", "b") },
        { "0. a\n", a => a.Ordered(-5, "a") },
        { "- a\n\n* b\n\n- c\n", a => a.List("a").List("b").List("c") },
        { "1. a\n\n1) b\n", a => a.Ordered(1, "a").Ordered(1, "b") },
        { "- a\n\n1. b\n\n- c\n", a => a.List("a").Ordered(1, "b").List("c") },
        { "- a\n\n* b\n", a => a.Figure(() => a.List("a")).Image("", "alt").List("b") },
        { "- a\n\nb\n\n- c\n", a => a.List("a").Paragraph("b").List("c") },
        { "- a\n  - b\n    - c\n- d\n", a => a.List(() => a.Paragraph("a").List(() => a.Paragraph("b").List("c")), () => a.Paragraph("d")) },
        { "- a\n  1. b\n  2. c\n", a => a.List(() => a.Paragraph("a").Ordered(1, "b", "c")) },
        { "- a\n\n  3. b\n  4. c\n", a => a.List(() => a.Paragraph("a").Ordered(3, "b", "c")) },
        { "10. a\n\n    b\n\n    - c\n\n11. d\n", a => a.Ordered(10, () => a.Paragraph("a").Paragraph("b").List("c"), () => a.Paragraph("d")) },
        { "- - a\n", a => a.List(() => a.List("a")) },
        { "- a\n  - b\n\n  * c\n", a => a.List(() => a.Paragraph("a").List("b").List("c")) },
        { "- \\- a\n- \\---\n", a => a.List("- a", "---") },
        { "- \\--\n- \\**\n- \\| -\n- |a\n", a => a.List("--", "**", "| -", "|a") },
        { "- ***\n", a => a.List(() => a.Rule()) },
        { "- ## a\n\n- b\n", a => a.List(() => a.Heading(2, "a"), () => a.Paragraph("b")) },
        { "- [x] a\n", a => a.Task(true, "a") },
        { "- [ ] \\[ ] a\n", a => a.Task(false, "[ ] a") },
        // Quotes.
        { "> a\n>\n> b\n", a => a.Quote(() => a.Paragraph("a").Paragraph("b")) },
        { "> a\n\n> b\n", a => a.Quote(() => a.Paragraph("a")).Quote(() => a.Paragraph("b")) },
        { "> > a\n>\n> > b\n", a => a.Quote(() => a.Quote(() => a.Paragraph("a")).Quote(() => a.Paragraph("b"))) },
        { "> - a\n> - b\n>\n> c\n", a => a.Quote(() => a.List("a", "b").Paragraph("c")) },
        { "- > a\n  >\n  > b\n\n  c\n", a => a.List(() => a.Quote(() => a.Paragraph("a").Paragraph("b")).Paragraph("c")) },
        { "- > a\n\n- b\n", a => a.List(() => a.Quote(() => a.Paragraph("a")), () => a.Paragraph("b")) },
        // Code.
        { "```\na\n```\n", a => a.Code("a") },
        { "```csharp\n  a\n\n\tb\n```\n", a => a.Code("\n  a\n\n\tb\n", "csharp") },
        { "```c++\na\n```\n", a => a.Code("a", "c++") },
        { "```\na\n```\n", a => a.Code("a", "x `y`") },
        { "````\n```\na\n```\n````\n", a => a.Code("```\na\n```") },
        { "```\n*a* <b> &amp; \\ [c](d)\n# e\n```\n", a => a.Code("*a* <b> &amp; \\ [c](d)\n# e") },
        { "> ```\n> a\n>\n> b\n> ```\n", a => a.Quote(() => a.Code("a\n\nb")) },
        { "- a\n\n  ```\n    b\n\n  c\n  ```\n", a => a.List(() => a.Paragraph("a").Code("  b\n\nc")) },
        { "- ```\n  a\n  ```\n", a => a.List(() => a.Code("a")) },
        // Tables.
        { "| a | b |\n| --- | --- |\n| c | d |\n", a => a.Table(1, TwoColumns, "a¦b", "c¦d") },
        { "|  |  |\n| --- | --- |\n| a | b |\n| c |  |\n", a => a.Table(0, TwoColumns, "a¦b", "c¦") },
        { "| a | b | c |\n| :-- | :-: | --: |\n", a => a.Table(1, [CellAlignment.Left, CellAlignment.Center, CellAlignment.Right], "a¦b¦c") },
        { "|  | b |\n| --- | --- |\n| c | d |\n", a => a.Table(1, TwoColumns, "¦b", "c¦d") },
        { "| a\\|b | <code>c\\|d</code> |\n| --- | --- |\n", a => a.Table(1, TwoColumns, "a|b¦‹c|c|d›") },
        { "| `a\\` | <code>a\\\\\\|b</code> |\n| --- | --- |\n", a => a.Table(1, TwoColumns, "‹c|a\\›¦‹c|a\\|b›") },
        { "| [a](http://x/) | - b \\ c |\n| --- | --- |\n", a => a.Table(1, TwoColumns, "‹a http://x/|a›¦- b \\ c") },
        { "|  |  |\n| --- | --- |\n| a | b |\n", a => a.Table(1, TwoColumns, "‹x|h›¦‹x|i›", "a¦b") },
        { "> | a | b |\n> | --- | --- |\n\nc\n", a => a.Quote(() => a.Table(1, TwoColumns, "a¦b")).Paragraph("c") },
        { "- a\n\n  | b | c |\n  | --- | --- |\n\n- d\n", a => a.List(() => a.Paragraph("a").Table(1, TwoColumns, "b¦c"), () => a.Paragraph("d")) },
        { "| a |\n| --- |\n| b |\n", a => a.Table(1, [CellAlignment.None], "a", "b") },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_article_is_markdown(string expected, Action<ArticleBuilder> content) =>
        WriterOutput.Of("markdown", ArticleBuilder.Of(content)).Should().Be(expected);

    [Fact]
    public void What_a_cell_holds_is_one_line()
    {
        var article = ArticleBuilder.Of(a =>
        {
            var table = new TableContainer(null, TwoColumns, 1);
            a.Cell(table, 0, 0, false, () => a.Heading(3, "# one").Paragraph("‹b|two›").List("three").Code("x\n\n  y|z"));
            a.Cell(table, 0, 1, false, () => a.Image("i|.png", "a|b").Rule().Quote(() => a.Paragraph("q")));
        });

        WriterOutput.Of("markdown", article).Should().Be(
            "|  |  |\n| --- | --- |\n| # one<br>**two**<br>three<br><code>x y\\|z</code> | ![a\\|b](i%7C.png)<br>q |\n");
    }

    [Fact]
    public void Stripped_text_is_paragraphs_that_stay_text()
    {
        var article = new ArticleCleanerBuilder().WithFilters([]).WithOptions(new CleaningOptions { Format = "text" }).Build()
            .Clean(new SourceDocument("-", "# one\n\n    two *three*\n---\n"u8.ToArray()));

        WriterOutput.Of("markdown", article).Should().Be("\\# one\n\ntwo \\*three\\*\n\n\\---\n");
    }

    [Fact]
    public void A_title_is_metadata_and_not_repeated() =>
        WriterOutput.Of("markdown", new ArticleBuilder { Metadata = new ArticleMetadata { Title = "Title" } }.Paragraph("a").Build()).Should().Be("a\n");
}
