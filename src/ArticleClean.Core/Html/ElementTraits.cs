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

    /// <summary>None of its content is text for readers.</summary>
    NoText = 1 << 2,

    /// <summary>An end tag does not reach beyond it: the standard's "scope".</summary>
    Scope = 1 << 3,

    /// <summary>Its start tag ends an open paragraph.</summary>
    ClosesParagraph = 1 << 4,

    /// <summary>Its start tag ends foreign content (SVG, MathML) that was left open.</summary>
    LeavesForeign = 1 << 5,

    /// <summary>An end tag of another element in it does not reach beyond it: the standard's "special".</summary>
    Special = 1 << 6,
}
