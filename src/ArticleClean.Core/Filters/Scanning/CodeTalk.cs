using System.Collections.Frozen;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Whether an article talks of code, so that code in it is likely its own. Counted in the prose alone, outside every
/// piece that parses as code, by words that programmers' texts use and other texts do not.
/// </summary>
internal static class CodeTalk
{
    /// <summary>
    /// Share of such words from which a text talks of code. Of 80 documentation pages of a benchmark all that show more
    /// than a placeholder are above it; of 350 pages with residue a dozen are.
    /// </summary>
    private const double MinShare = 0.010;

    private const int MinTerms = 3;

    /// <summary>A word that other texts use as well counts as a part of one that only programmers' texts use.</summary>
    private const double CommonTerm = 0.25;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Terms = Lookup(
        """
        javascript css html json yaml xml api apis syntax snippet snippets stylesheet stylesheets boolean callback callbacks namespace
        namespaces runtime compiler struct regex endpoint endpoints parser async dom docker git python sql http https php java typescript
        kubernetes linux unix bash stdout stdin localhost npm repo repository github code coding selector selectors string strings variable
        variables parameter parameters argument arguments function functions array arrays attribute attributes
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CommonTerms = Lookup(
        """
        method methods object objects element elements tag tags property properties class classes component components script scripts server
        servers request requests command commands shell config configuration module modules import token tokens null undefined exception loop
        query queries field fields type types file files directory return returns default value values
        """);

    /// <summary>Whether the text outside <paramref name="code"/> talks of code.</summary>
    public static bool IsIn(string text, IReadOnlyList<Residue> code)
    {
        int words = 0, terms = 0, commonTerms = 0, next = 0;
        for (var i = 0; i < text.Length;)
        {
            if (next < code.Count && i >= code[next].Range.Start)
            {
                i = Math.Max(i, code[next++].Range.End);
                continue;
            }

            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            words++;
            if (TextScan.StartsAt(text, i, "://"))
            {
                // The parts of an address say nothing: lists of sources are full of "http" and "html".
                while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
                continue;
            }

            var word = text.AsSpan(start, i - start);
            if (Terms.Contains(word)) terms++;
            else if (CommonTerms.Contains(word)) commonTerms++;
        }

        return terms + commonTerms >= MinTerms && terms + CommonTerm * commonTerms >= MinShare * words;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string terms)
        => terms.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
