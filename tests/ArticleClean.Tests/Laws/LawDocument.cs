using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Laws;

/// <summary>One input that the laws are tested on, and what became of it.</summary>
/// <param name="Source">The input.</param>
/// <param name="Cleaner">What cleans it.</param>
internal sealed record LawDocument(SourceDocument Source, ArticleCleaner Cleaner)
{
    private Article? _article;
    private string? _output;

    public Article Article => _article ??= Cleaner.Clean(Source);

    public string Output => _output ??= Write(Article);

    public static string Write(Article article)
    {
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
