using System.CommandLine;
using System.Text;
using ArticleClean.Cli.Journals;

namespace ArticleClean.Cli.Syntax;

/// <summary>
/// One command's options and arguments. Parsing only: what System.CommandLine would print, catch and end by itself
/// breaks the promises made to scripts (errors exit 1 and go to standard output, a stack trace for a fault).
/// </summary>
internal abstract class CommandSyntax
{
    /// <summary>A name that starts with <c>@</c> is a file as any other, not a list of arguments.</summary>
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    private readonly Command _command;
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _help;

    protected CommandSyntax(string name, bool takesPaths)
    {
        _command = new Command(name);
        if (takesPaths) _command.Add(_paths);
        _help = Flag("--help", "-h", "-?");
    }

    /// <summary>Every name an option can be called by.</summary>
    public IEnumerable<string> OptionNames => _command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));

    protected Option<bool> Flag(string name, params string[] aliases) => Add(new Option<bool>(name, aliases) { Arity = ArgumentArity.Zero });

    protected Option<string?> Value(string name, params string[] aliases) => Add(new Option<string?>(name, aliases) { Arity = ArgumentArity.ExactlyOne });

    protected Option<string[]> Values(string name, params string[] aliases) => Add(new Option<string[]>(name, aliases) { Arity = ArgumentArity.OneOrMore });

    /// <summary>The command, with its options.</summary>
    protected Command Command => _command;

    /// <summary>A hash of the options as they were given, but for some.</summary>
    protected string HashOfOptions(ParseResult result, IReadOnlyList<string> without)
    {
        var given = _command.Options.Where(option => !without.Contains(option.Name) && result.GetResult(option) is { Implicit: false })
            .OrderBy(option => option.Name, StringComparer.Ordinal)
            .Select(option => $"{option.Name}\0{string.Join('\0', result.GetResult(option)!.Tokens.Select(token => token.Value))}");
        return Hash.Of(Encoding.UTF8.GetBytes(string.Join('\n', given.Prepend(ProgramVersion.Number))));
    }

    /// <summary>Parses a command line; <c>null</c> where it asks for help.</summary>
    protected ParseResult? Parse(IReadOnlyList<string> arguments)
    {
        arguments = [.. arguments.Take(1).Select(WithoutDirective), .. arguments.Skip(1)];
        var result = _command.Parse(arguments, Configuration);
        if (result.GetResult(_help) is { Implicit: false }) return null;
        ThrowIfMistyped(result, arguments);
        return result;
    }

    protected IReadOnlyList<string> Paths(ParseResult result) => result.GetValue(_paths) ?? [];

    /// <summary>
    /// The parser takes what it does not know for a file, and whatever follows an option for its value: a typo would
    /// be read or written to.
    /// </summary>
    private void ThrowIfMistyped(ParseResult result, IReadOnlyList<string> arguments)
    {
        var separator = arguments.Index().FirstOrDefault(argument => argument.Item == "--", (Index: arguments.Count, Item: "")).Index;
        var literalCount = Math.Max(arguments.Count - separator - 1, 0);
        var tokens = result.CommandResult.Tokens.Select(token => token.Value).SkipLast(literalCount);
        if (tokens.Select(token => Origin(token, arguments)).FirstOrDefault(IsOptionLike) is { } unknown)
        {
            var name = unknown.Split('=')[0];
            throw new UsageException($"no option is called {name}{Suggestion.Hint(name, OptionNames)}");
        }

        foreach (var option in _command.Options)
        {
            if (result.GetResult(option) is { } used && used.Tokens.FirstOrDefault(token => IsOptionLike(token.Value)) is { } value)
                throw new UsageException($"{option.Name} needs a value, and {value.Value} looks like an option; write ./{value.Value} for a file of that name");
        }

        if (result.Errors.Count > 0) throw new UsageException(result.Errors[0].Message.TrimEnd('.'));
    }

    /// <summary>A first word in brackets is an instruction to the parser, which drops it; here it is a file.</summary>
    private static string WithoutDirective(string first) => first.StartsWith('[') ? "./" + first : first;

    /// <summary>The argument that a token is, or is the end of: of <c>-qx</c> the parser makes <c>-q</c> and a file <c>x</c>.</summary>
    private static string Origin(string token, IReadOnlyList<string> arguments) =>
        arguments.Contains(token) ? token : arguments.FirstOrDefault(argument => IsOptionLike(argument) && argument.EndsWith(token, StringComparison.Ordinal), token);

    private static bool IsOptionLike(string token) => token.Length > 1 && token[0] == '-';

    private TOption Add<TOption>(TOption option) where TOption : Option
    {
        _command.Add(option);
        return option;
    }
}
