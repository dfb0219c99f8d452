using ArticleClean.Decoding;

namespace ArticleClean.Sources.Http;

/// <summary>A media type as a header has it: <c>text/html; charset=utf-8</c>.</summary>
/// <param name="Name">Its name, in lower case; empty where none is given.</param>
/// <param name="Charset">The charset it names; <c>null</c> for none.</param>
internal readonly record struct MediaType(string Name, string? Charset)
{
    /// <summary>Types that are pages or text, or that servers give to what they do not know.</summary>
    private static readonly string[] PageTypes = ["", "text/html", "application/xhtml+xml", "text/plain", "application/octet-stream", "application/unknown", "unknown/unknown", "*/*"];

    /// <summary>Whether a document of the type may be a page.</summary>
    public bool MayBePage => PageTypes.Contains(Name);

    /// <summary>The charset, where it is one: a label that no encoding has says nothing, as in a browser.</summary>
    public string? KnownCharset => Charset is { } label && CharsetCatalog.Find(label) is not null ? label : null;

    public static MediaType Parse(string? header)
    {
        var parts = (header ?? "").Split(';', StringSplitOptions.TrimEntries);
        var charset = parts.Skip(1).FirstOrDefault(part => part.StartsWith("charset", StringComparison.OrdinalIgnoreCase) && part.Contains('='));
        var label = charset?[(charset.IndexOf('=') + 1)..].Trim(' ', '"', '\'');
        return new MediaType(parts[0].ToLowerInvariant(), string.IsNullOrEmpty(label) ? null : label);
    }
}
