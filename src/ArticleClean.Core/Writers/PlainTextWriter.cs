using ArticleClean.Documents;

namespace ArticleClean.Writers;

/// <summary>Plain text: paragraphs apart by a blank line, no addresses, no alternative texts.</summary>
public sealed class PlainTextWriter : IArticleWriter
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "text";

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public string Extension => ".txt";

    /// <inheritdoc/>
    public void Write(Article article, Stream output)
    {
        using var writer = Utf8.Writer(output);
        var isFirst = true;
        foreach (var passage in article.Passages)
        {
            if (!passage.Block.HasText) continue;
            if (!isFirst) writer.Write("\n\n");
            writer.Write(passage.Text(article.Document));
            isFirst = false;
        }

        if (!isFirst) writer.Write('\n');
    }
}
