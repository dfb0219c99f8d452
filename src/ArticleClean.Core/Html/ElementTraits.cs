namespace ArticleClean.Html;

/// <summary>What HTML5's parsing rules, and ours for text, say of an element.</summary>
[Flags]
internal enum ElementTraits
{
    /// <summary>A block-level element without rules of its own; unknown elements are such.</summary>
    None = 0,

    /// <summary>It has no content and no end tag.</summary>
    Void = 1 << 0,

    /// <summary>It stands inside running text and does not break it.</summary>
    Inline = 1 << 1,

    /// <summary>Its content is characters, without tags or character references.</summary>
    RawText = 1 << 2,

    /// <summary>Its content is characters and character references, without tags.</summary>
    EscapableRawText = 1 << 3,

    /// <summary>None of its content is text for readers.</summary>
    NoText = 1 << 4,

    /// <summary>An end tag does not reach beyond it: the standard's "scope".</summary>
    Scope = 1 << 5,

    /// <summary>Its start tag ends an open paragraph.</summary>
    ClosesParagraph = 1 << 6,

    /// <summary>It may stand in the head.</summary>
    Head = 1 << 7,

    /// <summary>Its start tag ends foreign content (SVG, MathML) that was left open.</summary>
    LeavesForeign = 1 << 8,

    /// <summary>The ends of list items and definitions do not reach beyond it: the standard's "special", for those elements that matter here.</summary>
    StopsItems = 1 << 9,

    /// <summary>An inline element whose end tag is heeded although blocks inside it are open: the standard's "formatting".</summary>
    Formatting = 1 << 10,
}
