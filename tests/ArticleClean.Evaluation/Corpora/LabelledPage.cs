namespace ArticleClean.Evaluation.Corpora;

/// <summary>A page with a known answer.</summary>
/// <param name="Corpus">The corpus it is of.</param>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Path">Its file, compressed by gzip.</param>
/// <param name="Domain">Its registered domain: what folds must not share.</param>
/// <param name="Type">Its page type, such as <c>article</c>.</param>
internal sealed record LabelledPage(string Corpus, string Id, string Path, string Domain, string Type)
{
    /// <summary>The main content as text; <c>null</c> where only snippets are known.</summary>
    public string? Content { get; init; }

    /// <summary>The article's title, where it is known.</summary>
    public string? Title { get; init; }

    /// <summary>Snippets that must appear.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Snippets that must not appear.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>Whether its corpus's scorer counts the characters of scripts without spaces one by one.</summary>
    public bool IsScoredByCharacters => Corpus == "fundus";
}
