namespace ArticleClean.Cli.Findings;

/// <summary>What a check found in a document.</summary>
/// <param name="File">The document's file, as <see cref="FileName"/> names it.</param>
/// <param name="Format">Name of the format it was read from.</param>
/// <param name="Findings">The findings to report, in order.</param>
/// <param name="Known">How many more the baseline knows.</param>
/// <param name="Gone">How many the baseline knows that the document has no more.</param>
internal sealed record CheckResult(string File, string Format, IReadOnlyList<Finding> Findings, int Known = 0, int Gone = 0)
{
    /// <summary>Whether lines and columns are the file's own. Stripped text is itself the document's text; a page's text is read out of it.</summary>
    public bool HasFilePlaces => Format == "text";
}
