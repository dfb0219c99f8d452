using System.Text;
using ArticleClean.Documents;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters;
using ArticleClean.Filters.Boundaries;
using ArticleClean.PlainText;
using ArticleClean.Writers;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>Cleans a stripped text with a model for its segments and one for its boundaries, by the filters and the writer that ship.</summary>
internal static class StrippedCleaning
{
    /// <summary>The filters that act before the segments are judged.</summary>
    public static IReadOnlyList<IBlockFilter> BeforeJudgement { get; } = [.. FilterCatalog.All.Where(filter => filter is ResidueFilter or BoundariesFilter)];

    /// <summary>Cleans a text.</summary>
    public static (Article Article, string Output) Run(string name, string text, ContentModel model, GlueModel boundaries)
    {
        var classifier = new SegmentClassifier(() => model);
        var pipeline = new FilterPipeline([.. FilterCatalog.All.Select(filter => filter switch
        {
            CaptionsFilter => new CaptionsFilter(classifier),
            CommentsFilter => new CommentsFilter(classifier),
            BylinesFilter => new BylinesFilter(classifier),
            RelatedFilter => new RelatedFilter(classifier),
            PromotionsFilter => new PromotionsFilter(classifier),
            ShareFilter => new ShareFilter(classifier),
            NoticesFilter => new NoticesFilter(classifier),
            LearnedFilter => new LearnedFilter(classifier),
            BoundariesFilter => new BoundariesFilter(() => boundaries),
            _ => filter,
        })]);
        var document = PlainTextFormat.Read(text);
        var context = pipeline.Run(document, default);
        var article = new Article(new SourceDocument(name, default), document, context.Passages, context.Removals, context.Splits, StatisticsCounter.Count(context));
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return (article, Encoding.UTF8.GetString(output.ToArray()));
    }
}
