namespace ArticleClean.Html.Metadata;

/// <summary>Reads dates from the lines that a page shows; the words around a date say what it is the date of.</summary>
internal static class ShownDates
{
    /// <summary>A line that shows a date holds no more beside it than a name, a label and a place.</summary>
    private const int MaxLine = 60;

    /// <summary>
    /// Adds each date of a short text; the words before it say what it is the date of. A date of change in the head of an article
    /// dates the article where nothing else does.
    /// </summary>
    public static void Add(string text, string value, string source, bool isInHead, string? language, MetadataCandidates candidates)
    {
        if (DateCues.IsOfSomethingElse(text)) return;
        if (value.Length > 0 && DateParser.FindDeclared(value, language) is { } exact)
        {
            // An attribute may hold the day of a change where the text says when the page was published.
            var said = DateCues.IsPublished(text) ? DateParser.Find(text, language) : null;
            if (said is null || said.StartsWith(exact[..10], StringComparison.Ordinal))
            {
                AddOne(exact, DateCues.IsModified(text));
                return;
            }
        }

        var isShortLine = language?.StartsWith("en", StringComparison.Ordinal) == false && text.Length <= MaxLine;
        var allowsShortYear = source is "time" or "date" || isShortLine;
        for (var rest = text; DateParser.Find(rest, language, out var start, out var end, allowsShortYear) is { } date; rest = rest[end..])
        {
            var before = rest.AsSpan(0, start);
            if (source == "text" && IsVersion(rest, start, end)) continue;
            var isTooOld = DateParser.YearOf(date) < DateParser.FirstWebYear && !DateCues.IsPublished(text);
            if (isTooOld || DateCues.IsOfManuscript(before)) continue;
            AddOne(date, DateCues.IsModified(before));
        }

        void AddOne(string date, bool isModified)
        {
            candidates.Add(isModified ? MetadataField.Modified : MetadataField.Published, source, date);
            if (isModified && isInHead) candidates.Add(MetadataField.Published, "last change", date);
        }
    }

    /// <summary>
    /// Whether a line is the date of a thread's first post, its number before it or in the next line; a comment's has a name too.
    /// </summary>
    public static bool IsFirstPost(string text, ReadOnlySpan<char> next, string? language)
    {
        if (DateParser.Find(text, language, out var start, out _) is null) return false;
        if (text.StartsWith("#1 ", StringComparison.Ordinal)) return start == 3;
        return start == 0 && next.StartsWith("#1") && !(next.Length > 2 && char.IsDigit(next[2]));
    }

    /// <summary>The date of a line that holds nothing else but a byline, or that stands behind one.</summary>
    public static string? BesideByline(string text, ReadOnlySpan<char> label, string? language)
    {
        if (DateParser.Find(text, language, out var start, out var end) is not { } date) return null;
        if (DateCues.IsOfSomethingElse(text) || DateCues.IsModified(text)) return null;
        var (before, after) = (text[..start].Trim(), WithoutTime(text[end..]));
        if (before.Length == 0 && after.Length == 0) return ShownAuthors.IsWrittenBy(label) ? date : null;
        var byline = before.Length == 0 ? after : after.Length == 0 ? WithoutPreposition(before) : "";
        var colon = byline.IndexOf(':', StringComparison.Ordinal);
        if (before.Length > 0 && colon > 0 && BylineLabels.IsStrong(byline.AsSpan(0, colon)) && AuthorNames.Clean(byline) is [_])
            return date;
        if (!AuthorNames.IsLabelled(byline) || AuthorNames.Clean(byline) is not [var name]) return null;
        var isName = name.Contains(' ', StringComparison.Ordinal) && AuthorNames.IsProper(name);
        return isName && byline.EndsWith(name, StringComparison.Ordinal) ? date : null;
    }

    /// <summary>
    /// Whether a date with a year of two digits may be a version: a word stands before it that does not say what it is the date of.
    /// </summary>
    private static bool IsVersion(string text, int start, int end)
    {
        const int MaxShortDate = 8;
        if (end - start > MaxShortDate || char.IsAsciiDigit(text[end - 3])) return false;
        var before = text.AsSpan(0, start).TrimEnd();
        return !before.IsEmpty && char.IsLetterOrDigit(before[^1]) && !DateCues.IsPublished(before) && !DateCues.IsModified(before);
    }

    /// <summary>What follows a date without a time of day: <c>, 13:36 Uhr</c>.</summary>
    private static string WithoutTime(string text)
    {
        const int MaxTime = 12;
        var rest = text.Trim(' ', ',', '|', '-', '–');
        return rest.Length is > 0 and <= MaxTime && char.IsAsciiDigit(rest[0]) && rest.Contains(':', StringComparison.Ordinal) ? "" : rest;
    }

    /// <summary>A byline without the word that leads to a date behind it: <c>Jane Doe on</c>, <c>Jane Doe am</c>.</summary>
    private static string WithoutPreposition(string byline)
    {
        const int MaxWord = 3;
        var space = byline.LastIndexOf(' ');
        var isShort = space > 0 && byline.Length - space - 1 <= MaxWord;
        return isShort && byline.AsSpan(space + 1).IndexOfAnyExceptInRange('a', 'z') < 0 ? byline[..space] : byline;
    }
}
