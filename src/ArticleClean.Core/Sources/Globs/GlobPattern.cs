namespace ArticleClean.Sources.Globs;

/// <summary>
/// A pattern over paths, as <c>.gitignore</c> has them: <c>*</c> and <c>?</c> within a name, <c>[a-z]</c> and
/// <c>[!a-z]</c> for a character, <c>**</c> for any folders; with a slash but at its end the whole path is meant, without
/// one the name at any depth; a slash at its end means folders only. Matching goes back to the last star alone, so that
/// no pattern takes more than the product of the lengths.
/// </summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private readonly string[] _segments;

    public GlobPattern(string pattern)
    {
        IsFolderOnly = pattern.EndsWith('/');
        pattern = pattern.TrimEnd('/');
        var isPath = pattern.Contains('/');
        pattern = pattern.TrimStart('/');
        _segments = isPath ? pattern.Split('/', StringSplitOptions.RemoveEmptyEntries) : [AnyFolders, pattern];
    }

    /// <summary>Whether only folders are meant.</summary>
    public bool IsFolderOnly { get; }

    /// <param name="path">A path with slashes, from the folder that the pattern stands in.</param>
    public bool IsMatch(string path)
    {
        var names = path.Split('/');
        var (segment, name, anySegment, anyName) = (0, 0, -1, 0);
        while (name < names.Length)
        {
            if (segment < _segments.Length && _segments[segment] == AnyFolders)
            {
                (anySegment, anyName) = (segment++, name);
                // At its end it is what is in a folder, never the folder itself.
                if (segment == _segments.Length) return true;
            }
            else if (segment < _segments.Length && IsNameMatch(_segments[segment], names[name]))
            {
                segment++;
                name++;
            }
            else if (anySegment >= 0)
            {
                (segment, name) = (anySegment + 1, ++anyName);
            }
            else return false;
        }

        return segment == _segments.Length;
    }

    private static bool IsNameMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, starName) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, starName) = (p++, n);
            }
            else if (p < pattern.Length && IsCharacterMatch(pattern[p..], name[n], out var length))
            {
                p += length;
                n++;
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++starName);
            }
            else return false;
        }

        return pattern[p..].Trim('*').IsEmpty;
    }

    /// <summary>Whether a character is what the pattern begins with, and how long that is.</summary>
    private static bool IsCharacterMatch(ReadOnlySpan<char> pattern, char character, out int length)
    {
        length = 1;
        switch (pattern[0])
        {
            case '?':
                return true;
            case '\\' when pattern.Length > 1:
                length = 2;
                return pattern[1] == character;
            case '[' when pattern.Length > 2 && pattern[2..].IndexOf(']') is >= 0 and var end:
                length = end + 3;
                var isNot = pattern[1] is '!' or '^';
                return IsInSet(pattern[(isNot ? 2 : 1)..(end + 2)], character) != isNot;
            default:
                return pattern[0] == character;
        }
    }

    private static bool IsInSet(ReadOnlySpan<char> set, char character)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (character >= set[i] && character <= set[i + 2]) return true;
                i += 2;
            }
            else if (set[i] == character) return true;
        }

        return false;
    }
}
