namespace ArticleClean.Cli.Syntax;

/// <summary>Finds the name that a typo was meant to be.</summary>
internal static class Suggestion
{
    /// <summary>A name further away than this is another name, not a typo.</summary>
    private const int MaxDistance = 2;

    /// <summary>Longer than any name there is; keeps the comparison small for whatever was typed.</summary>
    private const int MaxLength = 64;

    /// <summary>The nearest name; <c>null</c> where none is near.</summary>
    public static string? For(string typed, IEnumerable<string> names)
    {
        if (typed.Length > MaxLength) return null;
        var nearest = names
            .Select(name => (Name: name, Distance: IsCutShort(typed, name) ? 1 : Distance(typed, name)))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();
        return nearest.Name is not null && nearest.Distance <= MaxDistance && nearest.Distance < typed.TrimStart('-').Length ? nearest.Name : null;
    }

    /// <summary><c>"; did you mean x?"</c>, or nothing.</summary>
    public static string Hint(string typed, IEnumerable<string> names) =>
        For(typed, names) is { } name ? $"; did you mean {name}?" : "";

    private static bool IsCutShort(string typed, string name) =>
        typed.TrimStart('-').Length >= 3 && name.StartsWith(typed, StringComparison.Ordinal);

    /// <summary>Levenshtein's distance, with a row of the table at a time.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
