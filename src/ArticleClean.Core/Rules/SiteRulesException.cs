namespace ArticleClean.Rules;

/// <summary>A file of site rules is none: the user has to change it.</summary>
/// <param name="line">The line of the mistake, from 1.</param>
/// <param name="column">Its column in bytes of UTF-8, from 1.</param>
/// <param name="message">What is wrong, and what would be right.</param>
public sealed class SiteRulesException(int line, int column, string message) : Exception(message)
{
    /// <summary>The line of the mistake, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Its column in bytes of UTF-8, from 1.</summary>
    public int Column { get; } = column;
}
