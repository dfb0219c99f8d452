using ArticleClean.Extraction.Features;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Resources;

namespace ArticleClean.Tests.Filters;

public sealed class GlueLexiconTests
{
    [Fact]
    public void A_lexicon_that_was_written_is_read_as_it_was()
    {
        var lexicon = new GlueLexicon([KeyValuePair.Create(WordHash.Of("field"), (byte)3)], [KeyValuePair.Create(WordHash.Of("sense"), (byte)7), KeyValuePair.Create(WordHash.Of("share"), (byte)1)]);
        using var stream = new MemoryStream();
        lexicon.Write(new TableWriter(stream));

        var read = new GlueLexicon(new TableReader(stream.ToArray()));

        (read.OfLeft("Field"), read.OfRight("Sense"), read.OfRight("Share"), read.OfLeft("Sense"), read.OfRight("unknown")).Should().Be((3, 7, 1, 0, 0));
    }

    [Fact]
    public void The_shipped_model_knows_halves_of_names_from_first_words_of_pieces()
    {
        var lexicon = GlueModel.Shipped.Lexicon;

        lexicon.OfRight("Share").Should().BeInRange(1, 3);
        lexicon.OfRight("Tube").Should().BeGreaterThan(4);
    }
}
