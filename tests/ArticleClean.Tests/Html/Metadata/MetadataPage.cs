using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;

namespace ArticleClean.Tests.Html.Metadata;

/// <summary>Reads what a page says of itself.</summary>
internal static class MetadataPage
{
    /// <summary>Puts lines between a title and what shall be far from it, and a paragraph.</summary>
    public static string WithFar(string body) =>
        body.Replace("{far}", string.Concat(Enumerable.Repeat("<p>A line.</p>", 20)), StringComparison.Ordinal)
            .Replace("{sentence}", string.Concat(Enumerable.Repeat("the council votes ", 20)), StringComparison.Ordinal)
            .Replace("{long}", "<p>" + string.Concat(Enumerable.Repeat("Long words. ", 40)) + "</p>", StringComparison.Ordinal);

    public static ArticleMetadata Read(string head, string body, string language = "")
    {
        var html = $"<html{(language.Length > 0 ? " lang=" + language : "")}><head>{head}</head><body>{body}</body></html>";
        return new HtmlFormat().Read(Document(html), WorkBudget.Unlimited()).Metadata;
    }

    public static DecodedDocument Document(string text) => new(new SourceDocument("test", Encoding.UTF8.GetBytes(text)), text, "UTF-8");
}
