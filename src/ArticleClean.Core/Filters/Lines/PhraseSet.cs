using System.Collections.Frozen;
using System.Text;

namespace ArticleClean.Filters.Lines;

/// <summary>A vocabulary of whole lines, compared without case, numbers of counters, and signs at the edges.</summary>
internal sealed class PhraseSet
{
    /// <summary>Signs at the edges of a line that is worth a look.</summary>
    private const int MaxSigns = 8;

    private readonly FrozenSet<string> _phrases;

    /// <param name="lists">Phrases in lower case, apart by <c>|</c>.</param>
    public PhraseSet(params ReadOnlySpan<string> lists)
    {
        var phrases = new List<string>();
        foreach (var list in lists)
            foreach (var phrase in list.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) phrases.Add(Normalise(phrase));
        _phrases = phrases.ToFrozenSet(StringComparer.Ordinal);
        MaxLength = phrases.Count == 0 ? 0 : phrases.Max(phrase => phrase.Length);
    }

    /// <summary>The length of the longest phrase.</summary>
    public int MaxLength { get; }

    /// <summary>Whether a normalised line is one of the phrases.</summary>
    public bool Contains(string normalised) => _phrases.Contains(normalised);

    /// <summary>Whether a line is one of the phrases, the signs at its edges aside.</summary>
    public bool IsLine(ReadOnlySpan<char> line) => line.Length <= MaxLength + MaxSigns && Contains(Normalise(line));

    /// <summary>A line in lower case, signs and white space at its edges left out, runs of white space as one space.</summary>
    public static string Normalise(ReadOnlySpan<char> line)
    {
        int start = 0, end = line.Length;
        while (start < end && !char.IsLetterOrDigit(line[start])) start++;
        while (end > start && !char.IsLetterOrDigit(line[end - 1])) end--;
        var text = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var c = line[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (text[^1] != ' ') text.Append(' ');
            }
            else
            {
                text.Append(c == '’' ? '\'' : char.ToLowerInvariant(c));
            }
        }

        return text.ToString();
    }
}
