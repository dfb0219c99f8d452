using System.Text;
using ArticleClean.Cli.Findings;
using ArticleClean.Cli.Reporting;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Reports;

/// <summary>A line for each finding. What failed is said on standard error.</summary>
internal sealed class TextReport(Stream output) : ICheckReport
{
    public const string FormatName = "text";

    public void Add(DocumentEntry entry, CheckResult result)
    {
        foreach (var finding in result.Findings) output.Write(Encoding.UTF8.GetBytes(FindingLine.Of(entry.Name, finding)));
    }

    public void AddFailure(DocumentEntry entry, string message)
    {
    }

    public void Complete() => output.Flush();

    public void Dispose()
    {
    }
}
