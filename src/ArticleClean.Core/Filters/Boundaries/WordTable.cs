using ArticleClean.Documents;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// The words of a document, counted once: a word that stands alone elsewhere is evidence that it is one where it is
/// glued, and a name that is written with a capital inside again and again is evidence that nothing is glued there.
/// </summary>
internal sealed class WordTable
{
    /// <summary>Longer runs of letters are data, not words.</summary>
    public const int MaxWordLength = 48;

    /// <summary>
    /// Longer runs of letters and digits are data, and no words that are glued: each boundary in one is judged by all of it.
    /// </summary>
    public const int MaxRunLength = 1000;

    /// <summary>Signs of code per word from which single words are not judged: identifiers look like glue.</summary>
    private const double CodeSignsPerWord = 0.04;

    /// <summary>Sentences glued beyond doubt from which a text is known to have lost boundaries: one or two may be slips of the pen.</summary>
    private const int MinGluedSentences = 2;

    /// <summary>Words for each of them: a long text has more slips.</summary>
    private const int WordsPerSlip = 4000;

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _mixedWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _proseNames = new(StringComparer.Ordinal);
    private readonly HashSet<uint> _phrases = [];
    private readonly HashSet<int> _listNumbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _mixedLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _proseLookup;
    private int _wordCount;
    private int _codeSigns;
    private int _gluedSentences;
    private int _mixedCount;

    private WordTable()
    {
        _wordLookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _mixedLookup = _mixedWords.GetAlternateLookup<ReadOnlySpan<char>>();
        _proseLookup = _proseNames.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the text holds so many signs of code that it is about code.</summary>
    public bool LooksLikeCode => _codeSigns > _wordCount * CodeSignsPerWord;

    /// <summary>Whether boundaries are lost throughout the text, so that a single one needs less evidence.</summary>
    public bool LostBoundaries => _gluedSentences >= MinGluedSentences && _gluedSentences > _wordCount / WordsPerSlip;

    /// <summary>Words with a capital inside in a thousand.</summary>
    public int MixedPerMille => (int)(1000L * _mixedCount / Math.Max(1, _wordCount));

    /// <summary>Whether code was taken out of the text: the tags around it are lost, and boundaries with them.</summary>
    public bool HadResidue { get; private init; }

    public static WordTable Of(FilterContext context)
    {
        context.Budget.Spend(context.Text.Length);
        var table = new WordTable { HadResidue = context.Removals.Count > 0 };
        foreach (var passage in context.Passages)
        {
            if (!passage.Block.HasText) continue;
            foreach (var range in passage.Ranges) table.Add(context.Text, range);
        }

        return table;
    }

    /// <summary>How often a word stands alone, in any case.</summary>
    public int Count(ReadOnlySpan<char> word) => _wordLookup.TryGetValue(word, out var count) ? count : 0;

    /// <summary>How often a word with a capital inside stands alone, as it is written.</summary>
    public int CountMixed(ReadOnlySpan<char> word) => _mixedLookup.TryGetValue(word, out var count) ? count : 0;

    /// <summary>How often a word with a capital inside stands in running text, as it is written.</summary>
    public int CountInProse(ReadOnlySpan<char> word) => _proseLookup.TryGetValue(word, out var count) ? count : 0;

    /// <summary>Whether the two words follow each other somewhere, a space between.</summary>
    public bool HasPhrase(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => _phrases.Contains(Phrase(first, second));

    /// <summary>Whether a word in small letters ends before a word, and another follows it or a sign that ends a part of a sentence.</summary>
    public static bool IsInProse(string text, TextRange range, TextRange word)
    {
        var (start, end) = (word.Start, word.End);
        if (start - 2 < range.Start || text[start - 1] != ' ' || !char.IsLower(text[start - 2])) return false;
        return end + 1 < range.End && (text[end] == ' ' ? char.IsLower(text[end + 1]) : text[end] is '.' or ',' or ';' or ')' or '\'' or '’');
    }

    /// <summary>Whether an item of a numbered list stands next to the one with this number.</summary>
    public bool HasNeighbourItem(int number) => _listNumbers.Contains(number - 1) || _listNumbers.Contains(number + 1);

    private void Add(string text, TextRange range)
    {
        var i = range.Start;
        var last = new TextRange(i, i);
        while (i < range.End)
        {
            var c = text[i];
            if (!char.IsLetterOrDigit(c))
            {
                if (c is '{' or '}' or '=' or '_' or '<' or '>') _codeSigns++;
                i++;
                continue;
            }

            var start = i;
            var isMixed = false;
            var lastCapital = start;
            for (i++; i < range.End && char.IsLetterOrDigit(text[i]); i++)
            {
                if (!char.IsUpper(text[i]) || char.IsUpper(text[i - 1])) continue;
                isMixed = true;
                lastCapital = i;
            }

            _wordCount++;
            if (isMixed) _mixedCount++;
            if (IsGluedSentence(text, range, lastCapital, i)) _gluedSentences++;
            if (i - start > MaxWordLength) continue;
            var word = text.AsSpan(start, i - start);
            if (isMixed)
            {
                _mixedLookup[word] = CountMixed(word) + 1;
                if (IsInProse(text, range, new TextRange(start, i))) _proseLookup[word] = CountInProse(word) + 1;
            }
            else
            {
                _wordLookup[word] = Count(word) + 1;
                if (!last.IsEmpty && last.End == start - 1 && text[last.End] == ' ') _phrases.Add(Phrase(last.Of(text), word));
                last = new TextRange(start, i);
            }

            if (ListNumber.At(text, range, i, out var number)) _listNumbers.Add(number);
        }
    }

    private static uint Phrase(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => WordHash.Add(WordHash.Of(first), WordHash.Of(second));

    /// <summary>Whether a sentence starts with a function word right behind the stop after a word in small letters, or with an article or a pronoun right behind the word.</summary>
    private static bool IsGluedSentence(string text, TextRange range, int start, int end)
    {
        if (end - start is <= 1 or >= 16 || end >= range.End || !WhiteSpace.IsBlank(text[end]) || !char.IsUpper(text[start])) return false;
        var before = start;
        while (before > range.Start && start - before < 3 && Glyphs.IsInvisible(text[before - 1])) before--;
        if (before - range.Start <= 3 || !char.IsLower(text[before - 2]) || !char.IsLower(text[before - 3])) return false;
        var word = text.AsSpan(start, end - start);
        return text[before - 1] is '.' or '?' or '!' && SentenceStarters.Contains(word) || char.IsLower(text[before - 1]) && SentenceStarters.IsArticleOrPronoun(word);
    }
}
