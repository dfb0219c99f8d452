using ArticleClean.Documents;
using ArticleClean.Writers;

namespace ArticleClean.Tests;

/// <summary>README's example of the library, so that it compiles.</summary>
internal static class LibraryExample
{
    public static void Run(string path, Stream output, TextWriter log)
    {
        var cleaner = new ArticleCleanerBuilder().Build();
        var article = cleaner.Clean(new SourceDocument(path, File.ReadAllBytes(path)));

        new MarkdownWriter().Write(article, output);
        foreach (var removal in article.Removals)
            log.WriteLine($"{removal.Filter}: {removal.Reason}");
    }
}
