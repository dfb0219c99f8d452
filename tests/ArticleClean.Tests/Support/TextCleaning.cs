using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Support;

/// <summary>Cleans strings as stripped text, with the filters a test names.</summary>
internal static class TextCleaning
{
    /// <summary>What the text writer prints, without its last line break.</summary>
    public static string Clean(string text, params string[] filters)
    {
        using var output = new MemoryStream();
        new PlainTextWriter().Write(CleanToArticle(text, filters), output);
        return Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n');
    }

    /// <summary>The same, with every filter of the catalogue.</summary>
    public static string CleanWithAll(string text) => Clean(text, [.. FilterCatalog.All.Select(filter => filter.Name)]);

    public static Article CleanToArticle(string text, params string[] filters)
    {
        var cleaner = new ArticleCleanerBuilder()
            .WithOptions(new CleaningOptions { Format = "text", Timeout = TimeSpan.FromMinutes(1) })
            .WithFilters(filters.Select(name => FilterCatalog.Find(name)!))
            .Build();
        return cleaner.Clean(new SourceDocument("test", Encoding.UTF8.GetBytes(text)));
    }
}
