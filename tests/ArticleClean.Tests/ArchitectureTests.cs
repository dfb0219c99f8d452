using System.Reflection;
using System.Text.RegularExpressions;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests;

/// <summary>Who may depend on whom, as src/ARCHITECTURE.md says.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Core = Repository.Path("src", "ArticleClean.Core");

    private static readonly IReadOnlyList<(string File, string Folder, string Code)> Sources =
        [.. from path in Directory.GetFiles(Core, "*.cs", SearchOption.AllDirectories)
            let file = Path.GetRelativePath(Core, path).Replace('\\', '/')
            where !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal)
            select (file, file.Contains('/') ? file[..file.IndexOf('/')] : "", Comment().Replace(File.ReadAllText(path), ""))];

    /// <summary>Each folder of the library, and the other folders it may use.</summary>
    public static TheoryData<string, string[]> Rules => new()
    {
        { "Documents", [] },
        { "Resources", [] },
        { "Decoding", ["Documents"] },
        { "Languages", [] },
        { "Html", ["Documents", "Decoding", "Languages"] },
        { "Rules", ["Documents", "Html"] },
        { "PlainText", ["Documents", "Decoding", "Languages"] },
        { "Sources", ["Documents", "Decoding"] },
        { "Vocabulary", ["Documents", "Resources"] },
        { "Segments", ["Documents", "Vocabulary"] },
        { "Extraction", ["Documents", "Languages", "Resources", "Segments", "Vocabulary"] },
        { "Filters", ["Documents", "Extraction", "Languages", "PlainText", "Resources", "Segments", "Vocabulary"] },
        { "Writers", ["Documents"] },
    };

    [Fact]
    public void Every_folder_of_the_library_has_a_rule() =>
        Sources.Select(source => source.Folder).Where(folder => folder.Length > 0).Distinct().Should().BeEquivalentTo(Rules.Select(row => (string)row[0]));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_folder_uses_only_the_folders_it_may(string folder, string[] allowed) =>
        Sources.Where(source => source.Folder == folder)
            .SelectMany(source => Namespace().Matches(source.Code).Select(use => (source.File, Uses: use.Groups[1].Value)))
            .Where(use => use.Uses != folder && !allowed.Contains(use.Uses))
            .Should().BeEmpty();

    /// <summary>The types beside the folders need no <c>using</c>, so that the nouns are looked through for their names.</summary>
    [Fact]
    public void The_nouns_use_no_type_of_the_root()
    {
        var root = typeof(ArticleCleaner).Assembly.GetTypes().Where(type => type.Namespace == "ArticleClean").Select(type => type.Name).ToHashSet();
        Sources.Where(source => source.Folder == "Documents")
            .SelectMany(source => Word().Matches(source.Code).Select(word => (source.File, word.Value)))
            .Where(word => root.Contains(word.Value))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace() =>
        Sources.Where(source => Declared().Match(source.Code).Groups[1].Value != ("ArticleClean/" + source.File)[..("ArticleClean/" + source.File).LastIndexOf('/')].Replace('/', '.'))
            .Select(source => source.File).Should().BeEmpty();

    [Fact]
    public void Only_the_HTML_reader_knows_the_HTML_parser() =>
        Sources.Where(source => source.Folder != "Html" && source.Code.Contains("HtmlAgilityPack", StringComparison.Ordinal)).Select(source => source.File).Should().BeEmpty();

    [Fact]
    public void The_HTML_parser_is_in_no_public_signature() =>
        typeof(ArticleCleaner).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(member => member.ToString()!.Contains("HtmlAgilityPack", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void The_library_has_no_console_and_no_command_line()
    {
        var references = typeof(ArticleCleaner).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name);
        references.Should().NotContain(["System.CommandLine", "System.Console"]);
        references.Should().Contain("HtmlAgilityPack", "a reference that is there is seen");
    }

    [GeneratedRegex(@"\bArticleClean\.(\w+)")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"//[^\r\n]*")]
    private static partial Regex Comment();
}
