using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Support;

/// <summary>What a writer writes, as text.</summary>
internal static class WriterOutput
{
    public static string Of(string format, Article article, WriterOptions? options = null)
    {
        using var output = new MemoryStream();
        WriterCatalog.Create(format, options)!.Write(article, output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
