namespace ArticleClean.Documents;

/// <summary>Web addresses in running text.</summary>
internal static class WebAddress
{
    /// <summary>Whether a text begins as a web address does.</summary>
    public static bool IsStart(ReadOnlySpan<char> text) =>
        text.StartsWith("http", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal);
}
