namespace ArticleClean.Cli.Syntax;

/// <summary><c>articleclean filters</c>.</summary>
internal sealed class FiltersSyntax() : CommandSyntax(CommandName, takesPaths: false)
{
    public const string CommandName = "filters";

    /// <summary>Reads the command line behind the command's name.</summary>
    /// <exception cref="UsageException">It is mistaken.</exception>
    public Request Read(IReadOnlyList<string> arguments) =>
        Parse(arguments) is null ? new Request.Help(HelpText.Filters) : new Request.Filters();
}
