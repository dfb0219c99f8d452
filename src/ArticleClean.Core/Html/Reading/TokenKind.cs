namespace ArticleClean.Html.Reading;

/// <summary>What a token of a page's source is.</summary>
internal enum TokenKind
{
    /// <summary>The source is over.</summary>
    End,

    /// <summary>Text, with character references.</summary>
    Text,

    /// <summary>Text as it stands, from a CDATA section.</summary>
    RawText,

    /// <summary>A start tag.</summary>
    StartTag,

    /// <summary>An end tag.</summary>
    EndTag,

    /// <summary>A document type.</summary>
    Doctype,
}
