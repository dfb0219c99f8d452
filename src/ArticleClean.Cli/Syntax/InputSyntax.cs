using System.CommandLine;
using ArticleClean.Filters;
using ArticleClean.Sources.Shards;

namespace ArticleClean.Cli.Syntax;

/// <summary>The options of every command that reads documents.</summary>
internal abstract class InputSyntax : CommandSyntax
{
    /// <summary>The filter that <c>--captions keep</c> leaves out.</summary>
    private const string CaptionsFilter = "captions";

    /// <summary>A bound against a slip: beyond it threads only cost.</summary>
    private const int MostJobs = 1024;

    /// <summary>What holds many documents, by the names that <c>--from</c> calls it.</summary>
    private static readonly (string Name, ShardKind Kind)[] Shards = [("jsonl", ShardKind.JsonLines), ("warc", ShardKind.Warc)];

    /// <summary>Options that decide where results go, how fast, and what is said, and not what they are.</summary>
    private static readonly string[] Neutral =
    [
        "--jobs", "--quiet", "--verbose", "--include", "--exclude", "--no-ignore", "--output", "--output-dir", "--force", "--resume",
        "--report", "--stats", "--failed-dir", "--fail-fast", "--dry-run", "--config", "--no-config",

        // What the rules are counts, and not where they stand.
        "--rules",
    ];

    private readonly Option<string?> _from;
    private readonly Option<string?> _field;
    private readonly Option<string[]> _include;
    private readonly Option<string[]> _exclude;
    private readonly Option<bool> _noIgnore;
    private readonly Option<string?> _charset;
    private readonly Option<string?> _maxBytes;
    private readonly Option<string?> _timeout;
    private readonly Option<string[]> _filters;
    private readonly Option<string[]> _noFilters;
    private readonly Option<string?> _captions;
    private readonly Option<string?> _jobs;
    private readonly Option<string?> _config;
    private readonly Option<bool> _noConfig;
    private readonly Option<bool> _quiet;
    private readonly Option<bool> _verbose;

    protected InputSyntax(string name) : base(name, takesPaths: true)
    {
        _from = Value("--from");
        _field = Value("--field");
        _include = Values("--include");
        _exclude = Values("--exclude");
        _noIgnore = Flag("--no-ignore");
        _charset = Value("--charset");
        _maxBytes = Value("--max-bytes");
        _timeout = Value("--timeout");
        _filters = Values("--filter");
        _noFilters = Values("--no-filter");
        _captions = Value("--captions");
        _jobs = Value("--jobs", "-j");
        _config = Value("--config");
        _noConfig = Flag("--no-config");
        _quiet = Flag("--quiet", "-q");
        _verbose = Flag("--verbose", "-v");
    }

    /// <summary>Parses a command line and puts before it what the project's configuration says and it does not; <c>null</c> where it asks for help.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="section">The configuration's object for this command.</param>
    /// <param name="warn">Is told what of a configuration is ignored.</param>
    protected ParseResult? ParseConfigured(IReadOnlyList<string> arguments, string section, Action<string> warn)
    {
        if (Parse(arguments) is not { } typed) return null;
        var (named, isOff) = (typed.GetValue(_config), typed.GetValue(_noConfig));
        if (named is not null && isOff) throw new UsageException("--config and --no-config exclude each other; give one of them");
        var config = isOff ? null : named is not null ? ConfigFile.Read(named, section) : Found(section, typed, warn);
        return config is null ? typed : Parse([.. Configuration.Arguments(config, Command, typed), .. arguments]);
    }

    protected InputArguments ReadInput(ParseResult result)
    {
        var from = Syntax.Values.Choice("--from", result.GetValue(_from), ["auto", .. FormatCatalog.All.Select(format => format.Name), .. Shards.Select(shard => shard.Name)]);
        ShardKind? shard = Shards.Any(known => known.Name == from) ? Shards.First(known => known.Name == from).Kind : null;
        var captions = Syntax.Values.Choice("--captions", result.GetValue(_captions), ["drop", "keep"]);
        var (quiet, verbose) = (result.GetValue(_quiet), result.GetValue(_verbose));
        if (quiet && verbose) throw new UsageException("--quiet and --verbose exclude each other; give one of them");
        return new InputArguments(Paths(result))
        {
            From = from == "auto" || shard is not null ? null : from,
            Shard = shard,
            Field = result.GetValue(_field),
            Include = result.GetValue(_include) ?? [],
            Exclude = result.GetValue(_exclude) ?? [],
            NoIgnore = result.GetValue(_noIgnore),
            Charset = result.GetValue(_charset),
            MaxBytes = Syntax.Values.Size("--max-bytes", result.GetValue(_maxBytes)),
            Timeout = Syntax.Values.Seconds("--timeout", result.GetValue(_timeout)),
            OnlyFilters = FilterNames(result.GetValue(_filters)),
            WithoutFilters = [.. FilterNames(result.GetValue(_noFilters)), .. captions == "keep" ? [CaptionsFilter] : Array.Empty<string>()],
            Options = HashOfOptions(result, Neutral),
            Jobs = Syntax.Values.Count("--jobs", result.GetValue(_jobs), MostJobs),
            Verbosity = quiet ? Verbosity.Quiet : verbose ? Verbosity.Verbose : Verbosity.Normal,
        };
    }

    /// <summary>The project's configuration without what only a named file may decide; <c>null</c> where there is none.</summary>
    private ConfigFile? Found(string section, ParseResult typed, Action<string> warn)
    {
        if (ConfigFile.Nearest() is not { } path) return null;
        if (!FileOwner.IsStranger(path)) return Configuration.WithoutOutputs(ConfigFile.Read(path, section), Warn);
        Warn($"{path}: not read, because it belongs to another user; read it with --config {path}, or use --no-config");
        return null;

        void Warn(string message)
        {
            if (!typed.GetValue(_quiet)) warn(message);
        }
    }

    private static string[] FilterNames(string[]? names)
    {
        var known = FilterCatalog.All.Select(filter => filter.Name);
        return names?.FirstOrDefault(name => FilterCatalog.Find(name) is null) is { } unknown
            ? throw new UsageException($"no filter is called {unknown}{Suggestion.Hint(unknown, known)}; 'articleclean filters' lists them")
            : names ?? [];
    }
}
