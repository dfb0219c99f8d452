using System.Text;
using ArticleClean.Documents;
using ArticleClean.PlainText;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Laws;

/// <summary>One input that the laws are tested on, and what became of it.</summary>
/// <param name="Source">The input.</param>
/// <param name="Cleaner">What cleans it.</param>
internal sealed record LawDocument(SourceDocument Source, ArticleCleaner Cleaner)
{
    /// <summary>Cleans stripped text; also what came out of a first pass.</summary>
    public static ArticleCleaner TextCleaner { get; } = CleanerOf(PlainTextFormat.FormatName);

    private Article? _article;
    private string? _output;

    public Article Article => _article ??= Cleaner.Clean(Source);

    public string Output => _output ??= Write(Article);

    /// <summary>A text without the signs that plain text puts before raised figures, for comparing what has them with what has not.</summary>
    public string WithoutRaisedSigns(string text) =>
        Article.Passages.Any(passage => passage.Block.Inlines.Any(span => span.Kind is InlineKind.Superscript or InlineKind.FootnoteReference)) ? text.Replace("^", "", StringComparison.Ordinal) : text;

    /// <summary>A cleaner that reads every document as one format.</summary>
    public static ArticleCleaner CleanerOf(string format) =>
        new ArticleCleanerBuilder().WithOptions(new CleaningOptions { Format = format }).Build();

    public static string Write(Article article)
    {
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
