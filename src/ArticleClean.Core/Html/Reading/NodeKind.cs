namespace ArticleClean.Html.Reading;

/// <summary>What a node of a page is.</summary>
internal enum NodeKind : byte
{
    /// <summary>The page itself.</summary>
    Document,

    /// <summary>An element.</summary>
    Element,

    /// <summary>Text that may hold character references.</summary>
    Text,

    /// <summary>Text that is as it stands: scripts, style sheets, CDATA.</summary>
    RawText,
}
