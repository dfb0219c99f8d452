using ArticleClean.Documents;
using ArticleClean.Sources;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Batches;

/// <summary>Of a cleaning: the article in an output format.</summary>
/// <param name="writer">Makes the output.</param>
/// <param name="explainer">Makes what <c>--explain</c> prints; <c>null</c> where nothing is asked for, or the output has it.</param>
internal sealed class CleaningConclusion(IArticleWriter writer, IArticleWriter? explainer) : IConclusion
{
    public Outcome Of(DocumentEntry entry, Article article) => new(article.IsEmpty ? OutcomeKind.Empty : OutcomeKind.Cleaned)
    {
        Output = Write(writer, article),
        Explanation = explainer is null ? default : Write(explainer, article),
        Words = article.Statistics.Words,
        HadNoBytes = article.Source.Bytes.IsEmpty,
        Warnings = article.Warnings,
    };

    private static ReadOnlyMemory<byte> Write(IArticleWriter writer, Article article)
    {
        using var output = new MemoryStream();
        writer.Write(article, output);
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }
}
