using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Writers;

public class PlainTextWriterTests
{
    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder().WithFilters([FilterCatalog.Find("controls")!]).WithOptions(new CleaningOptions { Format = "html" }).Build();

    private static readonly CellAlignment[] TwoColumns = [CellAlignment.None, CellAlignment.None];

    public static TheoryData<string, Action<ArticleBuilder>> Cases => new()
    {
        { "", a => a.Paragraph("‹x|all of it›") },
        { "", a => a.Image("i.png", "alt").Rule() },
        { "one\n\ntwo\n", a => a.Paragraph("one").Paragraph("two") },
        { "Title\n\ntext\n", a => a.Heading(1, "Title").Paragraph("text") },
        { "one\n\ntwo\n", a => a.Paragraph("one").Image("i.png", "alt").Rule().Paragraph("two") },
        { "a bold link b\n", a => a.Paragraph("a ‹b|bold› ‹a https://example.org|link›‹img i.png|alt› b") },
        { "a d\n", a => a.Paragraph("a ‹x|b c› d") },
        { "a b\n", a => a.Paragraph("\u0007a\u0000 \u001b b") },
        // Lists.
        { "- a\n- b\n", a => a.List("a", "b") },
        { "3. a\n4. b\n", a => a.Ordered(3, "a", "b") },
        { "- [x] a\n", a => a.Task(true, "a") },
        { "- a\n\n- b\n", a => a.List("a").List("b") },
        { "- a\n\n1. b\n", a => a.List("a").Ordered(1, "b") },
        { "x\n\n- a\n\ny\n", a => a.Paragraph("x").List("a").Paragraph("y") },
        { "- a\n  - b\n  - c\n- d\n", a => a.List(() => a.Paragraph("a").List("b", "c"), () => a.Paragraph("d")) },
        { "10. a\n    - b\n11. c\n", a => a.Ordered(10, () => a.Paragraph("a").List("b"), () => a.Paragraph("c")) },
        { "- a\n\n  a2\n\n- b\n- c\n", a => a.List(() => a.Paragraph("a").Paragraph("a2"), () => a.Paragraph("b"), () => a.Paragraph("c")) },
        { "- - a\n  - b\n", a => a.List(() => a.List("a", "b")) },
        { "- a\n- c\n", a => a.List("a", "‹x|b›", "c") },
        { "- a\n\n      x\n    y\n\n- b\n", a => a.List(() => a.Paragraph("a").Code("    x\n  y"), () => a.Paragraph("b")) },
        // Quotes and figures have no sign.
        { "said\n\nmore\n", a => a.Quote(() => a.Paragraph("said").Paragraph("more")) },
        { "- said\n\n  more\n", a => a.List(() => a.Quote(() => a.Paragraph("said").Paragraph("more"))) },
        { "caption\n", a => a.Figure(() => a.Image("i.png", "alt").Caption("caption")) },
        // Code.
        { "if x:\n    y\n\n\tz\n", a => a.Code("if x:\n    y\n\n\tz") },
        { "    x\n  y\n", a => a.Code("\n\n    x\n  y\n  \n") },
        { "a\nb\nc d\n", a => a.Code("a\r\nb\rc\fd\u001b\u0000") },
        { "x\n", a => a.Code(" \n ").Paragraph("x") },
        // Tables.
        { "h1\th2\na\tb\n", a => a.Table(1, TwoColumns, "h1¦h2", "a¦b") },
        { "\th2\na\t\n", a => a.Table(1, TwoColumns, "¦h2", "a¦") },
        { "a\tb\nc\td\n", a => a.Table(0, TwoColumns, "a¦b", "‹x|gone›¦‹x|too›", "c¦d") },
        { "x\n\na\tb\n\ny\n", a => a.Paragraph("x").Table(0, TwoColumns, "a¦b").Paragraph("y") },
        { "a\tb\n\nc\td\n", a => a.Table(0, TwoColumns, "a¦b").Table(0, TwoColumns, "c¦d") },
        { "- a\tb\n  c\td\n", a => a.List(() => a.Table(0, TwoColumns, "a¦b", "c¦d")) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_article_reads_as_text(string expected, Action<ArticleBuilder> content) =>
        WriterOutput.Of("text", ArticleBuilder.Of(content)).Should().Be(expected);

    [Theory]
    [InlineData("10<sup>6</sup> or 10<sup>-6</sup> and x<sup>2</sup>", "10^6 or 10^-6 and x^2")]
    [InlineData("as is known<sup>1,2</sup> and said.<sup><a href='#n'>3</a></sup>", "as is known^1,2 and said.^3")]
    [InlineData("two<sup>1</sup><sup>2</sup>", "two^1^2")]
    [InlineData("cut<a href='#n' id='r'><sup>4</sup></a> off", "cut^4 off")]
    [InlineData("2<sup>1</sup>/<sub>2</sub> cups or 1<sup>3</sup>⁄<sub>4</sub>", "2 1/2 cups or 1 3⁄4")]
    [InlineData("12 m<sup>3</sup>/s, mv<sup>2</sup>/2, 10<sup>6</sup>/ml, a<sup>2</sup>/b<sup>2</sup>", "12 m^3/s, mv^2/2, 10^6/ml, a^2/b^2")]
    [InlineData("O(2<sup>n</sup>), 2<sup>n+1</sup>, (1+r)<sup>t</sup>, 2<sup>e</sup> and 1<sup>o</sup>", "O(2^n), 2^n+1, (1+r)^t, 2e and 1o")]
    [InlineData("the 20<sup>th</sup>, the <sup>14</sup>C, 1<sup>st</sup> and <b>1</b><sup>1st</sup>", "the 20th, the 14C, 1st and 11st")]
    [InlineData("$24<sup>.95</sup>, noted<sup>[1]</sup>, M<sup>me</sup> A, B<sup>®</sup>, H<sub>2</sub>O", "$24.95, noted[1], Mme A, B®, H2O")]
    public void A_raised_figure_is_no_part_of_the_word_before_it(string html, string expected)
    {
        var article = Cleaner.Clean(new SourceDocument("page", Encoding.UTF8.GetBytes($"<p>{html}</p>")));

        WriterOutput.Of("text", article).Should().Be(expected + "\n");
    }

    [Fact]
    public void What_a_cell_holds_is_one_line()
    {
        var article = ArticleBuilder.Of(a =>
        {
            var table = new TableContainer(null, TwoColumns, 1);
            a.Cell(table, 0, 0, false, () => a.Paragraph("one").List("two", "three").Code("x\n\ty"));
            a.Cell(table, 0, 1, false, () => a.Table(0, TwoColumns, "in¦ner"));
        });

        WriterOutput.Of("text", article).Should().Be("one two three x y\tin ner\n");
    }

    [Fact]
    public void A_table_too_wide_for_a_reader_is_paragraphs()
    {
        var article = ArticleBuilder.Of(a => a.Table(0, new CellAlignment[1000], "a¦b"));

        WriterOutput.Of("text", article).Should().Be("a\n\nb\n");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("one", "one\n")]
    [InlineData("# one\n\n\n- two\n   * three\r\n\r\n    four\n", "# one\n\n- two\n\n* three\n\nfour\n")]
    [InlineData("1. a\tb\n\na | b\n--- | ---", "1. a b\n\na | b\n\n--- | ---\n")]
    public void Stripped_text_is_its_passages_and_blank_lines_alone(string input, string expected) =>
        WriterOutput.Of("text", Clean(input)).Should().Be(expected);

    [Fact]
    public void Cleaned_text_comes_out_of_a_second_cleaning_unchanged()
    {
        var once = WriterOutput.Of("text", Clean("  a\u0007 b \n c\u00a0\u00a0d\n\n\n\u200be \ud800 f\n- x\n\t- y\n> z\n"));

        WriterOutput.Of("text", Clean(once)).Should().Be(once);
    }

    private static Article Clean(string text) =>
        new ArticleCleanerBuilder().WithFilters([]).WithOptions(new CleaningOptions { Format = "text" }).Build()
            .Clean(new SourceDocument("-", Encoding.UTF8.GetBytes(text)));
}
