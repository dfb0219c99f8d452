using System.Text;
using System.Text.Json;
using ArticleClean.Documents;
using ArticleClean.Tests.Support;
using ArticleClean.Writers;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Tests.Writers;

public class JsonWriterTests
{
    private static readonly WriterOptions Explain = new() { Explain = true };

    [Fact]
    public void An_article_without_anything_known_has_every_key_in_its_order()
    {
        WriterOutput.Of("json", ArticleBuilder.Of(a => a.Paragraph("Only text."))).Should().Be("""
            {
              "schema_version": 1,
              "source": "page.html",
              "url": null,
              "title": null,
              "authors": [],
              "published": null,
              "modified": null,
              "site": null,
              "language": null,
              "description": null,
              "image": null,
              "tags": [],
              "section": null,
              "license": null,
              "sources": {},
              "standfirst": null,
              "text": "Only text.",
              "blocks": [
                {
                  "type": "paragraph",
                  "text": "Only text."
                }
              ],
              "stats": {
                "words": 2,
                "characters": 9,
                "confidence": null,
                "removed": {}
              }
            }

            """);
    }

    [Fact]
    public void Metadata_comes_out_as_it_is_known()
    {
        var article = new ArticleBuilder
        {
            Metadata = new ArticleMetadata
            {
                Url = "https://example.org/a",
                Title = "Grüße",
                Authors = ["A. Author", "B. Author"],
                Published = "2024-01-02",
                Modified = "2024-01-03T04:05:06Z",
                Site = "Example",
                Language = "de",
                Description = "About it.",
                Image = "https://example.org/i.png",
                Tags = ["one", "two"],
                Section = "News",
                License = "CC BY 4.0",
                Sources = new Dictionary<string, string> { ["title"] = "og:title", ["authors"] = "json-ld" },
            },
            Url = new Uri("https://example.org/a?utm=1"),
        }.Paragraph("x").Build();

        WriterOutput.Of("jsonl", article).Should().Be(OneLine("""
            {"schema_version":1,"source":"page.html","url":"https://example.org/a","title":"Grüße","authors":["A. Author","B. Author"],
            "published":"2024-01-02","modified":"2024-01-03T04:05:06Z","site":"Example","language":"de","description":"About it.",
            "image":"https://example.org/i.png","tags":["one","two"],"section":"News","license":"CC BY 4.0",
            "sources":{"authors":"json-ld","title":"og:title"},"standfirst":null,"text":"x","blocks":[{"type":"paragraph","text":"x"}],
            "stats":{"words":1,"characters":1,"confidence":null,"removed":{}}}
            """) + "\n");
    }

    [Fact]
    public void The_source_address_stands_in_for_a_canonical_one()
    {
        var article = new ArticleBuilder { Url = new Uri("https://example.org/a?b=c") }.Paragraph("x").Build();

        Parse(WriterOutput.Of("json", article)).GetProperty("url").GetString().Should().Be("https://example.org/a?b=c");
    }

    [Fact]
    public void Text_is_the_plain_text_output_without_its_last_line_break()
    {
        var article = ArticleBuilder.Of(a => a.Heading(1, "Title").Paragraph("One.").List("a", "b").Code("  x\n\ty").Paragraph("日本語 \"q\" \\ 😀"));

        (Parse(WriterOutput.Of("json", article)).GetProperty("text").GetString() + "\n").Should().Be(WriterOutput.Of("text", article));
    }

    [Fact]
    public void An_empty_article_has_an_empty_text_and_no_blocks()
    {
        var json = Parse(WriterOutput.Of("json", ArticleBuilder.Of(a => a.Paragraph("‹x|gone›"))));

        json.GetProperty("text").GetString().Should().BeEmpty();
        json.GetProperty("blocks").GetArrayLength().Should().Be(0);
        json.GetProperty("stats").GetProperty("removed").GetProperty("test").GetInt32().Should().Be(4);
    }

    public static TheoryData<string, Action<ArticleBuilder>> Blocks => new()
    {
        { """{"type":"paragraph","text":"a b"}""", a => a.Paragraph("a \n b") },
        { """{"type":"paragraph","text":"a d"}""", a => a.Paragraph("a ‹x|b c›‹b|d›") },
        { """{"type":"heading","text":"H","level":3}""", a => a.Heading(3, "H") },
        { """{"type":"code","text":"  a\n\n\tb","language":"csharp"}""", a => a.Code("\n  a\n\n\tb\n", "csharp") },
        { """{"type":"code","text":"a\nb","language":null}""", a => a.Code("a\r\n\u0007b") },
        { """{"type":"caption","text":"C","path":[{"type":"figure"}]}""", a => a.Figure(() => a.Caption("C")) },
        { """{"type":"image","text":"","url":"i.png","alt":"Alt","link":null}""", a => a.Image("i.png", "Alt") },
        { """{"type":"image","text":"","url":null,"alt":null,"link":null}""", a => a.Image("data:image/png;base64,AAAA", null) },
        { """{"type":"rule","text":""}""", a => a.Rule() },
        { """{"type":"paragraph","text":"q","path":[{"type":"quote"}]}""", a => a.Quote(() => a.Paragraph("q")) },
        { """{"type":"paragraph","text":"i","path":[{"type":"list","ordered":false},{"type":"item","number":1}]}""", a => a.List("i") },
        { """{"type":"paragraph","text":"i","path":[{"type":"list","ordered":true,"start":7},{"type":"item","number":7}]}""", a => a.Ordered(7, "i") },
        { """{"type":"paragraph","text":"t","path":[{"type":"list","ordered":false},{"type":"item","number":1,"checked":true}]}""", a => a.Task(true, "t") },
        {
            """{"type":"paragraph","text":"i","path":[{"type":"quote"},{"type":"list","ordered":false},{"type":"item","number":1},{"type":"list","ordered":true,"start":1},{"type":"item","number":1}]}""",
            a => a.Quote(() => a.List(() => a.Ordered(1, "i")))
        },
        {
            """{"type":"paragraph","text":"c","path":[{"type":"table","rows":1,"columns":2},{"type":"cell","row":0,"column":1,"row_span":1,"column_span":1,"header":true}]}""",
            a => a.Table(1, [CellAlignment.None, CellAlignment.None], "¦c")
        },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_has_what_its_kind_needs(string expected, Action<ArticleBuilder> content) =>
        Parse(WriterOutput.Of("jsonl", ArticleBuilder.Of(content))).GetProperty("blocks").GetRawText().Should().Be($"[{expected}]");

    [Fact]
    public void Containers_beyond_the_depth_limit_are_flattened_and_no_text_is_lost()
    {
        var article = ArticleBuilder.Of(a =>
        {
            Action content = () => a.Paragraph("deep");
            for (var i = 0; i < 100; i++)
            {
                var inner = content;
                content = () => a.List(inner);
            }

            content();
        });

        var block = Parse(WriterOutput.Of("json", article)).GetProperty("blocks")[0];
        block.GetProperty("text").GetString().Should().Be("deep");
        block.GetProperty("path").GetArrayLength().Should().Be(ContainerPath.MaxDepth);
    }

    [Fact]
    public void Removed_is_there_only_when_asked_for()
    {
        var article = ArticleBuilder.Of(a => a.Paragraph("a ‹x|b›"));

        Parse(WriterOutput.Of("json", article)).TryGetProperty("removed", out _).Should().BeFalse();
        Parse(WriterOutput.Of("json", article, Explain)).TryGetProperty("removed", out _).Should().BeTrue();
    }

    [Fact]
    public void What_was_removed_is_listed_with_its_code_points_and_line()
    {
        var article = ArticleBuilder.Of(a => a.Paragraph("😀 ‹x|one›").Paragraph("b\r\nc\rd ‹x|t😀o› e"));

        Parse(WriterOutput.Of("jsonl", article, Explain)).GetProperty("removed").GetRawText().Should().Be(OneLine("""
            [{"filter":"test","code":"marked","reason":"a test says so","text":"one","start":2,"end":5,"line":1},
            {"filter":"test","code":"marked","reason":"a test says so","text":"t\uD83D\uDE00o","start":13,"end":16,"line":4}]
            """));
    }

    [Fact]
    public void The_offsets_of_what_was_removed_find_it_by_code_point()
    {
        var article = ArticleBuilder.Of(a => a.Paragraph("𝒜 ‹x|one› \ud800 ‹x|two›").Paragraph("‹x|😀😀› three ‹x|four›"));
        var runes = article.Document.Text.EnumerateRunes().ToArray();

        var removed = Parse(WriterOutput.Of("json", article, Explain)).GetProperty("removed").EnumerateArray().ToList();

        removed.Should().HaveCount(4);
        foreach (var removal in removed)
        {
            var (start, end) = (removal.GetProperty("start").GetInt32(), removal.GetProperty("end").GetInt32());
            string.Concat(runes[start..end]).Should().Be(removal.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void Letters_of_every_script_stay_readable()
    {
        WriterOutput.Of("jsonl", ArticleBuilder.Of(a => a.Paragraph("Größe 日本語 Привет «שלום» <b> & 'x'")))
            .Should().Contain("\"text\":\"Größe 日本語 Привет «שלום» <b> & 'x'\"");
    }

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        var article = new ArticleBuilder { Metadata = new ArticleMetadata { Title = "t\ud800" }, Name = "n\udc00" }.Paragraph("x\ud800y \udc00z").Build();

        var json = Parse(WriterOutput.Of("json", article));
        json.GetProperty("text").GetString().Should().Be("x\ufffdy \ufffdz");
        json.GetProperty("title").GetString().Should().Be("t\ufffd");
        json.GetProperty("source").GetString().Should().Be("n\ufffd");
    }

    [Fact]
    public void A_line_of_jsonl_never_holds_a_line_break()
    {
        var article = new ArticleBuilder { Name = "a\nb", Metadata = new ArticleMetadata { Title = "t\r\nu\u2028v\u2029w\u0085" } }.Paragraph("one").Code("x\ny\u2028z").Build();

        var line = WriterOutput.Of("jsonl", article);

        line.Should().EndWith("}\n");
        line[..^1].IndexOfAny(['\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f']).Should().Be(-1);
    }

    [Fact]
    public void Jsonl_holds_the_same_values_as_json()
    {
        var article = ArticleBuilder.Of(a => a.Heading(2, "H").List("a", "b ‹x|c›").Image("i.png", "alt").Code("x\n y"));

        JsonElement.DeepEquals(Parse(WriterOutput.Of("json", article, Explain)), Parse(WriterOutput.Of("jsonl", article, Explain))).Should().BeTrue();
    }

    [Fact]
    public void The_same_article_gives_the_same_bytes()
    {
        static Article Make() => ArticleBuilder.Of(a => a.Heading(2, "H").List("a", "b ‹x|c›"));

        WriterOutput.Of("json", Make(), Explain).Should().Be(WriterOutput.Of("json", Make(), Explain));
    }

    [Fact]
    public void A_document_that_failed_is_a_line_of_source_and_error()
    {
        using var output = new MemoryStream();

        JsonLinesWriter.WriteError("dir/ä \"b\".html", record: null, "no text:\nbinary", output);

        Encoding.UTF8.GetString(output.ToArray()).Should().Be("{\"source\":\"dir/ä \\\"b\\\".html\",\"error\":\"no text:\\nbinary\"}\n");
    }

    private static string OneLine(string json) => json.Replace("\n", "", StringComparison.Ordinal);

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
