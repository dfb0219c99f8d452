using ArticleClean.Documents;
using ArticleClean.Writers.Markup;

namespace ArticleClean.Writers;

/// <summary>TEI P5, as corpus tools read it: a header from the metadata, divisions by headings, and the text's structure in TEI's own elements.</summary>
public sealed class TeiWriter : IArticleWriter
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "tei";

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public string Extension => ".xml";

    /// <inheritdoc/>
    public void Write(Article article, Stream output)
    {
        using var xml = MarkupOutput.Create(output, isXml: true);
        new TeiDocumentWriter(xml, article).Write();
    }
}
