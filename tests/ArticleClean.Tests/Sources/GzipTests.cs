using System.IO.Compression;
using System.Text;
using ArticleClean.Sources;

namespace ArticleClean.Tests.Sources;

public sealed class GzipTests
{
    private const long Enough = 1 << 20;

    private static readonly byte[] Page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 4000).Select(i => $"<p>Line {i * 7919}</p>\n")));

    [Fact]
    public void A_compressed_document_is_opened_whatever_its_name() => Read(Compress(Page)).Should().Equal(Page);

    [Fact]
    public void Members_one_after_another_are_one_document() =>
        Read([.. Compress(Page), .. Compress(Page[..100])]).Should().Equal([.. Page, .. Page[..100]]);

    [Fact]
    public void An_empty_member_at_the_end_is_no_damage() => Read([.. Compress(Page), .. EmptyMember]).Should().Equal(Page);

    [Fact]
    public void An_empty_member_alone_is_an_empty_document() => Read(EmptyMember).Should().BeEmpty();

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(500)]
    public void A_file_that_ends_early_is_damaged(int length) => Damage(Compress(Page)[..length]);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void A_file_that_lacks_its_last_bytes_is_damaged(int missing) => Damage(Compress(Page)[..^missing]);

    [Fact]
    public void A_second_member_that_ends_early_is_damage() => Damage([.. Compress(Page), .. Compress(Page)[..300]]);

    [Fact]
    public void A_file_whose_end_was_never_written_is_damaged()
    {
        var file = Compress(Page);
        Array.Clear(file, file.Length / 2, file.Length - (file.Length / 2));
        Damage(file);
    }

    [Theory]
    [InlineData(200, 0x01)]
    [InlineData(200, 0xFF)]
    [InlineData(-6, 0x10)]
    public void A_changed_byte_is_damage(int index, byte change)
    {
        var file = Compress(Page);
        file[index < 0 ? file.Length + index : index] ^= change;
        Damage(file);
    }

    [Fact]
    public void Zeros_beyond_the_limit_are_never_all_in_memory()
    {
        var bomb = Compress(new byte[64 << 20]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = () => Read(bomb, maxBytes: 100_000);

        reading.Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.TooLarge);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4 << 20);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void The_limit_counts_what_comes_out(int difference, bool fits)
    {
        var reading = () => Read(Compress(Page), Page.Length + difference);

        if (fits) reading.Should().NotThrow();
        else reading.Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.TooLarge);
    }

    private static byte[] EmptyMember => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    private static void Damage(byte[] file)
    {
        var reading = () => Read(file);
        reading.Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.Damaged);
    }

    private static byte[] Read(byte[] file, long maxBytes = Enough) =>
        new StreamSource("-", () => new MemoryStream(file)).Entries().Single().Read(maxBytes).Bytes.ToArray();

    private static byte[] Compress(byte[] content)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return file.ToArray();
    }
}
