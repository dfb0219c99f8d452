using System.Text;
using ArticleClean.Cli.Reporting;
using ArticleClean.Documents;

namespace ArticleClean.Cli.Findings;

/// <summary>Reads what was removed from an article as findings.</summary>
internal static class FindingReader
{
    /// <summary>Long enough to know the place again, short enough for a line.</summary>
    private const int ExcerptLength = 80;

    /// <summary>The findings in order. White space at the edges of what was removed is none of it, and by itself no finding.</summary>
    public static IReadOnlyList<Finding> Read(Article article)
    {
        var text = article.Document.Text;
        var position = new TextPosition(text);
        var occurrences = new Dictionary<(string, string, string), int>();
        var findings = new List<Finding>(article.Removals.Count);
        foreach (var removal in article.Removals)
        {
            var range = Trim(text, removal.Range);
            if (range.IsEmpty) continue;
            var fingerprint = Fingerprint.Of(range.Of(text));
            var key = (removal.Filter, removal.Code, fingerprint);
            findings.Add(new Finding(removal.Filter, removal.Code, removal.Reason)
            {
                Start = PlaceOf(position, range.Start),
                End = PlaceOf(position, range.End),
                Excerpt = TerminalText.Escape(Excerpt(range.Of(text))),
                Fingerprint = fingerprint,
                Occurrence = occurrences[key] = occurrences.GetValueOrDefault(key) + 1,
            });
        }

        return findings;
    }

    private static Place PlaceOf(TextPosition position, int offset)
    {
        position.AdvanceTo(offset);
        return new Place(position.Line, position.Column);
    }

    private static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(start, end);
    }

    /// <summary>The start of a text on one line: white space folded.</summary>
    private static string Excerpt(ReadOnlySpan<char> text)
    {
        var excerpt = new StringBuilder(ExcerptLength + 1);
        foreach (var c in text)
        {
            if (excerpt.Length >= ExcerptLength && !char.IsLowSurrogate(c)) return excerpt.Append('…').ToString();
            if (!char.IsWhiteSpace(c)) excerpt.Append(c);
            else if (excerpt[^1] != ' ') excerpt.Append(' ');
        }

        return excerpt.ToString();
    }
}
