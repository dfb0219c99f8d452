using System.CommandLine;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Syntax;

/// <summary><c>articleclean [PATH...]</c>.</summary>
internal sealed class CleanSyntax : InputSyntax
{
    /// <summary>The filter that <c>--scope page</c> leaves out.</summary>
    private const string BoilerplateFilter = "boilerplate";

    private readonly Option<string?> _format;
    private readonly Option<string?> _output;
    private readonly Option<string?> _outputFolder;
    private readonly Option<bool> _force;
    private readonly Option<string?> _url;
    private readonly Option<string?> _scope;
    private readonly Option<bool> _explain;
    private readonly Option<bool> _version;

    public CleanSyntax() : base("articleclean")
    {
        _format = Value("--format", "-f");
        _output = Value("--output", "-o");
        _outputFolder = Value("--output-dir");
        _force = Flag("--force");
        _url = Value("--url");
        _scope = Value("--scope");
        _explain = Flag("--explain");
        _version = Flag("--version");
    }

    /// <summary>Reads a command line.</summary>
    /// <exception cref="UsageException">It is mistaken.</exception>
    public Request Read(IReadOnlyList<string> arguments)
    {
        if (Parse(arguments) is not { } result) return new Request.Help(HelpText.Clean);
        if (result.GetValue(_version)) return new Request.Version();
        var input = ReadInput(result);
        var scope = Syntax.Values.Choice("--scope", result.GetValue(_scope), ["article", "page"]);
        var output = result.GetValue(_output);
        return new Request.Clean(new CleanArguments(input with
        {
            Url = Syntax.Values.Address("--url", result.GetValue(_url)),
            WithoutFilters = scope == "page" ? [.. input.WithoutFilters, BoilerplateFilter] : input.WithoutFilters,
        })
        {
            Format = Syntax.Values.Choice("--format", result.GetValue(_format), WriterCatalog.Names),
            OutputFile = output == "-" ? null : output,
            OutputFolder = result.GetValue(_outputFolder),
            Force = result.GetValue(_force),
            Explain = result.GetValue(_explain),
        });
    }
}
