using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters.Text;
using ArticleClean.Segments;
using ArticleClean.Tests.Support;
using ArticleClean.Vocabulary;
using Xunit.Abstractions;

namespace ArticleClean.Tests.Vocabulary;

/// <summary>The vocabulary that ships: every file is read, and every phrase is found where it should be.</summary>
public sealed class VocabularyTests(ITestOutputHelper output)
{
    private static readonly string[] Complete = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "zh", "ja", "ar"];

    private static readonly CueKinds[] Kinds = [.. Enum.GetValues<CueKinds>().Where(kind => kind != CueKinds.None)];

    private static readonly VocabularyFolder Folder = new(Repository.Path("src", "ArticleClean.Core", "Vocabulary"));

    public static TheoryData<string> Languages => [.. Folder.Languages];

    [Fact]
    public void The_large_languages_have_phrases_of_every_section()
    {
        var table = new StringBuilder("language " + string.Join(' ', Kinds.Select(kind => $"{kind,12}")) + "\n");
        var holes = new List<string>();
        foreach (var language in Folder.Languages)
        {
            var counts = Folder.Read(language).CountBy(phrase => phrase.Kinds).ToDictionary();
            table.Append($"{language,-8} {string.Join(' ', Kinds.Select(kind => $"{counts.GetValueOrDefault(kind),12}"))}\n");
            if (!Complete.Contains(language)) continue;
            holes.AddRange(Kinds.Where(kind => !counts.ContainsKey(kind)).Select(kind => $"{language} has no {kind}"));
        }

        output.WriteLine(table.ToString());
        holes.Should().BeEmpty();
        Folder.Languages.Should().Contain(Complete).And.HaveCountGreaterThan(25);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_phrase_is_found_alone_on_a_line(string language)
    {
        Folder.Read(language).Select(phrase => phrase.Text).Where(phrase => !IsFound(phrase)).Should().BeEmpty();

        static bool IsFound(string phrase) => CuesOf(phrase).Any(cue => cue.Range == new TextRange(0, phrase.Length));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_phrase_is_found_inside_a_running_sentence(string language)
    {
        // A word in small letters before it, and one behind it, in the phrase's own script.
        var found = Folder.Read(language)
            .Where(phrase => !phrase.Text.AsSpan().ContainsAny("|/([") && !Scripts.IsWithoutSpaces(phrase.Text[0]))
            .Select(phrase => phrase.Text)
            .Where(IsFound);

        found.Should().BeEmpty();

        static bool IsFound(string phrase)
        {
            var words = $"{Word(phrase)} {Word(phrase)}";
            return CuesOf($"{words} {phrase} {words}").Any(cue => cue.Range.Length >= phrase.Length);
        }
    }

    private static string Word(string phrase) => new(phrase.First(char.IsLetter), 9);

    private static IReadOnlyList<CueHit> CuesOf(string line) => Segmenter.Cut(line, [new TextRange(0, line.Length)]).Cues;
}
