using System.Globalization;
using System.Text;
using ArticleClean.Documents;
using ArticleClean.Sources;
using ArticleClean.Sources.Shards;
using ArticleClean.Tests.Support;
using ZstdSharp;

namespace ArticleClean.Tests.Sources.Shards;

public sealed class WarcSourceTests
{
    private const long Enough = 1 << 20;

    public enum Packing
    {
        Plain,
        PlainPipe,
        Gzip,
        GzipPipe,
        GzipInOne,
        Zstd,
        ZstdPipe,
    }

    public static TheoryData<Packing> Packings => [.. Enum.GetValues<Packing>()];

    [Theory]
    [MemberData(nameof(Packings))]
    public void Documents_come_in_their_order_with_what_the_archive_says_of_them(Packing packing)
    {
        var archive = Pack(packing,
            WarcBuilder.Record("warcinfo", "info", "software: test\r\n"u8.ToArray(), "application/warc-fields"),
            WarcBuilder.Record("request", "http://a/", "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), "application/http; msgtype=request"),
            WarcBuilder.Response("http://a/", "<p>One"),
            WarcBuilder.Record("conversion", "http://b/", "Two words"u8.ToArray(), "text/plain"),
            WarcBuilder.Response("http://c/", "<p>Three"));

        var entries = Entries(archive, packing);

        entries.Select(entry => entry.Name).Should().Equal("a.warc:3", "a.warc:4", "a.warc:5");
        entries[0].Record.Should().Be(new SourceRecord("<urn:uuid:http://a/>", "http://a/", WarcBuilder.Date));
        entries.Select(Text).Should().Equal("<p>One", "Two words", "<p>Three");
        var first = entries[0].Read(Enough);
        first.Url.Should().Be(new Uri("http://a/"));
        first.Charset.Should().Be("utf-8");
        first.ContentType.Should().Be("text/html");
        entries[1].Read(Enough).ContentType.Should().Be("text/plain");
    }

    [Theory]
    [MemberData(nameof(Packings))]
    public void A_record_that_is_longer_or_shorter_than_it_says_is_reported_and_the_next_is_found(Packing packing)
    {
        foreach (var wrongBy in new[] { -5, -1, 1, 7, 1_000_000_000 })
        {
            var archive = Pack(packing,
                WarcBuilder.Response("http://a/", "<p>One"),
                WarcBuilder.Response("http://bad/", Bytes("<p>Bad, and some more of it"), wrongBy: wrongBy),
                WarcBuilder.Response("http://c/", "<p>Three"),
                WarcBuilder.Response("http://d/", "<p>Four"));

            Texts(archive, packing).Should().Equal(["<p>One", "!", "<p>Three", "<p>Four"], $"{wrongBy} is no reason to lose a record");
        }
    }

    [Theory]
    [InlineData(Packing.Gzip)]
    [InlineData(Packing.Zstd)]
    [InlineData(Packing.GzipPipe)]
    public void A_record_whose_data_is_cut_short_is_reported_and_the_next_is_found(Packing packing)
    {
        var pages = Enumerable.Range(0, 3).Select(i => Pack(packing, WarcBuilder.Response($"http://{i}/", $"<p>{i} " + Noise(i, 40_000)))).ToArray();
        foreach (var length in new[] { 5, 60, 2000, pages[1].Length - 1 })
        {
            var texts = Texts(WarcBuilder.Join(pages[0], pages[1][..length], pages[2]), packing);

            texts.Select(text => text[..Math.Min(4, text.Length)]).Should().Equal("<p>0", "!", "<p>2");
        }
    }

    [Theory]
    [InlineData(Packing.Gzip)]
    [InlineData(Packing.GzipPipe)]
    [InlineData(Packing.Zstd)]
    public void A_changed_byte_costs_a_record_and_no_other(Packing packing)
    {
        var pages = Enumerable.Range(0, 3).Select(i => Pack(packing, WarcBuilder.Response($"http://{i}/", $"<p>{i} " + Noise(i, 40_000)))).ToArray();
        foreach (var index in new[] { 0, 1, 15, 300, pages[1].Length / 2, pages[1].Length - 12 })
        {
            var damaged = pages[1].ToArray();
            damaged[index] ^= 0x55;

            var texts = Texts(WarcBuilder.Join(pages[0], damaged, pages[2]), packing);

            // Of zstd without checksums some changes are changes of the content, which nothing can see.
            texts[0][..4].Should().Be("<p>0");
            texts[^1][..4].Should().Be("<p>2");
            if (packing != Packing.Zstd) texts.Should().HaveCount(3).And.Contain("!", $"byte {index} was changed");
        }
    }

    [Theory]
    [MemberData(nameof(Packings))]
    public void An_archive_that_ends_early_gives_all_that_is_whole(Packing packing)
    {
        var archive = Pack(packing, WarcBuilder.Response("http://a/", "<p>One " + Noise(1, 3000)), WarcBuilder.Response("http://b/", "<p>Two " + Noise(2, 3000)));

        var texts = Texts(archive[..^40], packing);

        texts.Should().HaveCount(2);
        texts[0].Should().StartWith("<p>One");
        texts[1].Should().Be("!");
    }

    [Theory]
    [MemberData(nameof(Packings))]
    public void A_record_over_the_limit_is_passed_over(Packing packing)
    {
        var archive = Pack(packing, WarcBuilder.Response("http://a/", new byte[4 << 20]), WarcBuilder.Response("http://b/", "<p>Two"));

        var entries = Entries(archive, packing);

        entries[0].Invoking(entry => entry.Read(Enough)).Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.TooLarge);
        entries[0].Record!.Url.Should().Be("http://a/");
        Text(entries[1]).Should().Be("<p>Two");
    }

    [Theory]
    [MemberData(nameof(Packings))]
    public void Of_a_long_archive_every_record_is_read_wherever_its_ends_fall(Packing packing)
    {
        var pages = Enumerable.Range(0, 1200).Select(i => $"<p>{i} " + Noise(i, i * 7919 % 3000)).ToArray();

        Texts(Pack(packing, [.. pages.Select((page, i) => WarcBuilder.Response($"http://{i}/", page))]), packing).Should().Equal(pages);
    }

    [Fact]
    public void An_empty_archive_has_no_documents()
    {
        foreach (var packing in Enum.GetValues<Packing>()) Entries(Pack(packing), packing).Should().BeEmpty();
        Entries("\r\n"u8.ToArray(), Packing.Plain).Should().BeEmpty();
    }

    [Fact]
    public void What_is_no_archive_is_one_damaged_record() =>
        Texts(Bytes("Some text.\nMore text.\n"), Packing.Plain).Should().Equal("!");

    [Fact]
    public void Line_ends_may_be_short_and_may_be_missing_between_records()
    {
        const string block = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>One";
        var record = $"WARC/1.0\nWARC-Type: response\nContent-Type: application/http\nContent-Length: {block.Length}\n\n{block}\n\n";

        Texts(Bytes(record + record.TrimEnd() + "\n\n" + record.TrimEnd()), Packing.Plain).Should().Equal("<p>One", "<p>One", "<p>One");
        Texts(WarcBuilder.Join(WarcBuilder.Response("http://a/", "<p>One")[..^4], WarcBuilder.Response("http://a/", "<p>Two")), Packing.Plain).Should().Equal("<p>One", "<p>Two");
    }

    [Fact]
    public void A_shard_of_zstd_may_have_its_dictionary_in_front()
    {
        var samples = Enumerable.Range(0, 400).Select(i => WarcBuilder.Response($"http://{i}/", WarcBuilder.Page($"Sentence {i} of an article that is one of many."))).ToArray();
        var dictionary = DictBuilder.TrainFromBuffer(samples, 8 * 1024);
        using var compressor = new Compressor();
        compressor.LoadDictionary(dictionary);
        byte[] skippable = [0x5D, 0x2A, 0x4D, 0x18, .. BitConverter.GetBytes(dictionary.Length), .. dictionary];
        var archive = WarcBuilder.Join([skippable, .. samples.Take(5).Select(sample => compressor.Wrap(sample).ToArray())]);

        Texts(archive, Packing.Zstd).Should().HaveCount(5).And.AllSatisfy(text => text.Should().Contain("of an article"));
    }

    [Fact]
    public void The_original_of_a_record_is_an_archive_of_its_own()
    {
        var entry = Entries(Pack(Packing.Gzip, WarcBuilder.Response("http://a/", "<p>One")), Packing.Gzip).Single();

        Texts(Original(entry), Packing.Plain).Should().Equal("<p>One");
    }

    [Theory]
    [MemberData(nameof(Packings))]
    public void The_original_of_a_damaged_record_is_what_there_is_of_it(Packing packing)
    {
        var damaged = WarcBuilder.Response("http://bad/", Bytes("<p>Bad " + Noise(1, 200_000)), wrongBy: 7);
        var archive = Pack(packing, WarcBuilder.Response("http://a/", "<p>One"), damaged, WarcBuilder.Response("http://c/", "<p>Three"), WarcBuilder.Response("http://d/", new byte[4 << 20], wrongBy: 7));

        var entries = Entries(archive, packing);

        Original(entries[1]).Should().Equal(damaged);
        entries[3].Invoking(entry => entry.OpenOriginal()).Should().Throw<DocumentException>("what is larger than a document may be is not held");
    }

    private static byte[] Original(DocumentEntry entry)
    {
        using var original = new MemoryStream();
        using (var stream = entry.OpenOriginal()) stream.CopyTo(original);
        return original.ToArray();
    }

    private static byte[] Pack(Packing packing, params byte[][] records) => packing switch
    {
        Packing.Gzip or Packing.GzipPipe => WarcBuilder.Gzip(records),
        Packing.GzipInOne => records.Length == 0 ? [] : WarcBuilder.Gzip(WarcBuilder.Join(records)),
        Packing.Zstd or Packing.ZstdPipe => WarcBuilder.Zstd(records),
        _ => WarcBuilder.Join(records),
    };

    [Fact]
    public void A_page_that_an_archive_holds_as_a_resource_is_a_document() =>
        Texts(
            [
                .. WarcBuilder.Record("resource", "http://a/", Bytes("<p>One"), "text/html; charset=utf-8"),
                .. WarcBuilder.Record("resource", "http://a/i.png", Bytes("xx"), "image/png"),
            ],
            Packing.Plain).Should().Equal("<p>One");

    [Theory]
    [InlineData(Packing.Plain)]
    [InlineData(Packing.Gzip)]
    public void An_ARC_archive_is_read_like_a_WARC(Packing packing)
    {
        var archive = Pack(packing,
            Arc("filedesc://a.arc", "text/plain", "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n"),
            Arc("http://a/", "text/html", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>One"),
            Arc("dns:a", "text/dns", "a 1 IN A 127.0.0.1"),
            Arc("https://c/", "text/html", "HTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>Three\nhttp://x/ is a link"));

        var entries = Entries(archive, packing);

        entries.Select(Text).Should().Equal("<p>One", "<p>Three\nhttp://x/ is a link");
        entries[0].Record.Should().Be(new SourceRecord(null, "http://a/", "2011-02-25T18:32:19Z"));
        ShardDetector.Detect(new MemoryStream(archive), "-", field: null).Kind.Should().Be(ShardKind.Warc);
    }

    [Fact]
    public void An_address_at_the_start_of_a_line_does_not_end_a_record_of_WARC()
    {
        const string Page = "<p>One\nhttp://x/ is a link";
        var wrongBy = -"\nhttp://x/ is a link".Length;
        Texts(
            [.. WarcBuilder.Response("http://a/", Bytes(Page), wrongBy: wrongBy), .. WarcBuilder.Response("http://b/", "<p>Two")],
            Packing.Plain).Should().Equal("!", "<p>Two");
    }

    [Fact]
    public void A_damaged_record_of_an_ARC_archive_costs_itself_alone() =>
        Texts(
            [
                .. Arc("http://a/", "text/html", "HTTP/1.1 200 OK\n\n<p>One"),
                .. Arc("http://b/", "text/html", "HTTP/1.1 200 OK\n\n<p>Two\nhttp://x/ is a link", wrongBy: 3),
                .. Arc("http://c/", "text/html", "HTTP/1.1 200 OK\n\n<p>Three"),
            ],
            Packing.Plain).Should().Equal("<p>One", "!", "<p>Three");

    [Fact]
    public void False_lengths_do_not_make_a_small_archive_be_read_again_and_again()
    {
        var record = WarcBuilder.Response("http://a/", Bytes("<p>One"), wrongBy: 500_000);
        byte[] archive = [.. Enumerable.Repeat(record, 4_000).SelectMany(bytes => bytes), .. WarcBuilder.Response("http://b/", "<p>Two")];
        using var stream = new CountingStream(archive);

        var entries = new WarcSource("a.warc", () => stream, Enough).Entries().ToList();

        entries.Should().HaveCount(4_001);
        Text(entries[^1]).Should().Be("<p>Two");
        stream.Count.Should().BeLessThan((128 << 20) + (16 * archive.Length));
    }

    [Fact]
    public void A_header_without_an_end_is_no_header()
    {
        var header = string.Concat(Enumerable.Repeat("A: b\r\n c\r\n", 40_000));
        Texts(WarcBuilder.Response("http://a/", Bytes("<p>One"), header), Packing.Plain).Should().Equal("!");
    }

    private static byte[] Arc(string address, string type, string block, int wrongBy = 0)
    {
        var length = (Encoding.UTF8.GetByteCount(block) + wrongBy).ToString(CultureInfo.InvariantCulture);
        return Bytes($"{address} 127.0.0.1 20110225183219 {type} {length}\n{block}\n");
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long Count { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            Count += read;
            return read;
        }
    }

    private static DocumentEntry[] Entries(byte[] archive, Packing packing)
    {
        var isPipe = packing is Packing.PlainPipe or Packing.GzipPipe or Packing.ZstdPipe;
        return [.. new WarcSource("a.warc", () => isPipe ? new Endless(archive, times: 1) : new MemoryStream(archive), Enough).Entries()];
    }

    private static string[] Texts(byte[] archive, Packing packing) => [.. Entries(archive, packing).Select(Text)];

    private static string Text(DocumentEntry entry)
    {
        try
        {
            return Encoding.UTF8.GetString(entry.Read(Enough).Bytes.Span);
        }
        catch (DocumentException e) when (e.Kind == DocumentErrorKind.Damaged)
        {
            return "!";
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Text that does not compress to nothing.</summary>
    private static string Noise(int seed, int length)
    {
        var random = new Random(seed);
        var text = new StringBuilder(length);
        while (text.Length < length) text.Append(random.Next().ToString("x", CultureInfo.InvariantCulture)).Append(' ');
        return text.ToString();
    }
}
