namespace ArticleClean.Documents;

/// <summary>What an inline span is.</summary>
public enum InlineKind
{
    /// <summary>A link; the span's target is its address.</summary>
    Link,

    /// <summary>Strong emphasis.</summary>
    Strong,

    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Code.</summary>
    Code,

    /// <summary>An image: an empty range, with its address and alternative text.</summary>
    Image,

    /// <summary>Text that is struck out.</summary>
    Deleted,

    /// <summary>A superscript.</summary>
    Superscript,

    /// <summary>A subscript.</summary>
    Subscript,

    /// <summary>A formula in the line; its text is TeX.</summary>
    Math,

    /// <summary>A formula that stands apart; its text is TeX.</summary>
    DisplayMath,

    /// <summary>A reference to a footnote of the page; the span's target is the name of the note (<see cref="FootnoteContainer.Name"/>).</summary>
    FootnoteReference,
}
