using ArticleClean.Tests.Support;

namespace ArticleClean.Tests;

/// <summary>Who depends on whom in the compiled library, two folders deep, as src/ARCHITECTURE.md says.</summary>
public sealed class DependencyTests
{
    private static readonly IReadOnlyDictionary<string, SortedSet<string>> Uses =
        AssemblyDependencies.Of(typeof(ArticleCleaner).Assembly.Location);

    /// <summary>Each folder of the library, and the folders that it and those below it may use besides themselves.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Documents"] = [],
        ["Resources"] = [],
        ["Languages"] = [],
        ["Decoding"] = ["Documents"],
        ["Vocabulary"] = ["Documents", "Resources"],
        ["Segments"] = ["Documents", "Vocabulary"],
        ["Html"] = ["Documents", "Decoding", "Languages"],
        ["PlainText"] = ["Documents", "Decoding", "Languages"],
        ["Rules"] = ["Documents", "Html"],
        ["Sources"] = ["Documents", "Decoding"],
        ["Writers"] = ["Documents"],
        ["Extraction"] = ["Documents", "Languages", "Resources", "Segments", "Vocabulary"],
        ["Filters"] = ["Documents", "Extraction", "Languages", "PlainText", "Resources", "Segments", "Vocabulary"],
        // Finding code, boundaries and sentences knows nothing of what is judged by them.
        ["Filters/Scanning"] = ["Documents", "Languages"],
        ["Filters/Text"] = ["Documents", "Languages", "Segments", "Vocabulary", "Filters/Boundaries", "Filters/Lines"],
    };

    public static TheoryData<string> Folders => [.. Uses.Keys.Where(folder => folder.Length > 0)];

    [Fact]
    public void Every_folder_of_the_library_has_a_rule() =>
        Uses.Keys.Where(folder => folder.Length > 0).Select(folder => folder.Split('/')[0]).Distinct().Should().BeSubsetOf(Allowed.Keys);

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_the_folders_it_may(string folder)
    {
        var top = folder.Split('/')[0];
        var isStrict = Allowed.TryGetValue(folder, out var allowed);
        allowed ??= Allowed[top];

        Uses[folder].Where(used => used.Length > 0 && !MayUse(used)).Should().BeEmpty();

        bool MayUse(string used)
        {
            var usedTop = used.Split('/')[0];
            var isOwn = usedTop == top && (folder == top || !isStrict);
            return isOwn || allowed.Contains(used) || allowed.Contains(usedTop);
        }
    }

    /// <summary>The root holds what puts the library together, and its options, which all but the nouns may read.</summary>
    [Fact]
    public void The_nouns_and_the_vocabulary_use_nothing_of_the_root()
    {
        foreach (var folder in (string[])["Documents", "Languages", "Vocabulary", "Segments"]) Uses[folder].Should().NotContain("");
    }

    [Fact]
    public void What_code_names_without_a_using_is_seen() =>
        Uses["Filters"].Should().Contain(["Extraction/Stripped", "Segments", "Documents"]);
}
