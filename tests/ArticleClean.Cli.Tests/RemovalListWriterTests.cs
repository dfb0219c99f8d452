using System.Text;
using ArticleClean.Cli.Reporting;
using ArticleClean.Documents;

namespace ArticleClean.Cli.Tests;

public sealed class RemovalListWriterTests
{
    private const string Text = "A sentence.\r\n😀x {\"ad\":\n 1} y\n\u001b[2J\n" + LongResidue;
    private const string LongResidue = "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789";

    [Fact]
    public void A_removal_is_a_line_with_its_place_kind_reason_and_excerpt()
    {
        Lines("{\"ad\":\n 1}", "\u001b[2J", LongResidue).Should().Equal(
            @"a\x0Ab.txt:2:4: json/ad-config: an object of ad keys: {""ad"": 1}",
            @"a\x0Ab.txt:4:1: json/ad-config: an object of ad keys: \x1B[2J",
            $@"a\x0Ab.txt:5:1: json/ad-config: an object of ad keys: {LongResidue[..80]}…");
    }

    [Fact]
    public void Nothing_removed_is_nothing_written() => Lines().Should().BeEmpty();

    private static string[] Lines(params string[] removed)
    {
        var removals = removed.Select(text => new Removal(RangeOf(text), "json", "ad-config", "an object of ad keys"));
        var document = new ParsedDocument(Text, "text", []);
        var article = new Article(new SourceDocument("a\nb.txt", default), document, [], [.. removals], [], new ArticleStatistics(0, 0, []));
        using var output = new MemoryStream();
        new RemovalListWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static TextRange RangeOf(string part)
    {
        var start = Text.IndexOf(part, StringComparison.Ordinal);
        return new TextRange(start, start + part.Length);
    }
}
