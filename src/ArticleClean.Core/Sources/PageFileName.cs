namespace ArticleClean.Sources;

/// <summary>What a file's name says: whether a folder's file is taken, and what to call its output.</summary>
public static class PageFileName
{
    private static readonly string[] Compressed = [".gz", ".zst"];

    private static readonly string[] ShardExtensions = [".warc", ".jsonl", ".ndjson"];

    /// <summary>The extensions of the files that are taken out of a folder, also with <c>.gz</c> or <c>.zst</c> after them. What is in a file decides how it is read.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml", ".txt", ".text"];

    /// <summary>Whether a file of that name is taken out of a folder.</summary>
    /// <param name="name">The file's name, without its folder.</param>
    public static bool IsPage(string name) => PageExtension(WithoutCompression(name)) is not null;

    /// <summary>The name without the extensions of a page or shard and of compression; the whole name where nothing would be left.</summary>
    /// <param name="name">The file's name, without its folder.</param>
    public static string Stem(string name)
    {
        var inner = WithoutCompression(name);
        var stem = (PageExtension(inner) ?? EndOf(inner, ShardExtensions)) is { } extension ? inner[..^extension.Length] : inner;
        return stem.Length > 0 ? stem : name;
    }

    /// <summary>The name without the extension of compression.</summary>
    /// <param name="name">The file's name.</param>
    public static string WithoutCompression(string name) =>
        Compressed.FirstOrDefault(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) is { } found ? name[..^found.Length] : name;

    private static string? PageExtension(string name) => EndOf(name, Extensions);

    private static string? EndOf(string name, IEnumerable<string> extensions) =>
        extensions.FirstOrDefault(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
