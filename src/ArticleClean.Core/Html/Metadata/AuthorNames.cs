using System.Buffers;
using System.Globalization;
using ArticleClean.Languages;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Takes the names out of a byline: labels (<c>By</c>), job titles, dates, addresses and handles go; a degree stays
/// with its name, and an organisation that is the byline stays as it is. What cannot be a name gives none.
/// </summary>
internal static class AuthorNames
{
    private const int MaxByline = 400;
    private const int MaxName = 80;
    private const int MaxWords = 8;

    /// <summary>Signs that are cut off both ends of a name.</summary>
    private static readonly char[] EdgeSigns = [.. " -.*_~+='»«›‹→×"];

    private static readonly SearchValues<char> NoNameSigns = SearchValues.Create("{}<>=?!|\\");

    /// <summary>A name of a catalogue, <c>Doe, Jane A.</c>, as a byline has it; any other value as it is.</summary>
    public static string InDisplayOrder(string value)
    {
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || value.IndexOf(',', comma + 1) >= 0) return value;
        var (last, first) = (BylineWords.Of(value[..comma]), BylineWords.Of(value[(comma + 1)..]));
        var isFirst = first.Count <= 3 && IsPerson(first) && !IsDegree(first) && !IsJob(first);
        var isCatalogued = isFirst && last.Count <= 3 && IsPerson(last) && (last.Count == 1 || AuthorWords.Particles.Contains(last[0]));
        return isCatalogued ? $"{value[(comma + 1)..].Trim()} {value[..comma].Trim()}" : value;
    }

    /// <summary>The names in a byline, in its order.</summary>
    public static IReadOnlyList<string> Clean(string byline)
    {
        if (byline.Length > MaxByline) return [];

        // A person's page stands behind the name; alone it names nobody.
        var http = byline.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        var address = http >= 0 && byline.Contains("://", StringComparison.Ordinal)
            ? http
            : byline.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
        var words = BylineWords.Of(address < 0 ? byline : byline[..address]);
        BylineWords.Unglue(words);
        var start = BylineWords.LabelEnd(words);
        var isLabelled = start > BylineWords.SkipSigns(words, 0);
        if (!isLabelled && InnerLabel(words) is > 0 and var inner) (start, isLabelled) = (inner, true);
        var end = start;
        while (end < words.Count && !EndsNames(words, end, start, isLabelled)) end++;

        // What stands behind the names begins a sentence of its own.
        if (end > start && end < words.Count && words[end - 1] is { Length: > 3 } last && !IsDegree([last])
            && last.IndexOf('.', StringComparison.Ordinal) == last.Length - 1)
            words[end - 1] = last[..^1];
        var names = new List<string>();
        foreach (var name in Split(words[start..end]))
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        return names;
    }

    /// <summary>Whether a byline begins with a label, such as <c>By</c>.</summary>
    public static bool IsLabelled(string byline)
    {
        var words = BylineWords.Of(byline);
        BylineWords.Unglue(words);
        return BylineWords.LabelEnd(words) > BylineWords.SkipSigns(words, 0);
    }

    /// <summary>Whether a text is nothing but a label, so that the name must follow it.</summary>
    public static bool IsLabel(string text)
    {
        var words = BylineWords.Of(text);
        return words.Count is > 0 and <= 4 && BylineWords.LabelEnd(words) == words.Count && words.Count > BylineWords.SkipSigns(words, 0);
    }

    /// <summary>Whether a name looks like a person's or a team's: up to five words, each with a capital but for particles.</summary>
    public static bool IsProper(string name) => IsPerson(BylineWords.Of(name.Split(',')[0]));

    /// <summary>Whether a name is written in a script without spaces, so that a word may be a whole name.</summary>
    public static bool IsSpaceless(string name) =>
        name.Length is >= 2 and <= 8
        && name.All(c => c is >= '\u3040' and <= '\u30ff' or >= '\u4e00' and <= '\u9fff' or >= '\uac00' and <= '\ud7af' or '·' or '々');

    /// <summary>Whether a name has three words or more and no capital, as running text has and names have not.</summary>
    public static bool IsRunningText(string name) =>
        name.Count(c => c == ' ') >= 2 && name.All(c => char.IsAsciiLetterLower(c) || !char.IsLetter(c));

    /// <summary>Whether a name is a login: one word in lower case, which readers would not be shown.</summary>
    public static bool IsLogin(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsUpper) && name.All(char.IsAscii);

    /// <summary>Whether a byline has nothing but its label, names, and what joins them: no job, no date, no other role.</summary>
    public static bool IsNothingBut(string byline, IReadOnlyList<string> names)
    {
        var words = BylineWords.Of(byline);
        var named = names.SelectMany(BylineWords.Of).ToHashSet(StringComparer.Ordinal);
        for (var i = BylineWords.LabelEnd(words); i < words.Count; i++)
        {
            var word = words[i];
            var isSign = word.Length == 1 && !char.IsLetterOrDigit(word[0]);
            if (!isSign && !named.Contains(word) && !AuthorWords.Conjunctions.Contains(word)) return false;
        }

        return true;
    }

    /// <summary>The word after a <c>by</c> inside a byline, as in "This recipe is by Jane Doe"; 0 where there is none.</summary>
    private static int InnerLabel(List<string> words)
    {
        const int MaxBefore = 6;
        for (var i = 1; i < words.Count - 1 && i <= MaxBefore; i++)
        {
            if (words[i].Equals("by", StringComparison.OrdinalIgnoreCase)) return AuthorWords.OtherRoles.Contains(words[i - 1]) ? 0 : i + 1;
        }

        return 0;
    }

    private static bool EndsNames(List<string> words, int i, int start, bool isLabelled)
    {
        var word = words[i];
        if (word is "|" or "•" or "·" or "⋅" or "∙" or "(" or "[" or "<" or "-" or "–" or "—" or "‖" or "\"" or ":" or "："
            or "]" or "【" or "】" or "｜")
            return i > start;
        if (i - start >= 2 && AuthorWords.Titles.Contains(word) && char.IsUpper(words[i - 1][0]) && char.IsUpper(words[i - 2][0]))
            return !IsTeam(words[i - 2]);
        if (word.Contains('@', StringComparison.Ordinal)) return true;
        var lower = word.TrimEnd('.', ',');

        // A number is a date or a count; the word before it, where it is a month, ends the names already.
        if (i > start && char.IsAsciiDigit(word[0])) return true;
        if (MonthNames.Find(lower) > 0 && i + 1 < words.Count && char.IsAsciiDigit(words[i + 1][0])) return true;
        if (AuthorWords.Ends.Contains(lower)) return true;
        return isLabelled && i > start && AuthorWords.LabelledEnds.Contains(word);
    }

    /// <summary>Whether a word begins the name of a group (<c>The Example Reporters</c>).</summary>
    private static bool IsTeam(string word) => word is "The" or "Our" or "A" or "An" or "Staff";

    private static IEnumerable<string> Split(List<string> words)
    {
        var part = new List<string>();
        var last = "";
        var isFirst = true;
        for (var i = 0; i <= words.Count; i++)
        {
            var word = i < words.Count ? words[i] : ";";
            var isBreak = word is "," or ";" or "&" or "、" or "，" or "/" or "+";
            // "Ann Lee, and Bo Chen".
            var isConjunction = AuthorWords.Conjunctions.Contains(word);
            if (part.Count == 0 && !isFirst && i < words.Count && isConjunction && char.IsLower(word[0])) continue;
            if (!isBreak && !(isConjunction && IsPerson(part) && IsPerson(Next(words, i + 1))))
            {
                part.Add(word);
                continue;
            }

            var text = string.Join(' ', part).Trim(EdgeSigns);
            if (IsShortened(part)) text += ".";
            if (last.Length > 0 && part.Count > 0 && IsDegree(part)) last += ", " + text;
            else
            {
                if (IsName(last)) yield return last;
                last = isFirst || !(IsJob(part) || IsOrganisation(part, last)) ? text : "";
                isFirst = false;
            }

            part.Clear();
        }

        if (IsName(last)) yield return last;
    }

    /// <summary>
    /// Whether a stop belongs to the last word, which it shortens: <c>King Jr.</c>, <c>M.D.</c> Behind a degree without another
    /// stop it ends the line.
    /// </summary>
    private static bool IsShortened(List<string> words) =>
        words.Count > 0 && words[^1] is { Length: <= 5 } word && word.EndsWith('.')
        && (words.Count > 1 || word.IndexOf('.', StringComparison.Ordinal) < word.Length - 1 || word is "Jr." or "Sr.");

    private static List<string> Next(List<string> words, int start)
    {
        var end = start;
        while (end < words.Count && words[end] is not ("," or ";" or "&" or "、" or "，" or "/")
            && !AuthorWords.Conjunctions.Contains(words[end]))
            end++;
        return words[start..end];
    }

    /// <summary>Whether words look like one person's name: up to five, each with a capital but for particles.</summary>
    private static bool IsPerson(List<string> words) =>
        words.Count is > 0 and <= 5 && words.TrueForAll(word =>
            char.IsUpper(word[0]) || word[0] is '(' or '"' || char.GetUnicodeCategory(word[0]) == UnicodeCategory.OtherLetter
            || AuthorWords.Particles.Contains(word));

    private static bool IsDegree(List<string> words) =>
        words.TrueForAll(word => AuthorWords.Degrees.Contains(word.Replace(".", "", StringComparison.Ordinal).Trim('®', '™')));

    /// <summary>Whether words behind a comma are a job: they hold a job's name, and more than a name would.</summary>
    private static bool IsJob(List<string> words) =>
        words.Exists(word => AuthorWords.JobWords.Contains(word.TrimEnd('.', 's')))
        && !words.Exists(word => word is "Team" or "Staff" or "Editors");

    /// <summary>Whether words behind a person's whole name are where the person works: <c>CNN</c>, <c>University of Leeds</c>.</summary>
    private static bool IsOrganisation(List<string> words, string person) =>
        person.Contains(' ', StringComparison.Ordinal)
        && ((words is [{ Length: >= 2 and <= 5 } only] && only.All(char.IsAsciiLetterUpper))
            || words.Exists(AuthorWords.Organisations.Contains));

    private static bool IsName(string name)
    {
        if (name.Length is < 2 or > MaxName || AuthorWords.NoNames.Contains(name) || AuthorWords.Controls.Contains(name) || IsKey(name)
            || name.EndsWith(" admin", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var ending in (ReadOnlySpan<string>)[".com", ".org", ".net"])
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return false;
        var words = name.Split(' ').Length;
        var letters = name.Count(char.IsLetter);
        if (words > 1 && AuthorWords.Controls.Contains(name[..name.IndexOf(' ', StringComparison.Ordinal)])) return false;
        if (words > MaxWords || (words > 2 && char.IsAsciiDigit(name[0]))) return false;
        return letters > 0 && letters * 2 >= name.Length && !name.AsSpan().ContainsAny(NoNameSigns);
    }

    /// <summary>Whether a name is one of a template's own: <c>page.head.author</c>.</summary>
    private static bool IsKey(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsUpper) && name.Count(c => c == '.') >= 3;
}
