namespace ArticleClean.Cli.Syntax;

/// <summary>What a command line asks for.</summary>
internal abstract record Request
{
    /// <summary>To clean documents.</summary>
    internal sealed record Clean(CleanArguments Arguments) : Request;

    /// <summary>To report residue.</summary>
    internal sealed record Check(CheckArguments Arguments) : Request;

    /// <summary>To list the filters.</summary>
    internal sealed record Filters : Request;

    /// <summary>To print the schema of the JSON output.</summary>
    internal sealed record Schema : Request;

    /// <summary>To show a help text.</summary>
    internal sealed record Help(string Text) : Request;

    /// <summary>To show the version.</summary>
    internal sealed record Version : Request;

    /// <summary>
    /// Reads a command line. A command is one only as the first word: the parser's own subcommands would turn a file
    /// named <c>check</c> anywhere in a list of files into one.
    /// </summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="warn">Is told what of a configuration is ignored.</param>
    /// <exception cref="UsageException">It is mistaken.</exception>
    public static Request Read(string[] arguments, Action<string> warn) => arguments switch
    {
        [CheckSyntax.CommandName, .. var rest] => new CheckSyntax().Read(rest, warn),
        [FiltersSyntax.CommandName, .. var rest] => new FiltersSyntax().Read(rest),
        [SchemaSyntax.CommandName, .. var rest] => new SchemaSyntax().Read(rest),
        _ => new CleanSyntax().Read(arguments, warn),
    };
}
