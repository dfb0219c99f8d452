using ArticleClean.Filters;

namespace ArticleClean.Cli.Reports;

/// <summary>Every format of a check's report by name. A new one is one file and one line here.</summary>
internal static class ReportCatalog
{
    private static readonly (string Name, Func<Stream, IReadOnlyList<IBlockFilter>, ICheckReport> Create)[] Table =
    [
        (TextReport.FormatName, (output, _) => new TextReport(output)),
        (JsonReport.FormatName, (output, _) => new JsonReport(output)),
        (SarifReport.FormatName, (output, filters) => new SarifReport(output, filters)),
        (JUnitReport.FormatName, (output, _) => new JUnitReport(output)),
    ];

    /// <summary>The names of the formats.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Select(entry => entry.Name)];

    /// <param name="format">A name of <see cref="Names"/>; <c>null</c> for the default.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="filters">What is checked for.</param>
    public static ICheckReport Create(string? format, Stream output, IReadOnlyList<IBlockFilter> filters) =>
        Table.Single(entry => entry.Name == (format ?? TextReport.FormatName)).Create(output, filters);
}
