using ArticleClean.Documents;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Samples;

/// <summary>One folder of <c>samples/</c>: a real input, and what must become of it.</summary>
/// <param name="Name">The folder's name.</param>
internal sealed record Sample(string Name)
{
    public const string Text = "expected.txt";
    public const string Markdown = "expected.md";
    public const string Provenance = "source.md";

    private static readonly string[] Inputs = ["input.html", "input.txt"];

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetDirectories(Repository.Path("samples")).Where(folder => !File.Exists(Path.Combine(folder, "README.md"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>The input, its format unsaid, as a user gives it.</summary>
    /// <exception cref="FileNotFoundException">The folder has no input, or two.</exception>
    public SourceDocument Source()
    {
        var found = Inputs.Where(name => File.Exists(PathOf(name))).ToArray();
        if (found.Length != 1) throw new FileNotFoundException($"samples/{Name} needs one input: {string.Join(" or ", Inputs)}; it has {found.Length}");
        return new SourceDocument($"samples/{Name}/{found[0]}", File.ReadAllBytes(PathOf(found[0])));
    }

    /// <summary>What a file of the folder holds.</summary>
    /// <exception cref="FileNotFoundException">It is missing, and is never written by a test.</exception>
    public byte[] Read(string file) =>
        File.Exists(PathOf(file)) ? File.ReadAllBytes(PathOf(file)) : throw new FileNotFoundException($"samples/{Name}/{file} is missing: write it by reading the input; no test writes it");

    private string PathOf(string file) => Repository.Path("samples", Name, file);
}
