using System.CommandLine;
using ArticleClean.Filters;

namespace ArticleClean.Cli.Syntax;

/// <summary>The options of every command that reads documents.</summary>
internal abstract class InputSyntax : CommandSyntax
{
    /// <summary>The filter that <c>--captions keep</c> leaves out.</summary>
    private const string CaptionsFilter = "captions";

    /// <summary>A bound against a slip: beyond it threads only cost.</summary>
    private const int MostJobs = 1024;

    private readonly Option<string?> _from;
    private readonly Option<string?> _charset;
    private readonly Option<string?> _maxBytes;
    private readonly Option<string?> _timeout;
    private readonly Option<string[]> _filters;
    private readonly Option<string[]> _noFilters;
    private readonly Option<string?> _captions;
    private readonly Option<string?> _jobs;
    private readonly Option<bool> _quiet;
    private readonly Option<bool> _verbose;

    protected InputSyntax(string name) : base(name, takesPaths: true)
    {
        _from = Value("--from");
        _charset = Value("--charset");
        _maxBytes = Value("--max-bytes");
        _timeout = Value("--timeout");
        _filters = Values("--filter");
        _noFilters = Values("--no-filter");
        _captions = Value("--captions");
        _jobs = Value("--jobs", "-j");
        _quiet = Flag("--quiet", "-q");
        _verbose = Flag("--verbose", "-v");
    }

    protected InputArguments ReadInput(ParseResult result)
    {
        var from = Syntax.Values.Choice("--from", result.GetValue(_from), ["auto", .. FormatCatalog.All.Select(format => format.Name)]);
        var captions = Syntax.Values.Choice("--captions", result.GetValue(_captions), ["drop", "keep"]);
        var (quiet, verbose) = (result.GetValue(_quiet), result.GetValue(_verbose));
        if (quiet && verbose) throw new UsageException("--quiet and --verbose exclude each other; give one of them");
        return new InputArguments(Paths(result))
        {
            From = from == "auto" ? null : from,
            Charset = result.GetValue(_charset),
            MaxBytes = Syntax.Values.Size("--max-bytes", result.GetValue(_maxBytes)),
            Timeout = Syntax.Values.Seconds("--timeout", result.GetValue(_timeout)),
            OnlyFilters = FilterNames(result.GetValue(_filters)),
            WithoutFilters = [.. FilterNames(result.GetValue(_noFilters)), .. captions == "keep" ? [CaptionsFilter] : Array.Empty<string>()],
            Jobs = Syntax.Values.Count("--jobs", result.GetValue(_jobs), MostJobs),
            Verbosity = quiet ? Verbosity.Quiet : verbose ? Verbosity.Verbose : Verbosity.Normal,
        };
    }

    private static string[] FilterNames(string[]? names)
    {
        var known = FilterCatalog.All.Select(filter => filter.Name);
        return names?.FirstOrDefault(name => FilterCatalog.Find(name) is null) is { } unknown
            ? throw new UsageException($"no filter is called {unknown}{Suggestion.Hint(unknown, known)}; 'articleclean filters' lists them")
            : names ?? [];
    }
}
