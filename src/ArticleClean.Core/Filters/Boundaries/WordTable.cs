using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// The words of a document, counted once: a word that stands alone elsewhere is evidence that it is one where it is
/// glued, and a name that is written with a capital inside again and again is evidence that nothing is glued there.
/// </summary>
internal sealed class WordTable
{
    /// <summary>Longer runs of letters are data, not words.</summary>
    private const int MaxWordLength = 48;

    /// <summary>Signs of code per word from which single words are not judged: identifiers look like glue.</summary>
    private const double CodeSignsPerWord = 0.04;

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _mixedWords = new(StringComparer.Ordinal);
    private readonly HashSet<int> _listNumbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _mixedLookup;
    private int _wordCount;
    private int _codeSigns;

    private WordTable()
    {
        _wordLookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _mixedLookup = _mixedWords.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the text holds so many signs of code that it is about code.</summary>
    public bool LooksLikeCode => _codeSigns > _wordCount * CodeSignsPerWord;

    public static WordTable Of(FilterContext context)
    {
        var table = new WordTable();
        foreach (var passage in context.Passages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!passage.Block.HasText) continue;
            foreach (var range in passage.Ranges) table.Add(context.Text, range);
        }

        return table;
    }

    /// <summary>How often a word stands alone, in any case.</summary>
    public int Count(ReadOnlySpan<char> word) => _wordLookup.TryGetValue(word, out var count) ? count : 0;

    /// <summary>How often a word with a capital inside stands alone, as it is written.</summary>
    public int CountMixed(ReadOnlySpan<char> word) => _mixedLookup.TryGetValue(word, out var count) ? count : 0;

    /// <summary>Whether an item of a numbered list stands next to the one with this number.</summary>
    public bool HasNeighbourItem(int number) => _listNumbers.Contains(number - 1) || _listNumbers.Contains(number + 1);

    private void Add(string text, TextRange range)
    {
        var i = range.Start;
        while (i < range.End)
        {
            var c = text[i];
            if (!char.IsLetterOrDigit(c))
            {
                if (c is '{' or '}' or ';' or '=' or '_' or '<' or '>') _codeSigns++;
                i++;
                continue;
            }

            var start = i;
            var isMixed = false;
            for (i++; i < range.End && char.IsLetterOrDigit(text[i]); i++)
                isMixed |= char.IsUpper(text[i]) && !char.IsUpper(text[i - 1]);

            _wordCount++;
            if (i - start > MaxWordLength) continue;
            var word = text.AsSpan(start, i - start);
            if (isMixed) _mixedLookup[word] = CountMixed(word) + 1;
            else _wordLookup[word] = Count(word) + 1;
            if (ListNumber.At(text, range, i, out var number)) _listNumbers.Add(number);
        }
    }
}
