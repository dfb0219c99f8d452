using System.Text;
using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Support;

/// <summary>Cleans strings as stripped text.</summary>
internal static class TextCleaning
{
    /// <summary>A judgement that keeps everything, so that what a filter removes by itself is seen alone.</summary>
    private static readonly SegmentClassifier KeepsAll = new(() => new ContentModel(1, "", Lexicon.Empty, SaysArticle()));

    /// <summary>What the text writer prints with every filter of the catalogue.</summary>
    public static string Clean(string text) => Write(CleanToArticle(text));

    /// <summary>The article that every filter of the catalogue leaves.</summary>
    public static Article CleanToArticle(string text) => CleanToArticle(text, FilterCatalog.All);

    /// <summary>What the text writer prints with the named filters alone, in the catalogue's order, without the judgement.</summary>
    public static string CleanWith(string text, params string[] filters) => Write(CleanToArticle(text, filters));

    /// <summary>The article that the named filters leave without the learned judgement.</summary>
    public static Article CleanToArticle(string text, params string[] filters) =>
        CleanToArticle(text, FilterCatalog.With(KeepsAll, () => GlueModel.Shipped).Where(filter => filters.Contains(filter.Name)));

    private static Article CleanToArticle(string text, IEnumerable<IBlockFilter> filters) =>
        new ArticleCleanerBuilder()
            .WithOptions(new CleaningOptions { Format = "text" })
            .WithFilters(filters)
            .Build()
            .Clean(new SourceDocument("text", Encoding.UTF8.GetBytes(text)));

    private static DecisionTrees SaysArticle() => TreeLayout.Of([0], [new TreeNode(0, Feature: 0, Left: ~0, Right: ~1)], [9, 9]);

    private static string Write(Article article)
    {
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
