using ArticleClean.Extraction.Features;

namespace ArticleClean.Tests.Extraction;

public sealed class WordMapTests
{
    [Fact]
    public void It_holds_what_a_dictionary_holds_also_where_hashes_share_a_place()
    {
        var random = new Random(1);
        var expected = new Dictionary<uint, int>();
        var map = new WordMap<int>(1000);
        while (expected.Count < 1000)
        {
            var word = (uint)random.Next(1, 2000) << (random.Next(3) * 10);
            expected[word] = expected.Count;
            map.Set(word, expected[word]);
        }

        map.Count.Should().Be(expected.Count);
        for (var word = 1u; word < 5000; word++) map[word].Should().Be(expected.GetValueOrDefault(word));
    }

    [Fact]
    public void A_word_that_is_not_in_it_has_no_place()
    {
        var map = new WordMap<int>(1);
        map.Set(7, 1);

        map.Find(8).Should().Be(-1);
        map.Find(0).Should().Be(-1);
    }
}
