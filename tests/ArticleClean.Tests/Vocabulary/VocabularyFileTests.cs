using ArticleClean.Vocabulary;

namespace ArticleClean.Tests.Vocabulary;

public sealed class VocabularyFileTests
{
    [Fact]
    public void A_phrase_is_of_its_section_and_weak_behind_a_tilde()
    {
        Read("# Test\n[share]\nShare  this\n~Share\n\n[related]\nRead also\n").Should().Equal(
            new Phrase("share this", CueKinds.Share, IsWeak: false),
            new Phrase("share", CueKinds.Share, IsWeak: true),
            new Phrase("read also", CueKinds.Related, IsWeak: false));
    }

    [Theory]
    [InlineData("[share]\nShare\nPrint\nshare\n", "test.txt:4: the phrase is in line 2 already: share")]
    [InlineData("[share]\nDon’t miss\n[related]\nDON'T MISS\n", "test.txt:4: the phrase is in line 2 already: DON'T MISS")]
    [InlineData("[shares]\nShare\n", "test.txt:1: unknown section [shares]")]
    [InlineData("[none]\nShare\n", "test.txt:1: unknown section [none]")]
    [InlineData("[share, related]\nShare\n", "test.txt:1: unknown section [share, related]")]
    [InlineData("[share]\nShare\n[tags]\nTags\n[share]\nPrint\n", "test.txt:5: a section stands twice: [share]")]
    [InlineData("Share\n", "test.txt:1: a phrase before the first section: Share")]
    [InlineData("[share]\nShare:\n", "test.txt:2: a phrase must have two letters, and begin and end with one: Share:")]
    [InlineData("[share]\na\n", "test.txt:2: a phrase must have two letters, and begin and end with one: a")]
    [InlineData("[share]\n2 shares\n", "test.txt:2: a phrase must have two letters, and begin and end with one: 2 shares")]
    public void A_fault_names_its_file_and_line(string file, string message)
    {
        var read = () => Read(file);

        read.Should().Throw<InvalidDataException>().WithMessage(message);
    }

    private static PhraseList Read(string file)
    {
        var phrases = new PhraseList();
        VocabularyFile.Read("test.txt", file, phrases);
        return phrases;
    }
}
