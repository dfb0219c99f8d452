using System.CommandLine;
using ArticleClean.Cli.Reports;

namespace ArticleClean.Cli.Syntax;

/// <summary><c>articleclean check [PATH...]</c>.</summary>
internal sealed class CheckSyntax : InputSyntax
{
    public const string CommandName = "check";

    private readonly Option<string?> _format;
    private readonly Option<string?> _baseline;
    private readonly Option<string?> _newBaseline;

    public CheckSyntax() : base(CommandName)
    {
        _format = Value("--format", "-f");
        _baseline = Value("--baseline");
        _newBaseline = Value("--write-baseline");
    }

    /// <summary>Reads the command line behind the command's name.</summary>
    /// <param name="arguments">The words of the command line.</param>
    /// <param name="warn">Is told what of a configuration is ignored.</param>
    /// <exception cref="UsageException">It is mistaken.</exception>
    public Request Read(IReadOnlyList<string> arguments, Action<string> warn)
    {
        if (ParseConfigured(arguments, CommandName, warn) is not { } result) return new Request.Help(HelpText.Check);
        var check = new CheckArguments(ReadInput(result))
        {
            Format = Syntax.Values.Choice("--format", result.GetValue(_format), ReportCatalog.Names),
            Baseline = result.GetValue(_baseline),
            NewBaseline = result.GetValue(_newBaseline),
        };
        if (check is { NewBaseline: not null, Baseline: not null }) throw new UsageException("--baseline and --write-baseline exclude each other; give one of them");
        if (check is { NewBaseline: not null, Format: not null }) throw new UsageException("--format and --write-baseline exclude each other; give one of them");
        return new Request.Check(check);
    }
}
