using ArticleClean.Documents;
using ArticleClean.Writers.Markup;

namespace ArticleClean.Writers;

/// <summary>
/// HTML: the article as a page of its own, well-formed as XML too. It is safe to show: it has elements for text, lists,
/// tables, images and links alone, no script, style, event handler or frame, and links only to places
/// (<c>http</c>, <c>https</c>, <c>ftp</c>, <c>mailto</c>, <c>tel</c>, relative ones).
/// </summary>
/// <param name="options">Choices; <c>null</c> for the defaults.</param>
public sealed class HtmlWriter(WriterOptions? options = null) : IArticleWriter
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "html";

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public string Extension => ".html";

    /// <inheritdoc/>
    public void Write(Article article, Stream output)
    {
        // The XML writer's own document type has a space that not every reader of HTML takes.
        output.Write("<!DOCTYPE html>"u8);
        using var xml = MarkupOutput.Create(output, isXml: false);
        new HtmlDocumentWriter(xml, article, options ?? new WriterOptions()).Write();
    }
}
