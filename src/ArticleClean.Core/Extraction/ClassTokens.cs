namespace ArticleClean.Extraction;

/// <summary>Splits class and id values into lower-case words: <c>siteNav_main-2</c> is <c>site</c>, <c>nav</c>, <c>main</c>.</summary>
internal static class ClassTokens
{
    /// <summary>Whether a word of <paramref name="value"/> is in <paramref name="words"/>.</summary>
    public static bool ContainsAny(string value, System.Collections.Frozen.FrozenSet<string> words)
    {
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var ends = i == value.Length || !char.IsAsciiLetter(value[i]) || (i > start && char.IsAsciiLetterUpper(value[i]) && char.IsAsciiLetterLower(value[i - 1]));
            if (!ends) continue;
            if (i > start && lookup.Contains(value.AsSpan(start, i - start))) return true;
            start = i < value.Length && char.IsAsciiLetter(value[i]) ? i : i + 1;
        }

        return false;
    }
}
