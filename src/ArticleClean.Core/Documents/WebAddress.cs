namespace ArticleClean.Documents;

/// <summary>Web addresses: in running text, and as documents have them.</summary>
internal static class WebAddress
{
    /// <summary>Whether a text begins as a web address does.</summary>
    public static bool IsStart(ReadOnlySpan<char> text) =>
        text.StartsWith("http", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal);

    /// <summary>An address's host in lower case, as the domain name system has it; empty where there is none, or it cannot be.</summary>
    public static string HostOf(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true }) return "";
        try
        {
            return address.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            // It has letters that no host may have.
            return "";
        }
    }
}
