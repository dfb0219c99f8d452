using System.Text;
using ArticleClean.Cli.Findings;
using ArticleClean.Documents;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Reporting;

/// <summary>What was removed, a line each.</summary>
internal sealed class RemovalListWriter : IArticleWriter
{
    public string Name => "removals";

    public string Extension => ".txt";

    public void Write(Article article, Stream output)
    {
        foreach (var finding in FindingReader.Read(article))
            output.Write(Encoding.UTF8.GetBytes(FindingLine.Of(article.Source.Name, finding)));
    }
}
