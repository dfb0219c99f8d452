using System.Text;
using ArticleClean.Cli.Outputs;
using ArticleClean.Filters;

namespace ArticleClean.Cli.Commands;

/// <summary>Prints what the program knows of itself.</summary>
internal static class PrintCommand
{
    public static ExitCode Filters()
    {
        var width = FilterCatalog.All.Select(filter => filter.Name.Length).DefaultIfEmpty().Max();
        return Text(string.Concat(FilterCatalog.All.Select(filter => $"{filter.Name.PadRight(width)}  {filter.Description}\n")));
    }

    public static ExitCode Version() =>
        Text($"{ProgramVersion.Name} {ProgramVersion.Number}\n");

    public static ExitCode Text(string text)
    {
        using var output = StandardOutput.Open();
        OutputException.Guard(StandardOutput.Name, () => output.Write(Encoding.UTF8.GetBytes(text)));
        return ExitCode.Done;
    }
}
