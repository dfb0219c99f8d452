namespace ArticleClean.Documents;

/// <summary>A half-open range of UTF-16 offsets into a document's text: <c>[Start, End)</c>.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last character; never below <paramref name="Start"/>.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>How many UTF-16 code units the range covers.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range covers nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether the character at <paramref name="offset"/> lies in the range.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether the two ranges share a character.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The characters both ranges cover; an empty range where there are none.</summary>
    public TextRange Intersect(TextRange other)
    {
        var start = Math.Max(Start, other.Start);
        return new TextRange(start, Math.Max(start, Math.Min(End, other.End)));
    }

    /// <summary>The characters of <paramref name="text"/> that the range covers.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
