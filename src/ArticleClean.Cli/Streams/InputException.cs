namespace ArticleClean.Cli.Streams;

/// <summary>An input cannot be read at all, so the run does not start.</summary>
/// <param name="name">What messages call the input.</param>
/// <param name="message">What happened and what to do.</param>
/// <param name="inner">What caused it.</param>
internal sealed class InputException(string name, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What messages call the input.</summary>
    public string Name { get; } = name;
}
