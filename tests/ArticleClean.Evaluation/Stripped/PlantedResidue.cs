using System.Globalization;
using ArticleClean.Languages;
using ArticleClean.Tests.Support;
using ArticleClean.Vocabulary;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// Plants residue in an article: phrases of the vocabulary of its language, alone or with what stands behind them on pages (a
/// headline, a name, a date). Labelled pages are mostly English; what the phrases mean is the same in every language.
/// </summary>
/// <param name="language">The language's vocabulary file.</param>
/// <param name="sentences">Sentences of other articles in the language, as headlines and captions.</param>
/// <param name="random">Draws.</param>
internal sealed class PlantedResidue(string language, IReadOnlyList<string> sentences, Random random)
{
    private const int MaxPlants = 7, MaxTitleWords = 14, MaxCaptionWords = 25, MaxRun = 4;

    /// <summary>The share of articles in which one phrase stands behind every paragraph, as labels of advertisements do.</summary>
    private const double Recurring = 0.12;

    private const double Weak = 0.25;

    private const int MaxList = 7;

    private static readonly string[] Bullets = ["- ", ">> ", "» ", "▶ ", "• ", "* ", "→ "];

    private static readonly CueKinds[] Alone =
    [
        CueKinds.Share, CueKinds.Share, CueKinds.Follow, CueKinds.Newsletter, CueKinds.Subscription, CueKinds.Comments,
        CueKinds.Advertising, CueKinds.Advertising, CueKinds.Player, CueKinds.Cookies, CueKinds.Copyright,
        CueKinds.Navigation, CueKinds.Caption,
    ];

    private static readonly string[] DateFormats =
    [
        "dd.MM.yyyy", "dd.MM.yyyy HH:mm", "yyyy-MM-dd", "dd/MM/yyyy", "HH:mm, dd.MM.yyyy",
        "d. M. yyyy", "yyyy年M月d日", "MMMM d, yyyy", "d MMMM yyyy", "HH:mm",
    ];

    private static readonly VocabularyFolder Vocabulary = new(Repository.Path("src", "ArticleClean.Core", "Vocabulary"));

    private static readonly Dictionary<string, PhraseList> Files = Vocabulary.Languages.ToDictionary(name => name, Vocabulary.Read);

    private static readonly string[] Agencies =
        [.. Vocabulary.ReadAgencies().Select(agency => agency.Text).Distinct().Order(StringComparer.Ordinal)];

    private readonly ILookup<(CueKinds, bool), string> _phrases = Files[Files.ContainsKey(language) ? language : "en"]
        .ToLookup(phrase => (phrase.Kinds, phrase.IsWeak), phrase => phrase.Text);

    /// <summary>Whether there is a vocabulary and other text in the language.</summary>
    public bool IsPossible => Files.ContainsKey(language) && sentences.Count > 20;

    /// <summary>An article's elements with residue between them.</summary>
    public List<(string Text, CharacterLabel Label, bool IsCode)> In(IReadOnlyList<(string Text, CharacterLabel Label, bool IsCode)> blocks)
    {
        var plants = new SortedDictionary<int, List<string>>();
        if (random.NextDouble() < Recurring)
        {
            var kind = IsHeads() ? CueKinds.Advertising : AnyAlone();
            var phrase = Written(Phrase(kind, isWeak: random.Next(3) == 0));
            for (var i = 1; i <= blocks.Count; i++)
                if (random.Next(10) < 9) plants[i] = [phrase];
        }

        for (var plant = 1 + random.Next(MaxPlants); plant > 0; plant--)
        {
            var draw = random.NextDouble();
            var at = draw < 0.4 ? blocks.Count : draw < 0.52 ? 0 : draw < 0.6 ? Math.Min(1, blocks.Count) : random.Next(blocks.Count + 1);
            if (!plants.TryGetValue(at, out var here)) plants[at] = here = [];
            here.AddRange(Plant());
        }

        var result = new List<(string, CharacterLabel, bool)>();
        for (var i = 0; i <= blocks.Count; i++)
        {
            if (plants.TryGetValue(i, out var here))
                result.AddRange(here.Where(text => text.Length > 0).Select(text => (text, CharacterLabel.Dropped, false)));
            if (i < blocks.Count) result.Add(blocks[i]);
        }

        return result;
    }

    private List<string> Plant()
    {
        var isWeak = random.NextDouble() < Weak;
        switch (random.Next(13))
        {
            case 0 or 1 or 2:
                return Many(1 + random.Next(MaxRun), () => Counted(Written(Phrase(AnyAlone(), isWeak))));
            case 3 or 4:
                var related = Written(Phrase(CueKinds.Related, isWeak));
                return random.Next(6) switch
                {
                    0 => [related + (IsHeads() ? ":" : ""), .. Listed(1 + random.Next(MaxList))],
                    1 => [$"{related} {Name()}:", .. Listed(2 + random.Next(MaxList))],
                    2 => [$"[{related}: {Title()}]"],
                    3 => [$"({related}: {Title()})"],
                    _ => [$"{related}: {Title()}"],
                };
            case 5 or 6:
                var credit = Written(Phrase(CueKinds.Credit, isWeak: IsHeads())) + (random.Next(3) == 0 ? " " : ": ") + Name();
                if (!IsHeads()) credit += (IsHeads() ? "/" : " / ") + Agency();
                if (random.Next(4) == 0) credit = $"({credit})";
                var caption = Caption();
                return random.Next(3) switch
                {
                    0 => [credit],
                    1 => [caption, credit],
                    _ => [caption + (random.Next(5) switch { 0 => " | ", 1 => " - ", 2 => " – ", _ => " " }) + credit],
                };
            case 10:
                // A list of headlines with their dates, or without: what stands behind an article in many crawls.
                var isGlued = IsHeads();
                var isDated = IsHeads();
                var bullet = Bullet();
                return Many(3 + random.Next(4), () => bullet + Title() + (isDated ? (isGlued ? "" : " ") + Date() : ""));
            case 12:
                return random.Next(4) switch
                {
                    0 => [Address()],
                    1 => [$"{1 + random.Next(9)}{(IsHeads() ? " of " : IsHeads() ? "/" : " / ")}{2 + random.Next(20)}", Caption()],
                    2 => [random.Next(100000, 9999999).ToString(CultureInfo.InvariantCulture)],
                    _ => [$"{Written(Phrase(CueKinds.Player, isWeak))} {Title()} {random.Next(9)}:{random.Next(60):00}"],
                };
            case 7:
                return [Written(Phrase(CueKinds.Byline, isWeak: true)) + (random.Next(3) == 0 ? ": " : " ") + Name()];
            case 8 or 11:
                return IsHeads() ? [Written(Phrase(CueKinds.Dates, isWeak)) + (IsHeads() ? ": " : " ") + Date()] : [Date()];
            default:
                return IsHeads()
                    ? [Written(Phrase(CueKinds.Source, isWeak)) + ": " + (IsHeads() ? Agency() : Name())]
                    : [Written(Phrase(CueKinds.Tags, isWeak: IsHeads())) + ": " + string.Join(", ", Many(2 + random.Next(4), Name))];
        }
    }

    private bool IsHeads() => random.Next(2) == 0;

    private CueKinds AnyAlone() => Alone[random.Next(Alone.Length)];

    private static List<string> Many(int count, Func<string> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    private string Phrase(CueKinds kind, bool isWeak)
    {
        var phrases = _phrases[(kind, isWeak)].ToList();
        if (phrases.Count == 0) phrases = [.. _phrases[(kind, !isWeak)]];
        return phrases.Count == 0 ? "" : phrases[random.Next(phrases.Count)];
    }

    private List<string> Listed(int count)
    {
        var bullet = Bullet();
        return Many(count, () => bullet + Title());
    }

    private string Bullet() => random.Next(3) == 0 ? Bullets[random.Next(Bullets.Length)] : "";

    private string Address()
    {
        var words = Sentence().ToLowerInvariant().Split(' ').Where(word => word.All(char.IsAsciiLetter)).Take(2 + random.Next(6)).ToList();
        var path = words.Count == 0 ? "news" : string.Join('-', words);
        var site = words.Count == 0 ? "example" : words[0];
        var host = $"{(IsHeads() ? "https" : "http")}://{(IsHeads() ? "www." : "")}{site}.{(IsHeads() ? "com" : language)}";
        return $"{host}/{(IsHeads() ? "2019/04/" : "")}{path}";
    }

    /// <summary>A phrase as pages write it: with a capital, all in capitals, with an arrow.</summary>
    private string Written(string phrase)
    {
        if (phrase.Length == 0) return phrase;
        phrase = char.ToUpper(phrase[0], CultureInfo.InvariantCulture) + phrase[1..];
        return random.Next(12) switch { 0 => phrase.ToUpperInvariant(), 1 => phrase + " »", 2 => "▶ " + phrase, _ => phrase };
    }

    private string Counted(string phrase) => random.Next(8) == 0 ? $"{phrase} ({random.Next(200)})" : phrase;

    private string Sentence() => sentences[random.Next(sentences.Count)];

    private string Title()
    {
        var words = Sentence().Split(' ');
        return string.Join(' ', words.Take(4 + random.Next(MaxTitleWords - 4))).TrimEnd('.', ',', ';', ':', '。', '।', '،');
    }

    private string Caption()
    {
        for (var i = 0; i < 8; i++)
            if (Sentence() is var sentence && sentence.Count(c => c == ' ') < MaxCaptionWords) return sentence;
        return Title();
    }

    /// <summary>Two words in a row that are written as names are; of scripts without capitals any two.</summary>
    private string Name()
    {
        for (var i = 0; i < 12; i++)
        {
            var words = Sentence().Split([' ', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries);
            for (var word = 1; word + 1 < words.Length; word++)
                if (IsName(words[word]) && IsName(words[word + 1])) return words[word] + " " + words[word + 1];
        }

        return Sentence() is { Length: > 3 } text && Scripts.IsWithoutSpaces(text[0]) ? text[..3] : "Jana Novak";
    }

    private static bool IsName(string word)
    {
        if (word.Length <= 2) return false;
        return Scripts.IsWithoutCase(word[0]) ? !Scripts.IsWithoutSpaces(word[0]) : char.IsUpper(word[0]) && char.IsLower(word[1]);
    }

    private string Agency()
    {
        var name = Agencies[random.Next(Agencies.Length)];
        return name.Length <= 4 ? name.ToUpperInvariant() : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name);
    }

    /// <summary>The month in the words of the language, as its sentences have it; <c>null</c> where they have none.</summary>
    private string? MonthOf(int month)
    {
        for (var i = 0; i < 30; i++)
        {
            var words = Sentence().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
            if (words.FirstOrDefault(word => MonthNames.Find(word) == month) is { } name) return name;
        }

        return null;
    }

    private string Date()
    {
        var date = new DateTime(2005 + random.Next(22), 1 + random.Next(12), 1 + random.Next(28), random.Next(24), random.Next(60), 0);
        if (!IsHeads() || MonthOf(date.Month) is not { } month)
            return date.ToString(DateFormats[random.Next(DateFormats.Length)], CultureInfo.InvariantCulture);
        var time = IsHeads() ? date.ToString(", HH:mm", CultureInfo.InvariantCulture) : "";
        return $"{date.Day} {month} {date.Year}{time}";
    }
}
