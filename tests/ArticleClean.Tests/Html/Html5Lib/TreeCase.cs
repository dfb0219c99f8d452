namespace ArticleClean.Tests.Html.Html5Lib;

/// <summary>A case of html5lib's tree construction tests: a page, and the tree that the standard makes of it.</summary>
/// <param name="Name">The file and the case's number in it, from 1 on.</param>
/// <param name="Input">The page.</param>
/// <param name="Expected">The tree, as the file writes it.</param>
/// <param name="IsFragment">Whether it is read as the content of an element, not as a page.</param>
internal sealed record TreeCase(string Name, string Input, IReadOnlyList<string> Expected, bool IsFragment)
{
    /// <summary>The cases of a file.</summary>
    public static IEnumerable<TreeCase> Read(string path)
    {
        var name = Path.GetFileName(path);
        var number = 0;
        foreach (var block in ("\n" + File.ReadAllText(path)).Split("\n#data\n").Skip(1))
        {
            var input = Section(block, "", "\n#errors");
            var expected = Section(block, "\n#document\n", "\n\n#").TrimEnd('\n').Split('\n');
            yield return new TreeCase(
                $"{name} {++number}", input, expected, block.Contains("\n#document-fragment\n", StringComparison.Ordinal));
        }
    }

    private static string Section(string block, string start, string end)
    {
        var from = start.Length == 0 ? 0 : block.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var to = block.IndexOf(end, from, StringComparison.Ordinal);
        if (block.StartsWith("#errors", StringComparison.Ordinal) && start.Length == 0) return "";
        return to < 0 ? block[from..] : block[from..to];
    }
}
