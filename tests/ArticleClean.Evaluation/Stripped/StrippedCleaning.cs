using System.Text;
using ArticleClean.Documents;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters;
using ArticleClean.Filters.Boundaries;
using ArticleClean.PlainText;
using ArticleClean.Writers;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// Cleans a stripped text by the filters and the writer that ship, with a model for its segments and one for its boundaries.
/// </summary>
internal static class StrippedCleaning
{
    /// <summary>The filters that act before the segments are judged.</summary>
    public static IReadOnlyList<IBlockFilter> BeforeJudgement { get; } =
        [.. FilterCatalog.All.Where(filter => filter is ResidueFilter or BoundariesFilter)];

    /// <summary>Cleans a text.</summary>
    public static (Article Article, string Output) Run(string name, string text, ContentModel model, GlueModel boundaries)
    {
        var pipeline = new FilterPipeline(FilterCatalog.With(new SegmentClassifier(() => model), () => boundaries));
        var document = PlainTextFormat.Read(text);
        var context = pipeline.Run(document, WorkBudget.Unlimited());
        var statistics = StatisticsCounter.Count(context);
        var source = new SourceDocument(name, default);
        var article = new Article(source, document, context.Passages, context.Removals, context.Splits, statistics);
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return (article, Encoding.UTF8.GetString(output.ToArray()));
    }
}
