using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters.Contents;

/// <summary>
/// Finds a text's table of contents: short lines in a row, each of which stands again further down, in the same order,
/// with running text behind it. A list that names what the text goes on to speak of in sentences is none.
/// </summary>
internal sealed class ContentsFinder(string text, IReadOnlyList<TextRange> pieces)
{
    private const int MinEntries = 3, MaxEntries = 200, MaxEntryWords = 20;

    /// <summary>Without a heading that names it, a table has more entries and is made of headings, not of names: a list may stand before the sections on its items.</summary>
    private const int MinUnnamedEntries = 4, MinUnnamedWords = 3;

    /// <summary>Pieces behind a heading in which its section's text must begin: a subheading may come first.</summary>
    private const int MaxTextReach = 3;

    private const int MinTextWords = 15;

    /// <summary>Words from one heading to the next. Less is a list that stands twice.</summary>
    private const int MinSectionWords = 30;

    private static readonly PhraseSet Headings = new(
        "table of contents|contents|in this article|in this guide|in this post|on this page|jump to|jump to section|quick links|quick navigation|what's inside|overview|"
        + "inhalt|inhaltsverzeichnis|auf dieser seite|sommaire|table des matières|dans cet article|índice|tabla de contenidos|contenido|contenidos|indice|sommario|inhoud|inhoudsopgave|spis treści|содержание|оглавление|目次|目录");

    private readonly string[] _keys = [.. pieces.Select(piece => Key(piece.Of(text)))];

    /// <summary>The tables, each from its first piece to behind its last.</summary>
    public List<TextRange> Find()
    {
        var (counts, places) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var words = new int[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
        {
            words[i + 1] = words[i] + LineShape.CountWords(pieces[i].Of(text));
            if (_keys[i].Length == 0) continue;
            counts[_keys[i]] = counts.GetValueOrDefault(_keys[i]) + 1;
            places[_keys[i]] = i;
        }

        var tables = new List<TextRange>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var end = i;
            for (var last = -1; end < pieces.Count && end - i < MaxEntries && _keys[end].Length > 0; end++)
            {
                // An entry stands twice: here and as a heading. What stands more often is a list's, or a button's.
                var place = places[_keys[end]];
                if (counts[_keys[end]] != 2 || place <= end || !HasTextBehind(place) || (last >= 0 && words[place] - words[last] < MinSectionWords)) break;
                last = place;
            }

            if (end - i < MinEntries || places[_keys[i]] < end) continue;
            var isNamed = i > 0 && Headings.Contains(_keys[i - 1]);
            if (isNamed || IsPlain(i, end, words[end] - words[i])) tables.Add(new TextRange(isNamed ? i - 1 : i, end));
            i = end - 1;
        }

        return tables;
    }

    /// <summary>Whether lines are a table although nothing names it: no list's marks, and no sentence that leads to a list.</summary>
    private bool IsPlain(int start, int end, int words)
    {
        if (end - start < MinUnnamedEntries || words < MinUnnamedWords * (end - start)) return false;
        if (start > 0 && pieces[start - 1].Of(text)[^1] is ':' or '：') return false;
        for (var i = start; i < end; i++)
            if (text[pieces[i].Start] is '-' or '*' or '•' or '|' or '[') return false;
        return true;
    }

    private bool HasTextBehind(int place)
    {
        for (var i = place + 1; i < pieces.Count && i <= place + MaxTextReach; i++)
            if (LineShape.CountWords(pieces[i].Of(text)) >= MinTextWords) return true;
        return false;
    }

    /// <summary>A line without its number and signs; empty where it is too long for an entry.</summary>
    private static string Key(ReadOnlySpan<char> line)
    {
        if (LineShape.CountWords(line) > MaxEntryWords) return "";
        var start = 0;
        while (start < line.Length && !char.IsLetter(line[start])) start++;
        return PhraseSet.Normalise(line[start..]);
    }
}
