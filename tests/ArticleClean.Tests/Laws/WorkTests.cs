using System.IO.Compression;
using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Rules;
using ArticleClean.Sources;
using ArticleClean.Tests.Samples;
using ArticleClean.Tests.Support;
using ArticleClean.Writers;
using ZstdSharp;

namespace ArticleClean.Tests.Laws;

/// <summary>
/// Laws 3 and 5 for the limit of work: the same bytes and options take the same work in every run, and no input takes much
/// more work than its length.
/// </summary>
public sealed class WorkTests
{
    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder().Build();

    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_document_takes_the_same_work_in_every_run_and_beside_others(string name)
    {
        var source = new Sample(name).Source();
        var others = Sample.Names.Select(other => new Sample(other).Source()).ToArray();
        var work = Work(source);

        Parallel.For(0, 16, i =>
        {
            Work(others[i % others.Length]);
            Work(source).Should().Be(work);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_work_that_a_document_takes_is_just_enough_for_it(string name)
    {
        var source = new Sample(name).Source();
        var work = Work(source);

        Cleaner.Clean(source, new WorkBudget(work)).Should().NotBeNull();
        Cleaner.Invoking(cleaner => cleaner.Clean(source, new WorkBudget(work - 1)))
            .Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.TimedOut);
    }

    [Theory]
    [InlineData("html", "<p>Some words of a text that somebody wrote.</p>\n")]
    [InlineData("html", "<div><a href=\"/x\">Home</a> <b>bold</b> words</div>")]
    [InlineData("html", "<table><tr><td>1<td>2</table>")]
    [InlineData("html", "<ul><li>One entry of a list</ul>")]
    [InlineData("html", "<div>")]
    [InlineData("html", "<br>")]
    [InlineData("html", "<a b=\"")]
    [InlineData("html", "&amp; words ")]
    [InlineData("html", "<script>f({\"a\":1})</script>")]
    [InlineData("text", "Some words of a text that somebody wrote.\n")]
    [InlineData("text", "They left the town.They came back later.He went to sea. ")]
    [InlineData("text", "Read more: Bridge closes in May\n")]
    [InlineData("text", "By Ann Lee, May 3, 2021 Photo: Bo Berg/Reuters\n")]
    [InlineData("text", "{\"a\":\"b\"c")]
    [InlineData("text", ".a .b { color: red }")]
    [InlineData("text", "a.a.a.a.a.a.a.a.a.a.a.a.1{b:c}")]
    [InlineData("text", "(function(){ window.x = 1; ")]
    [InlineData("text", "<a b=\"")]
    [InlineData("text", "aB1")]
    [InlineData("text", "日本語の文章です。")]
    public void Four_times_the_text_takes_four_times_the_work(string format, string part)
    {
        const int Length = 40_000;
        var cleaner = new ArticleCleanerBuilder().WithOptions(new CleaningOptions { Format = format }).Build();

        var ratio = (double)Work(Repeated(4 * Length)) / Work(Repeated(Length));

        ratio.Should().BeInRange(3.5, 4.5);

        SourceDocument Repeated(int length) =>
            new("test", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, length / part.Length))));

        long Work(SourceDocument source)
        {
            var budget = WorkBudget.Unlimited();
            cleaner.Clean(source, budget);
            return budget.Spent;
        }
    }

    [Fact]
    public void A_pattern_of_a_rule_that_looks_to_the_end_at_every_match_passes_the_limit()
    {
        var rules = SiteRulesFile.Parse("""{ "*": { "regex": "a[^b]*b|a" } }"""u8);
        var cleaner = new ArticleCleanerBuilder().WithOptions(new CleaningOptions { Rules = rules, Format = "text" }).Build();
        var text = new SourceDocument("test", Encoding.UTF8.GetBytes(new string('a', 300_000))) { Url = new Uri("http://a.org/") };

        cleaner.Invoking(c => c.Clean(text)).Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.TimedOut);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public void What_comes_out_of_a_compressed_file_is_counted(string compression)
    {
        var content = new byte[5_000_000];
        var file = compression == "gzip" ? Gzip(content) : Zstd(content);
        var budget = WorkBudget.Unlimited();

        Read(file, budget).Bytes.Length.Should().Be(content.Length);

        budget.Spent.Should().Be(file.Length + content.Length);
        FluentActions.Invoking(() => Read(file, new WorkBudget(1_000_000)))
            .Should().Throw<DocumentException>().WithMessage("takes more work than the limit of 0.01 s allows; raise it with --timeout")
            .Which.Kind.Should().Be(DocumentErrorKind.TimedOut);
    }

    /// <summary>A pipe gives as many bytes at a time as it likes.</summary>
    [Theory]
    [InlineData(900, 1_000, DocumentErrorKind.TimedOut)]
    [InlineData(1_100, 1_000, DocumentErrorKind.TooLarge)]
    public void Of_two_limits_the_lower_one_is_passed_first_whatever_the_size_of_a_read(int units, int maxBytes, DocumentErrorKind kind)
    {
        foreach (var size in (int[])[1, 7, 900, 4000])
            FluentActions.Invoking(() => new StreamSource("-", () => new Endless(new byte[size], 100_000 / size))
                    .Entries().Single().Read(maxBytes, new WorkBudget(units)))
                .Should().Throw<DocumentException>().Which.Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("A text of letters that every charset has.", 1)]
    [InlineData("Стоял тёплый вечер, и над рекой поднимался лёгкий туман.", 11)]
    public void Decoding_is_counted_and_guessing_the_charset_is_more_work(string text, int unitsPerByte)
    {
        var bytes = InWindows1251(text);
        var budget = WorkBudget.Unlimited();

        CharsetDecoder.Decode(new SourceDocument("test", bytes), budget);

        budget.Spent.Should().Be(bytes.Length * unitsPerByte);
    }

    [Fact]
    public void Writing_is_counted()
    {
        var article = Cleaner.Clean(new Sample("news").Source());
        var budget = WorkBudget.Unlimited();
        using var output = new MemoryStream();

        new MarkdownWriter().Write(article, new CountedStream(output, budget));

        budget.Spent.Should().Be(output.Length).And.BePositive();
        new MarkdownWriter().Invoking(writer => writer.Write(article, new CountedStream(output, new WorkBudget(10))))
            .Should().Throw<WorkLimitException>();
    }

    private static long Work(SourceDocument source)
    {
        var budget = WorkBudget.Unlimited();
        Cleaner.Clean(source, budget);
        return budget.Spent;
    }

    private static SourceDocument Read(byte[] file, WorkBudget budget) =>
        new StreamSource("-", () => new MemoryStream(file)).Entries().Single().Read(10_000_000, budget);

    /// <summary>ASCII as it is, and Cyrillic letters as windows-1251 has them.</summary>
    private static byte[] InWindows1251(string text) =>
        [.. text.Select(c => c < 0x80 ? (byte)c : c == 'ё' ? (byte)0xB8 : (byte)(c - 'А' + 0xC0))];

    private static byte[] Gzip(byte[] content)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return file.ToArray();
    }

    private static byte[] Zstd(byte[] content)
    {
        using var compressor = new Compressor();
        return compressor.Wrap(content).ToArray();
    }
}
