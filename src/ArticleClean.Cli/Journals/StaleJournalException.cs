namespace ArticleClean.Cli.Journals;

/// <summary>A run cannot be gone on with: its input or its options are others now. It has to start over.</summary>
internal sealed class StaleJournalException() : Exception("the input or the options have changed since");
