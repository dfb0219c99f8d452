using ArticleClean.Documents;
using ArticleClean.Languages;

namespace ArticleClean.Html.Metadata;

/// <summary>Chooses the language: the declared one, else the one that the text is found to be in.</summary>
internal static class LanguageResolver
{
    private static readonly string[] Sources =
    [
        "html lang", "meta og:locale", "json-ld inLanguage", "meta content-language", "meta dc.language", "meta dcterms.language", "microdata inlanguage", "json-ld page inLanguage", "meta language",
    ];

    /// <summary>The language as BCP 47, and its source.</summary>
    public static (string? Language, string Source) Resolve(MetadataCandidates candidates, ParsedDocument document)
    {
        foreach (var source in Sources)
            if (LanguageTag.Parse(candidates.First(MetadataField.Language, source)) is { } tag) return (tag, source);
        return (LanguageDetector.Detect(document.Text), "detected");
    }
}
