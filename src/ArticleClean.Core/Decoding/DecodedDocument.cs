using ArticleClean.Documents;

namespace ArticleClean.Decoding;

/// <summary>
/// A document whose bytes have become text. The text may be in memory that is lent: it is valid until the document is
/// disposed, and what is to last is copied.
/// </summary>
public sealed class DecodedDocument : IDisposable
{
    private char[]? _lent;

    /// <summary>A document whose text is at hand.</summary>
    /// <param name="source">The document as it came.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="charset">The WHATWG name of the encoding used.</param>
    public DecodedDocument(SourceDocument source, string text, string charset)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Source, Text, Charset) = (source, text.AsMemory(), charset);
    }

    /// <summary>A document whose text is in an array that is lent, and that <see cref="Dispose"/> gives back.</summary>
    internal DecodedDocument(SourceDocument source, char[] lent, int length, string charset)
    {
        (Source, Text, Charset, _lent) = (source, lent.AsMemory(0, length), charset, lent);
    }

    /// <summary>The document as it came.</summary>
    public SourceDocument Source { get; }

    /// <summary>Its characters; malformed bytes are U+FFFD, a byte order mark is gone.</summary>
    public ReadOnlyMemory<char> Text { get; private set; }

    /// <summary>The WHATWG name of the encoding used.</summary>
    public string Charset { get; }

    /// <summary>What the user knows of single sites.</summary>
    public SiteRules Rules { get; init; } = SiteRules.None;

    /// <summary>Whether a link is left where a page shows a video, a sound or a frame.</summary>
    public bool LinksEmbeds { get; init; }

    /// <summary>Gives the text's memory back. Disposing twice does nothing.</summary>
    public void Dispose()
    {
        if (_lent is not { } lent) return;
        (_lent, Text) = (null, default);
        PageMemory<char>.Return(lent);
    }
}
