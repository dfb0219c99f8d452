namespace ArticleClean.Sources;

/// <summary>What a file's name says: whether a folder's file is taken, and what to call its output.</summary>
public static class PageFileName
{
    private const string Compressed = ".gz";

    /// <summary>The extensions of the files that are taken out of a folder, also with <c>.gz</c> after them. What is in a file decides how it is read.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml", ".txt", ".text"];

    /// <summary>Whether a file of that name is taken out of a folder.</summary>
    /// <param name="name">The file's name, without its folder.</param>
    public static bool IsPage(string name) => PageExtension(WithoutCompression(name)) is not null;

    /// <summary>The name without the extensions of a page and of compression; the whole name where nothing would be left.</summary>
    /// <param name="name">The file's name, without its folder.</param>
    public static string Stem(string name)
    {
        var inner = WithoutCompression(name);
        var stem = PageExtension(inner) is { } extension ? inner[..^extension.Length] : inner;
        return stem.Length > 0 ? stem : name;
    }

    private static string WithoutCompression(string name) =>
        name.EndsWith(Compressed, StringComparison.OrdinalIgnoreCase) ? name[..^Compressed.Length] : name;

    private static string? PageExtension(string name) =>
        Extensions.FirstOrDefault(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
