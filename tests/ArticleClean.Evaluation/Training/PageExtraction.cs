using System.Text;
using ArticleClean.Documents;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Scoring;
using ArticleClean.Extraction;
using ArticleClean.Extraction.Model;
using ArticleClean.Filters;
using ArticleClean.Writers;

namespace ArticleClean.Evaluation.Training;

/// <summary>Extracts a page with a model, by the filters and the writer that ship.</summary>
internal static class PageExtraction
{
    public static PageResult Run(LabelledPage page, ParsedDocument document, ContentModel model)
    {
        var filters = FilterCatalog.All.Select(filter => filter is BoilerplateFilter ? new BoilerplateFilter(new LearnedClassifier(() => model)) : filter);
        var context = new FilterContext(document);
        foreach (var filter in filters) context.Run(filter);
        var statistics = StatisticsCounter.Count(context);
        var article = new Article(new SourceDocument(page.Id, default), document, context.Passages, context.Removals, context.Splits, statistics);
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return new PageResult(page, Encoding.UTF8.GetString(output.ToArray()), statistics.Confidence ?? 0);
    }
}
