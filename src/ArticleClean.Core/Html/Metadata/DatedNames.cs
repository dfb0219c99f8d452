using System.Collections.Frozen;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Finds the name in a line that has nothing but a person's name and a date (<c>Jane Doe, January 5, 2024</c>). A section, a
/// place or a kind of text stands beside a date as often, so that a line with a word of these gives no name.
/// </summary>
internal static class DatedNames
{
    private const int MaxLine = 60;
    private const int MinWords = 2;
    private const int MaxWords = 3;

    private static readonly FrozenSet<string> NoNames = Set(
        // Sections and kinds of text.
        "news press release releases blog blogs article articles review reviews guide guides product products company update updates "
        + "announcement announcements event events "
        + "community insights insight case study studies research report reports story stories featured feature top best health "
        + "healthcare business travel food life lifestyle tech "
        + "technology science sports sport politics opinion education marketing design security engineering development culture "
        + "entertainment finance money home garden music "
        + "movies games gaming books video videos podcast podcasts interview interviews tips tools how what why who when the a an our "
        + "your my last first posted published updated "
        + "date time min mins minute minutes read week month day today issue volume edition magazine journal newsletter archive archives "
        + "media center centre team staff editor "
        + "editors editorial general public local national international world global regional daily weekly monthly all more about free "
        + "online digital data cloud software "
        + "industry market markets policy legal law tax credit card cards insurance investing personal small social local customer "
        + "customers success service services support "
        + "help docs documentation tutorial tutorials resources resource library category categories tag tags page uncategorized other "
        + "misc notes note comment comments "
        // Places by their first words.
        + "new san los las santa saint st hong north south east west united great el fort port cape rio sao são buenos kuala tel abu "
        + "addis salt mexico washington "
        // Months and days are read as dates; what is left of one is not a name.
        + "monday tuesday wednesday thursday friday saturday sunday");

    /// <summary>The name in a line with a date.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Offset of the date in it.</param>
    /// <param name="end">Offset after the date.</param>
    /// <returns>The name; <c>null</c> where the line has none, or something else besides.</returns>
    public static string? Find(string line, int start, int end)
    {
        if (line.Length > MaxLine) return null;
        var before = line.AsSpan(0, start).Trim(" ,|·•–—-/()\u00a0");
        var after = line.AsSpan(end).Trim(" ,|·•–—-/()\u00a0");
        var name = before.IsEmpty ? after : after.IsEmpty ? before : [];
        return IsPerson(name) ? name.ToString() : null;
    }

    /// <summary>Whether words are a person's name and nothing else.</summary>
    public static bool IsPerson(ReadOnlySpan<char> name)
    {
        var lookup = NoNames.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (++count > MaxWords || word.Length < 2 || !char.IsUpper(word[0]) || lookup.Contains(word)) return false;
            if (word[^1] == '.' ? word.Length > 2 : !char.IsLower(word[^1])) return false;
            foreach (var c in word)
                if (!char.IsLetter(c) && c is not ('.' or '-' or '\'' or '’')) return false;
        }

        return count >= MinWords;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
