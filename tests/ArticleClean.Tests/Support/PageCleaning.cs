using System.Net;
using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Support;

/// <summary>Cleans paragraphs as a page.</summary>
internal static class PageCleaning
{
    /// <summary>What the text writer prints of a page with the named filters alone, in the catalogue's order.</summary>
    /// <param name="text">The page's paragraphs, apart by empty lines.</param>
    /// <param name="filters">The filters' names.</param>
    public static string CleanWith(string text, params string[] filters)
    {
        using var output = new MemoryStream();
        new PlainTextWriter().Write(CleanToArticle(text, filters), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The article that the named filters leave.</summary>
    public static Article CleanToArticle(string text, params string[] filters)
    {
        var paragraphs = text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => WebUtility.HtmlEncode(paragraph.Trim()));
        var html = string.Concat(paragraphs.Select(paragraph => $"<p>{paragraph}</p>\n"));
        return new ArticleCleanerBuilder()
            .WithOptions(new CleaningOptions { Format = "html" })
            .WithFilters(FilterCatalog.All.Where(filter => filters.Contains(filter.Name)))
            .Build()
            .Clean(new SourceDocument("page.html", Encoding.UTF8.GetBytes("<!DOCTYPE html><meta charset=utf-8><body>" + html)));
    }
}
