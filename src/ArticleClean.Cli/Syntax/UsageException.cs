namespace ArticleClean.Cli.Syntax;

/// <summary>What was asked for cannot be done as asked: the user has to change the command line.</summary>
/// <param name="message">What is wrong and what to write instead.</param>
internal sealed class UsageException(string message) : Exception(message);
