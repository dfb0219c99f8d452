using System.Buffers;
using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>Web and mail addresses, handles and hash tags: capitals and stops inside them join nothing.</summary>
internal static class AddressFinder
{
    /// <summary>Letters of the longest ending of a host's name, and its stop; they are looked for no farther back.</summary>
    private const int MaxHostEnding = 6;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\"”’<>)]}，。；");

    /// <summary>The address in a run without white space; an empty range where there is none.</summary>
    public static TextRange Find(string text, TextRange chunk)
    {
        var span = chunk.Of(text);
        var start = Earliest(span.IndexOf("://"), span.IndexOf("www.", StringComparison.OrdinalIgnoreCase), HostWithPath(span));
        if (start >= 0) start = WordStart(span, start);
        var at = span.IndexOf('@');
        if (at >= 0) start = Earliest(start, WordStart(span, at), -1);
        if (start < 0) return new TextRange(chunk.End, chunk.End);
        var length = span[start..].IndexOfAny(Ends);
        return new TextRange(chunk.Start + start, length < 0 ? chunk.End : chunk.Start + start + length);
    }

    private static int Earliest(int a, int b, int c)
    {
        var earliest = a;
        if (b >= 0 && (earliest < 0 || b < earliest)) earliest = b;
        if (c >= 0 && (earliest < 0 || c < earliest)) earliest = c;
        return earliest;
    }

    /// <summary>Where the path of an address without a scheme starts: <c>example.com/Path</c>.</summary>
    private static int HostWithPath(ReadOnlySpan<char> span)
    {
        for (var i = span.IndexOf('/'); i >= 0;)
        {
            var first = Math.Max(0, i - MaxHostEnding);
            var dot = first + span[first..i].LastIndexOf('.');
            if (dot > first && i - dot > 2 && Abbreviations.IsHostEnding(span[(dot + 1)..i])) return dot;
            var next = span[(i + 1)..].IndexOf('/');
            if (next < 0) break;
            i += next + 1;
        }

        return -1;
    }

    private static int WordStart(ReadOnlySpan<char> span, int offset)
    {
        while (offset > 0 && (char.IsAsciiLetterOrDigit(span[offset - 1]) || span[offset - 1] is '.' or '-' or '_' or '+')) offset--;
        return offset;
    }
}
