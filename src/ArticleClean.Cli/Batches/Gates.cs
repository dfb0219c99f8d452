using System.Globalization;
using ArticleClean.Documents;

namespace ArticleClean.Cli.Batches;

/// <summary>What an article must be to be wanted. Nothing is asked of it by default.</summary>
internal sealed record Gates
{
    /// <summary>The fewest words.</summary>
    public int MinWords { get; init; }

    /// <summary>The least confidence in the choice of the main content; where nothing was chosen, nothing is asked.</summary>
    public double MinConfidence { get; init; }

    /// <summary>The languages, as BCP 47 tags: <c>en</c> is <c>en-GB</c> too. Empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether the same text is wanted once only.</summary>
    public bool Unique { get; init; }

    /// <summary>Why an article is not wanted, for a program and for a person; <c>null</c> where it is.</summary>
    public (string Reason, string Message)? Reject(Article article)
    {
        if (article.Statistics.Words < MinWords) return (Reason.MinWords, $"dropped: it has {article.Statistics.Words} words, fewer than {MinWords}");
        if (article.Statistics.Confidence < MinConfidence)
            return (Reason.MinConfidence, string.Create(CultureInfo.InvariantCulture, $"dropped: its confidence is {article.Statistics.Confidence:0.00}, less than {MinConfidence:0.##}"));
        if (Languages.Count > 0 && !IsWanted(article.Metadata.Language)) return (Reason.Language, $"dropped: its language is {article.Metadata.Language ?? "unknown"}");
        return null;
    }

    private bool IsWanted(string? language) => language is not null && Languages.Any(wanted =>
        language.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) && (language.Length == wanted.Length || language[wanted.Length] == '-'));
}
