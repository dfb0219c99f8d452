using System.Text;
using ArticleClean.Sources.Shards;

namespace ArticleClean.Tests.Sources.Shards;

/// <summary>Lines of JSON as programs write them.</summary>
public sealed class JsonLinesSourceTests
{
    private const long Enough = 1 << 20;

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line()
    {
        var lines = Encoding.UTF8.Preamble.ToArray().Concat(Encoding.UTF8.GetBytes("{\"text\":\"One\"}\n{\"text\":\"Two\"}")).ToArray();

        Texts(lines).Should().Equal("One", "Two");
        ShardDetector.Detect(new MemoryStream(lines), "-", field: null).Kind.Should().Be(ShardKind.JsonLines);
    }

    [Fact]
    public void What_nobody_asked_for_may_be_nested_deeply()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 5_000)) + string.Concat(Enumerable.Repeat("]", 5_000));
        Texts(Encoding.UTF8.GetBytes($"{{\"more\":{deep},\"text\":\"One\"}}")).Should().Equal("One");
    }

    [Fact]
    public void Half_a_character_is_one_sign_that_stands_for_it() =>
        Texts(Encoding.UTF8.GetBytes("{\"id\":\"\\udc00\",\"text\":\"A\\ud800 \\\"\\u00e9\\n\\ud83d\\ude00\"}"))
            .Should().Equal("A\uFFFD \"é\n😀");

    [Fact]
    public void A_byte_that_is_no_UTF_8_costs_its_character_alone() =>
        Texts([.. "{\"text\":\"a"u8, 0xFF, .. "b\"}"u8]).Should().Equal("a\uFFFDb");

    [Fact]
    public void A_line_that_is_no_JSON_is_said_to_be_none_and_where() =>
        new JsonLinesSource("a.jsonl", () => new MemoryStream("{\"text\": x}"u8.ToArray()), field: null, Enough).Entries().Single()
            .Invoking(entry => entry.Read(Enough)).Should().Throw<DocumentException>()
            .WithMessage("*is no JSON object: it is malformed at byte 10*");

    [Fact]
    public void A_name_that_holds_half_a_character_is_said_to_be_none() =>
        new JsonLinesSource("a.jsonl", () => new MemoryStream("{\"\\ud800\":1}"u8.ToArray()), field: null, Enough).Entries().Single()
            .Invoking(entry => entry.Read(Enough)).Should().Throw<DocumentException>().WithMessage("*half a character*");

    private static IEnumerable<string> Texts(byte[] lines) =>
        new JsonLinesSource("a.jsonl", () => new MemoryStream(lines), field: null, Enough).Entries()
            .Select(entry => Encoding.UTF8.GetString(entry.Read(Enough).Bytes.Span[Encoding.UTF8.Preamble.Length..]));
}
