namespace ArticleClean.Sources.Globs;

/// <summary>What is to be passed over in a folder and those in it: the patterns of its ignore files, which beat those of the folders above.</summary>
/// <param name="above">The rules of the folder above; <c>null</c> for none.</param>
/// <param name="folder">The folder's path from the root, empty or with a slash at its end.</param>
/// <param name="patterns">The patterns, with those that take back what an earlier one said; the last that fits decides.</param>
internal sealed class IgnoreRules(IgnoreRules? above, string folder, IReadOnlyList<(GlobPattern Pattern, bool IsTakenBack)> patterns)
{
    /// <summary>The files that patterns are read from, the later beating the earlier.</summary>
    private static readonly string[] FileNames = [".gitignore", ".ignore", ".articlecleanignore"];

    /// <summary>The rules of patterns that are given, not found.</summary>
    public static IgnoreRules? Of(IEnumerable<string> patterns)
    {
        (GlobPattern, bool)[] given = [.. patterns.Select(pattern => (new GlobPattern(pattern), false))];
        return given.Length > 0 ? new IgnoreRules(null, "", given) : null;
    }

    /// <summary>The rules in a folder: those above where it has no ignore file of its own.</summary>
    /// <exception cref="IOException">An ignore file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">An ignore file may not be read.</exception>
    public static IgnoreRules? In(string path, string folder, IgnoreRules? above)
    {
        var patterns = new List<(GlobPattern, bool)>();
        foreach (var file in FileNames.Select(name => Path.Join(path, name)).Where(File.Exists))
        {
            foreach (var line in File.ReadLines(file))
            {
                var pattern = line.EndsWith("\\ ", StringComparison.Ordinal) ? line : line.TrimEnd();
                if (pattern.Length == 0 || pattern[0] == '#') continue;
                var isTakenBack = pattern[0] == '!';
                if (isTakenBack) pattern = pattern[1..];
                if (pattern.Trim('/').Length > 0) patterns.Add((new GlobPattern(pattern), isTakenBack));
            }
        }

        return patterns.Count > 0 ? new IgnoreRules(above, folder, patterns) : above;
    }

    /// <param name="path">A path from the root, with slashes.</param>
    /// <param name="isFolder">Whether it is a folder.</param>
    public bool Ignores(string path, bool isFolder)
    {
        for (var rules = this; rules is not null; rules = rules.Above)
            if (rules.Decide(path, isFolder) is { } isIgnored) return isIgnored;
        return false;
    }

    private IgnoreRules? Above => above;

    private bool? Decide(string path, bool isFolder)
    {
        for (var i = patterns.Count - 1; i >= 0; i--)
        {
            var (pattern, isTakenBack) = patterns[i];
            if ((isFolder || !pattern.IsFolderOnly) && pattern.IsMatch(path[folder.Length..])) return !isTakenBack;
        }

        return null;
    }
}
