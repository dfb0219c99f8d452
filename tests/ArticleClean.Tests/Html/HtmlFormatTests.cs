using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;

namespace ArticleClean.Tests.Html;

public sealed class HtmlFormatTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One|Two")]
    [InlineData("<div>One <b>two</b> three<p>Four</p>five</div>", "One two three|Four|five")]
    [InlineData("<p>  white \n\t space&nbsp;&#160;folds </p>", "white space folds")]
    [InlineData("<p>One<br>two<br><br>three</p>", "One\ntwo|three")]
    [InlineData("<p>un<b>believ</b>able</p>", "unbelievable")]
    [InlineData("<p>fa<wbr>ble<span> and</span> moral</p>", "fable and moral")]
    [InlineData("<p>one <img src=a>two<svg></svg>three</p>", "one two three")]
    [InlineData("<p>one<img src=a><b>two</b></p>", "one two")]
    [InlineData("<p>with<img src=a>in a wo<script></script>r<style></style>d</p>", "within a word")]
    [InlineData("<ul><li>One</li><li>Two</li></ul>", "One|Two")]
    [InlineData("<button>Press</button><label>Name</label>", "Press|Name")]
    [InlineData("<my-element>Custom</my-element>text", "Custom|text")]
    [InlineData("<div><my-card>One</my-card> <my-card>Two</my-card></div>", "One|Two")]
    [InlineData("<p>On <relative-time>May 1</relative-time>, un<x-b>happ</x-b>y</p>", "On May 1, unhappy")]
    [InlineData("<li>one of the top cp<r> analysts</li>", "one of the top cp analysts")]
    [InlineData("<div>See <x-ref>the note</x-ref>, please.</div>", "See the note, please.")]
    [InlineData("<p>The <label>first</label> and <slot>second</slot><o:p></o:p></p>", "The first and second")]
    [InlineData("<script>no()</script><style>.no{}</style><template>no</template><svg><text>no</text></svg><p>Yes</p>", "Yes")]
    [InlineData("<p>&lt;b&gt; &amp;amp; &eacute;&#146;</p>", "<b> &amp; é’")]
    [InlineData("<noscript>Switch scripts on.</noscript><p>Text</p>", "Text")]
    [InlineData("<pre>\n  one\n    two  \n</pre>", "  one\n    two")]
    [InlineData("<pre><div>one</div><div>two</div></pre>", "one\ntwo")]
    [InlineData("<pre>a\r\nb<br>c</pre>", "a\nb\nc")]
    [InlineData("", "")]
    public void Blocks_are_what_block_level_elements_set_apart(string html, string expected)
    {
        var document = Read(html);
        string.Join('|', document.Blocks.Select(block => block.Range.Of(document.Text).ToString())).Should().Be(expected);
    }

    [Fact]
    public void A_noscript_that_holds_a_whole_thread_is_content()
    {
        var thread = string.Join(' ', Enumerable.Repeat("word", 50));
        Read($"<noscript><p>{thread}</p></noscript>").Blocks.Should().ContainSingle();
    }

    [Theory]
    [InlineData("<h2>Title</h2>", BlockKind.Heading, 2)]
    [InlineData("<h3><div>Title</div></h3>", BlockKind.Heading, 3)]
    [InlineData("<pre>code</pre>", BlockKind.Preformatted, 0)]
    [InlineData("<figcaption>A view</figcaption>", BlockKind.Caption, 0)]
    [InlineData("<hr>", BlockKind.Rule, 0)]
    [InlineData("<img src=a.png alt=A>", BlockKind.Image, 0)]
    [InlineData("<p>text</p>", BlockKind.Paragraph, 0)]
    public void A_block_knows_what_it_is(string html, BlockKind kind, int level)
    {
        var block = Read(html).Blocks.Should().ContainSingle().Subject;
        block.Kind.Should().Be(kind);
        block.HeadingLevel.Should().Be(level);
    }

    [Fact]
    public void A_block_knows_the_lists_it_stands_in()
    {
        var blocks = Read("<ol start=3><li>Three<ul><li>In</li></ul></li><li>Four</li></ol><ol><li>One</li></ol>").Blocks;

        var first = blocks[0].Container.Should().BeOfType<ListItemContainer>().Subject;
        first.Number.Should().Be(3);
        first.List.IsOrdered.Should().BeTrue();
        blocks[1].Container!.Parent!.Parent.Should().BeSameAs(first);
        blocks[2].Container.Should().BeOfType<ListItemContainer>().Which.List.Should().BeSameAs(first.List);
        blocks[3].Container.Should().BeOfType<ListItemContainer>().Which.List.Should().NotBeSameAs(first.List);
    }

    [Fact]
    public void A_cell_of_a_data_table_knows_its_place()
    {
        var blocks = Read("<table><tr><th>A</th><th style='text-align: right'>B</th></tr><tr><td rowspan=2>c</td><td>d</td></tr><tr><td>e</td></tr></table>").Blocks;

        var cells = blocks.Select(block => (TableCellContainer)block.Container!).ToList();
        cells.Select(cell => (cell.Row, cell.Column, cell.IsHeader)).Should().Equal((0, 0, true), (0, 1, true), (1, 0, false), (1, 1, false), (2, 1, false));
        cells[2].RowSpan.Should().Be(2);
        cells[0].Table.Columns.Should().Equal(CellAlignment.None, CellAlignment.Right);
        cells[0].Table.Rows.Should().Be(3);
    }

    [Theory]
    [InlineData("<table role=presentation><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")]
    [InlineData("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>")]
    [InlineData("<table><tr><td><h1>Page</h1></td><td>side</td></tr><tr><td>c</td><td>d</td></tr></table>")]
    public void A_table_that_lays_out_a_page_is_plain_text(string html) => Read(html).Blocks.Should().OnlyContain(block => block.Container == null);

    [Fact]
    public void Inline_spans_cover_their_words_and_no_space()
    {
        var document = Read("<p>See <a href='/x?a=1&amp;b=2'> the <b>page</b> </a>, <code>x</code><img src=i.png alt='An &eacute;'></p>");

        document.Blocks[0].Inlines.Select(span => (span.Kind, span.Range.Of(document.Text).ToString(), span.Target)).Should().Equal(
            (InlineKind.Link, "the page", "/x?a=1&b=2"),
            (InlineKind.Strong, "page", null),
            (InlineKind.Code, "x", null),
            (InlineKind.Image, "", "i.png"));
        document.Blocks[0].Inlines[3].Alt.Should().Be("An é");
    }

    [Theory]
    [InlineData("Donau&shy;dampf&#xAD;schiff", "Donaudampfschiff")]
    [InlineData("a &shy; b\u00AD c", "a b c")]
    [InlineData("&shy;", "")]
    public void Soft_hyphens_are_no_part_of_the_text(string html, string text) => Read($"<p>{html}</p>").Text.TrimEnd().Should().Be(text);

    [Theory]
    [InlineData("<p>می&zwnj;گفتند</p>", "می\u200Cگفتند")]
    [InlineData("<pre>a\u00ADb</pre>", "a\u00ADb")]
    public void Joiners_and_the_characters_of_listings_stay(string html, string text) => Read(html).Text.TrimEnd().Should().Be(text);

    [Fact]
    public void A_link_around_blocks_is_a_link_in_each()
    {
        var document = Read("<a href=x><h2>Title</h2><p>Text</p></a><p>After</p>");

        document.Blocks.Select(block => block.Inlines.Count).Should().Equal(1, 1, 0);
    }

    [Fact]
    public void Elements_know_their_blocks_parents_and_names()
    {
        var document = Read("<div class='a b' id=c hidden><p>One</p><p>Two</p></div><p role=Note>Three</p>");

        var div = document.Elements.Single(element => element.Tag == "div");
        (div.Class, div.Id, div.IsHidden, div.BlockStart, div.BlockEnd).Should().Be(("a b", "c", true, 0, 2));
        document.Elements[document.Blocks[1].Element].Parent.Should().Be(0);
        document.Elements[^1].Role.Should().Be("note");
    }

    [Fact]
    public void The_head_says_what_the_page_is()
    {
        var metadata = Read("<html lang=de><head><title> A &amp; B | Site </title><meta property=og:title content='A &amp; B'><meta name=author content='Jane Doe'>"
            + "<meta property=article:published_time content='2024-05-06T07:08:09Z'><meta property=article:modified_time content='yesterday'><link rel=canonical href=https://example.org/a>").Metadata;

        metadata.Title.Should().Be("A & B");
        metadata.Authors.Should().Equal("Jane Doe");
        metadata.Published.Should().Be("2024-05-06T07:08:09Z");
        metadata.Modified.Should().BeNull();
        metadata.Url.Should().Be("https://example.org/a");
        metadata.Language.Should().Be("de");
        metadata.Sources["title"].Should().Be("meta og:title");
        metadata.Sources.Should().NotContainKey("modified");
    }

    [Fact]
    public void Names_in_attributes_may_be_written_with_references()
    {
        var metadata = Read("<head><meta property='og&#x3A;site_name' content=Example><script type='application/ld&#x2B;json'>"
            + "{\"@type\":\"Article\",\"dateModified\":\"2024-05-06T07:08:09Z\"}</script>").Metadata;

        (metadata.Site, metadata.Modified).Should().Be(("Example", "2024-05-06T07:08:09Z"));
    }

    [Fact]
    public void A_page_deeper_than_the_limit_keeps_its_text_and_warns()
    {
        var document = Read(string.Concat(Enumerable.Repeat("<div>a", 100_000)));

        document.Text.Count(c => c == 'a').Should().Be(100_000);
        document.Warnings.Should().ContainSingle().Which.Should().Contain("99746 elements");
    }

    private static ParsedDocument Read(string html) =>
        new HtmlFormat().Read(
            new DecodedDocument(new SourceDocument("test", Encoding.UTF8.GetBytes(html)), html, "UTF-8"), WorkBudget.Unlimited());
}
