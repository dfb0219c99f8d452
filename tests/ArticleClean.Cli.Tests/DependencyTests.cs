using ArticleClean.Tests.Support;

namespace ArticleClean.Cli.Tests;

/// <summary>What the compiled program uses of the library, and who in it uses whom.</summary>
public sealed class DependencyTests
{
    private static readonly IReadOnlyDictionary<string, SortedSet<string>> Uses =
        AssemblyDependencies.Of(typeof(Application).Assembly.Location);

    /// <summary>What the library shows to its users; the rest is how it works.</summary>
    private static readonly string[] Public = ["", "Documents", "Filters", "Rules", "Sources", "Sources/Shards", "Writers"];

    /// <summary>Folders of the program that only some may use: commands stand above plans, and plans above what carries them out.</summary>
    private static readonly Dictionary<string, string[]> Users = new()
    {
        ["Cli/Commands"] = ["Cli"],
        ["Cli/Planning"] = ["Cli/Commands"],
        ["Cli/Journals"] = ["Cli/Batches", "Cli/Commands", "Cli/Outputs", "Cli/Planning", "Cli/Syntax"],
        ["Cli/Findings"] = ["Cli/Batches", "Cli/Outputs", "Cli/Planning", "Cli/Reporting", "Cli/Reports"],
    };

    public static TheoryData<string> Folders => [.. Uses.Keys];

    public static TheoryData<string> Layers => [.. Users.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_of_the_program_uses_what_the_library_shows(string folder) =>
        Uses[folder].Where(used => used.Split('/')[0] != "Cli").Should().BeSubsetOf(Public);

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_folder_is_used_by_those_above_it(string folder) =>
        Uses.Where(user => user.Value.Contains(folder)).Select(user => user.Key).Should().BeSubsetOf(Users[folder]).And.NotBeEmpty();
}
