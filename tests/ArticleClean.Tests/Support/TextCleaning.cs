using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Support;

/// <summary>Cleans a string as stripped text and gives what the text writer makes of it.</summary>
internal static class TextCleaning
{
    /// <summary>With every filter of the catalogue.</summary>
    public static string Clean(string text) => Write(Article(text, FilterCatalog.All));

    /// <summary>With the named filters alone, in the catalogue's order.</summary>
    public static string CleanWith(string text, params string[] filters) =>
        Write(Article(text, FilterCatalog.All.Where(filter => filters.Contains(filter.Name))));

    private static Article Article(string text, IEnumerable<IBlockFilter> filters) =>
        new ArticleCleanerBuilder()
            .WithOptions(new CleaningOptions { Format = "text" })
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
