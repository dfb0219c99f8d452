using System.Globalization;
using ArticleClean.Cli.Findings;

namespace ArticleClean.Cli.Reporting;

/// <summary>A finding as editors and CI read it, in the manner of compilers: <c>name:line:column: filter/code: reason: excerpt</c>.</summary>
internal static class FindingLine
{
    /// <summary>The line, its end included, safe to print.</summary>
    public static string Of(string name, Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{TerminalText.Escape(name)}:{finding.Start.Line}:{finding.Start.Column}: {finding.Kind}: {TerminalText.Escape(finding.Reason)}: {finding.Excerpt}\n");
}
