namespace ArticleClean.Cli.Syntax;

/// <summary><c>articleclean check [PATH...]</c>.</summary>
internal sealed class CheckSyntax() : InputSyntax(CommandName)
{
    public const string CommandName = "check";

    /// <summary>Reads the command line behind the command's name.</summary>
    /// <exception cref="UsageException">It is mistaken.</exception>
    public Request Read(IReadOnlyList<string> arguments) =>
        Parse(arguments) is { } result ? new Request.Check(ReadInput(result)) : new Request.Help(HelpText.Check);
}
