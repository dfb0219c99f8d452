namespace ArticleClean.Filters.Scanning;

/// <summary>Quotation marks and brackets, as pairs.</summary>
internal static class Enclosure
{
    /// <summary>Whether one sign closes what the other opens: quotation marks of several languages, round brackets, and the marks of code.</summary>
    public static bool IsPair(char open, char close) =>
        (open, close) is ('"', '"') or ('\'', '\'') or ('“', '”') or ('‘', '’') or ('«', '»') or ('„', '“') or ('(', ')') or ('`', '`');
}
