using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Support;

/// <summary>Cleans strings as stripped text.</summary>
internal static class TextCleaning
{
    /// <summary>What the text writer prints with every filter of the catalogue.</summary>
    public static string Clean(string text) => Write(CleanToArticle(text, FilterCatalog.All));

    /// <summary>What the text writer prints with the named filters alone, in the catalogue's order.</summary>
    public static string CleanWith(string text, params string[] filters) => Write(CleanToArticle(text, filters));

    /// <summary>The article that the named filters leave.</summary>
    public static Article CleanToArticle(string text, params string[] filters) =>
        CleanToArticle(text, FilterCatalog.All.Where(filter => filters.Contains(filter.Name)));

    private static Article CleanToArticle(string text, IEnumerable<IBlockFilter> filters) =>
        new ArticleCleanerBuilder()
            .WithOptions(new CleaningOptions { Format = "text", Timeout = TimeSpan.FromMinutes(5) })
            .WithFilters(filters)
            .Build()
            .Clean(new SourceDocument("text", Encoding.UTF8.GetBytes(text)));

    private static string Write(Article article)
    {
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
