using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.PlainText;

namespace ArticleClean;

/// <summary>Every format by name. A new format is one file and one line here.</summary>
public static class FormatCatalog
{
    /// <summary>The formats.</summary>
    public static IReadOnlyList<IDocumentFormat> All { get; } = [new HtmlFormat(), new PlainTextFormat()];

    /// <summary>Finds a format by its name.</summary>
    /// <param name="name">The name, in lower case.</param>
    /// <returns>The format; <c>null</c> where none has that name.</returns>
    public static IDocumentFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    internal static IDocumentFormat Choose(string? name, DecodedDocument document, WorkBudget budget) =>
        Find(name ?? FormatDetector.Detect(document, budget)) ?? throw new ArgumentException($"no format is called '{name}'", nameof(name));
}
