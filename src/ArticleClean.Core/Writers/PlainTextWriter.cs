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
        if (Write(article, writer)) writer.Write('\n');
    }

    /// <summary>The same text as a string, without the line break at its end.</summary>
    internal static string Text(Article article)
    {
        using var writer = new StringWriter();
        Write(article, writer);
        return writer.ToString();
    }

    /// <summary>Writes all but the last line break; whether there was anything to write.</summary>
    private static bool Write(Article article, TextWriter writer)
    {
        var isFirst = true;
        foreach (var passage in article.Passages)
        {
            var text = PassageText.Of(passage, article.Document);
            if (text.Length == 0) continue;
            if (!isFirst) writer.Write("\n\n");
            writer.Write(text);
            isFirst = false;
        }

        return !isFirst;
    }
}
