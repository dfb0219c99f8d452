namespace ArticleClean.Cli.Syntax;

/// <summary><c>articleclean schema</c>.</summary>
internal sealed class SchemaSyntax() : CommandSyntax(CommandName, takesPaths: false)
{
    public const string CommandName = "schema";

    /// <summary>Reads the command line behind the command's name.</summary>
    /// <exception cref="UsageException">It is mistaken.</exception>
    public Request Read(IReadOnlyList<string> arguments) =>
        Parse(arguments) is null ? new Request.Help(HelpText.Schema) : new Request.Schema();
}
