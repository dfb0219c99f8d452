using System.CommandLine;
using ArticleClean.Cli.Batches;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Syntax;

/// <summary><c>articleclean [PATH...]</c>.</summary>
internal sealed class CleanSyntax : InputSyntax
{
    public const string CommandName = "articleclean";

    /// <summary>The filter that <c>--scope page</c> leaves out.</summary>
    private const string BoilerplateFilter = "boilerplate";

    /// <summary>A bound against a slip: beyond it a line is as good as unlimited.</summary>
    private const int MostWidth = 10_000;

    private readonly Option<string?> _format;
    private readonly Option<string?> _output;
    private readonly Option<string?> _outputFolder;
    private readonly Option<bool> _force;
    private readonly Option<string?> _url;
    private readonly Option<string?> _rules;
    private readonly Option<string?> _scope;
    private readonly Option<string?> _standfirst;
    private readonly Option<string?> _embeds;
    private readonly Option<string?> _links;
    private readonly Option<string?> _images;
    private readonly Option<bool> _frontMatter;
    private readonly Option<string?> _width;
    private readonly Option<bool> _explain;
    private readonly Option<string?> _report;
    private readonly Option<string?> _stats;
    private readonly Option<string?> _failedFolder;
    private readonly Option<bool> _failFast;
    private readonly Option<bool> _dryRun;
    private readonly Option<bool> _resume;
    private readonly Option<string?> _minWords;
    private readonly Option<string?> _minConfidence;
    private readonly Option<string?> _languages;
    private readonly Option<bool> _unique;
    private readonly Option<bool> _version;

    public CleanSyntax() : base(CommandName)
    {
        _format = Value("--format", "-f");
        _output = Value("--output", "-o");
        _outputFolder = Value("--output-dir");
        _force = Flag("--force");
        _url = Value("--url");
        _rules = Value("--rules");
        _scope = Value("--scope");
        _standfirst = Value("--standfirst");
        _embeds = Value("--embeds");
        _links = Value("--links");
        _images = Value("--images");
        _frontMatter = Flag("--front-matter");
        _width = Value("--width");
        _explain = Flag("--explain");
        _report = Value("--report");
        _stats = Value("--stats");
        _failedFolder = Value("--failed-dir");
        _failFast = Flag("--fail-fast");
        _dryRun = Flag("--dry-run");
        _resume = Flag("--resume");
        _minWords = Value("--min-words");
        _minConfidence = Value("--min-confidence");
        _languages = Value("--language");
        _unique = Flag("--unique");
        _version = Flag("--version");
    }

    /// <summary>Reads a command line.</summary>
    /// <param name="arguments">The words of the command line.</param>
    /// <param name="warn">Is told what of a configuration is ignored.</param>
    /// <exception cref="UsageException">It is mistaken.</exception>
    public Request Read(IReadOnlyList<string> arguments, Action<string> warn)
    {
        if (ParseConfigured(arguments, "clean", warn) is not { } result) return new Request.Help(HelpText.Clean);
        if (result.GetValue(_version)) return new Request.Version();
        var input = ReadInput(result);
        if (result.GetValue(_rules) is { } path)
        {
            var (rules, hash) = RulesFile.Read(path);
            input = input with { Rules = rules, Options = input.Options + hash };
        }

        var scope = Syntax.Values.Choice("--scope", result.GetValue(_scope), ["article", "page"]);
        var output = result.GetValue(_output);
        return new Request.Clean(new CleanArguments(input with
        {
            Url = Syntax.Values.Address("--url", result.GetValue(_url)),
            WithoutFilters = scope == "page" ? [.. input.WithoutFilters, BoilerplateFilter] : input.WithoutFilters,
            DropsStandfirst = Syntax.Values.Choice("--standfirst", result.GetValue(_standfirst), ["keep", "drop"]) == "drop",
            LinksEmbeds = Syntax.Values.Choice("--embeds", result.GetValue(_embeds), ["drop", "link"]) == "link",
        })
        {
            Format = Syntax.Values.Choice("--format", result.GetValue(_format), WriterCatalog.Names),
            OutputFile = output == "-" ? null : output,
            OutputFolder = result.GetValue(_outputFolder),
            Force = result.GetValue(_force),
            Writing = new WriterOptions
            {
                Links = Syntax.Values.Choice("--links", result.GetValue(_links), ["keep", "text", "footnotes"]) switch { "text" => LinkStyle.Text, "footnotes" => LinkStyle.Footnotes, _ => LinkStyle.Keep },
                Images = Syntax.Values.Choice("--images", result.GetValue(_images), ["keep", "alt", "drop"]) switch { "alt" => ImageStyle.Alt, "drop" => ImageStyle.Drop, _ => ImageStyle.Keep },
                FrontMatter = result.GetValue(_frontMatter),
                Width = Syntax.Values.Count("--width", result.GetValue(_width), MostWidth) ?? 0,
            },
            Explain = result.GetValue(_explain),
            Report = result.GetValue(_report),
            Stats = result.GetValue(_stats),
            FailedFolder = result.GetValue(_failedFolder),
            FailFast = result.GetValue(_failFast),
            DryRun = result.GetValue(_dryRun),
            Resume = result.GetValue(_resume),
            Gates = new Gates
            {
                MinWords = Syntax.Values.Count("--min-words", result.GetValue(_minWords), int.MaxValue) ?? 0,
                MinConfidence = Syntax.Values.Share("--min-confidence", result.GetValue(_minConfidence)) ?? 0,
                Languages = Syntax.Values.Languages("--language", result.GetValue(_languages)),
                Unique = result.GetValue(_unique),
            },
        });
    }
}
