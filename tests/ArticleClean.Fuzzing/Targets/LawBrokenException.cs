namespace ArticleClean.Fuzzing.Targets;

/// <summary>The library gave a result that must not be.</summary>
/// <param name="message">Which law is broken, and where.</param>
internal sealed class LawBrokenException(string message) : Exception(message);
