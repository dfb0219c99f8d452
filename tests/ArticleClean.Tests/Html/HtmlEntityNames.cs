using ArticleClean.Html;

namespace ArticleClean.Tests.Html;

/// <summary>The names of the entity table, read out of its packed form: those with a semicolon, and those without.</summary>
internal static class HtmlEntityNames
{
    public static IReadOnlyList<string> All { get; } = [.. Read()];

    private static IEnumerable<string> Read()
    {
        foreach (var entry in HtmlEntityTable.Entries.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = string.Concat(entry.TakeWhile(char.IsAsciiLetterOrDigit));
            yield return name + ';';
            if (entry[name.Length] == '!') yield return name;
        }
    }
}
