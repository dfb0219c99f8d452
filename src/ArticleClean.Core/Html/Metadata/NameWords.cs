namespace ArticleClean.Html.Metadata;

/// <summary>The words that a class or id is made of: <c>post-authorName</c> is post, author and name.</summary>
internal static class NameWords
{
    /// <summary>A longer attribute is a list of utilities, and its end says nothing.</summary>
    private const int MaxLength = 400;

    /// <summary>Whether one of the words of <paramref name="name"/> is among <paramref name="words"/>.</summary>
    public static bool Contains(ReadOnlySpan<char> name, HashSet<string> words)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var end = Math.Min(name.Length, MaxLength);
        Span<char> lower = stackalloc char[32];
        var isAbsent = false;
        for (var i = 0; i < end;)
        {
            if (!char.IsAsciiLetter(name[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            while (i < end && char.IsAsciiLetter(name[i]) && !(char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]))) i++;
            if (i - start > lower.Length) continue;
            var isNamed = !isAbsent;
            name[start..i].ToLowerInvariant(lower);
            if (isNamed && lookup.Contains(lower[..(i - start)])) return true;

            // What has a sidebar, or has none, is no sidebar.
            isAbsent = lower[..(i - start)] is "with" or "has" or "no";
        }

        return false;
    }
}
