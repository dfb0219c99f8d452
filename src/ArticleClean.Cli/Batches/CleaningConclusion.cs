using System.Security.Cryptography;
using ArticleClean.Documents;
using ArticleClean.Sources;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Batches;

/// <summary>Of a cleaning: the article in an output format.</summary>
/// <param name="writer">Makes the output.</param>
/// <param name="recordWriter">Makes the output of a shard's record: many documents in one file are lines, whatever those with a file of their own are.</param>
/// <param name="explainer">Makes what <c>--explain</c> prints; <c>null</c> where nothing is asked for, or the output has it.</param>
/// <param name="gates">What an article must be to be wanted.</param>
internal sealed class CleaningConclusion(IArticleWriter writer, IArticleWriter recordWriter, IArticleWriter? explainer, Gates gates) : IConclusion
{
    private static readonly PlainTextWriter Text = new();

    public Outcome Of(DocumentEntry entry, Article article, WorkBudget budget)
    {
        var outcome = new Outcome(article.IsEmpty ? OutcomeKind.Empty : OutcomeKind.Cleaned)
        {
            Facts = ArticleFacts.Of(article),
            HadNoBytes = article.Source.Bytes.IsEmpty,
            EmptyReason = article.Statistics.EmptyReason,
            Warnings = article.Warnings,
            Explanation = explainer is null ? default : Write(explainer, article, budget),
        };
        if (gates.Reject(article) is var (reason, message)) return outcome.Dropped(reason, message);
        return outcome with
        {
            Output = Write(entry.Shard is null ? writer : recordWriter, article, budget),
            TextHash = gates.Unique && !article.IsEmpty ? HashOf(Write(Text, article, budget)) : "",
        };
    }

    private static string HashOf(ReadOnlyMemory<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text.Span)[..16]);

    private static ReadOnlyMemory<byte> Write(IArticleWriter writer, Article article, WorkBudget budget)
    {
        budget.Spend(article.Document.Text.Length);
        using var output = new MemoryStream();
        writer.Write(article, new CountedStream(output, budget));
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }
}
