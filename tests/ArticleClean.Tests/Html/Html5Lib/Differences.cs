namespace ArticleClean.Tests.Html.Html5Lib;

/// <summary>The cases that the reader reads otherwise on purpose, each with its reason: the file <c>differences.txt</c>.</summary>
internal static class Differences
{
    private static readonly Lazy<Dictionary<string, string>> Known = new(Read);

    /// <summary>Whether a case is known to differ.</summary>
    public static bool Contains(string name) => Known.Value.ContainsKey(name);

    /// <summary>The names of the cases.</summary>
    public static IReadOnlyCollection<string> Names => Known.Value.Keys;

    private static Dictionary<string, string> Read()
    {
        var differences = new Dictionary<string, string>(StringComparer.Ordinal);
        var reason = "";
        foreach (var line in File.ReadLines(Path.Combine(Html5LibTests.Folder, "..", "differences.txt")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] != ' ') reason = line;
            else differences.Add(line.Trim(), reason);
        }

        return differences;
    }
}
