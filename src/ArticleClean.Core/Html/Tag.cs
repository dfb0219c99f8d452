namespace ArticleClean.Html;

/// <summary>One tag as it stands in a page's source.</summary>
/// <param name="Start">Offset of its <c>&lt;</c>.</param>
/// <param name="End">Offset after its <c>&gt;</c>.</param>
/// <param name="NameStart">Offset of its name.</param>
/// <param name="NameEnd">Offset after its name.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
internal readonly record struct Tag(int Start, int End, int NameStart, int NameEnd, bool IsEnd)
{
    /// <summary>The longest name an element can have here; longer ones are none.</summary>
    private const int MaxNameLength = 64;

    /// <summary>Whether a slash stands before its <c>&gt;</c>.</summary>
    public bool IsSelfClosing(string html) => End - 2 >= NameEnd && html[End - 2] == '/';

    /// <summary>Whether the name could be an element's: an address in angle brackets is none, nor is an endless one.</summary>
    public bool HasElementName(string html)
    {
        if (NameEnd - NameStart > MaxNameLength) return false;
        foreach (var c in html.AsSpan(NameStart, NameEnd - NameStart))
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or ':' or '_' or '.')) return false;
        return true;
    }
}
