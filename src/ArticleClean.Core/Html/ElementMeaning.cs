using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>What elements make of their text: emphasis, links, code, headings, listings, captions.</summary>
internal static class ElementMeaning
{
    private static readonly InlineKind[] StrongAlone = [InlineKind.Strong], EmphasisAlone = [InlineKind.Emphasis];

    private static readonly InlineKind[] StrongEmphasis = [InlineKind.Strong, InlineKind.Emphasis];

    /// <summary>The span that an element makes of its text; <c>null</c> where it makes none.</summary>
    public static (InlineKind Kind, string? Target)? SpanOf(HtmlNode node) => node.Tag switch
    {
        HtmlTag.A => node.Has(AttributeName.Href) ? (InlineKind.Link, node.Trimmed(AttributeName.Href)) : null,
        HtmlTag.B or HtmlTag.Strong when InlineStyle.IsBold(node.Attribute(AttributeName.Style)) != false => (InlineKind.Strong, null),
        HtmlTag.I or HtmlTag.Em when InlineStyle.IsItalic(node.Attribute(AttributeName.Style)) != false => (InlineKind.Emphasis, null),
        HtmlTag.Var or HtmlTag.Dfn or HtmlTag.Cite => (InlineKind.Emphasis, null),
        HtmlTag.Code or HtmlTag.Kbd or HtmlTag.Samp or HtmlTag.Tt => (InlineKind.Code, null),
        HtmlTag.Del or HtmlTag.S or HtmlTag.Strike => (InlineKind.Deleted, null),
        HtmlTag.Sup => (InlineKind.Superscript, null),
        HtmlTag.Sub => (InlineKind.Subscript, null),
        _ => null,
    };

    /// <summary>The spans that a style makes of text, as word processors write it.</summary>
    /// <param name="node">The element.</param>
    /// <param name="isInHeading">Whether it stands in a heading, which is bold as it is.</param>
    public static InlineKind[] StylesOf(HtmlNode node, bool isInHeading)
    {
        if (node.Tag is not (HtmlTag.Span or HtmlTag.Font) || !node.HasAttributes) return [];
        var style = node.Attribute(AttributeName.Style);
        if (style.IsEmpty) return [];
        var isBold = InlineStyle.IsBold(style) == true && !isInHeading;
        var isItalic = InlineStyle.IsItalic(style) == true;
        return isBold && isItalic ? StrongEmphasis : isBold ? StrongAlone : isItalic ? EmphasisAlone : [];
    }

    /// <summary>The kind of block that an element makes of its text; <c>null</c> where it leaves it as it is around it.</summary>
    public static (BlockKind Kind, int Level)? BlockOf(HtmlNode node) => node.Tag switch
    {
        >= HtmlTag.H1 and <= HtmlTag.H6 => (BlockKind.Heading, node.Tag - HtmlTag.H1 + 1),
        HtmlTag.Xmp or HtmlTag.Plaintext => (BlockKind.Preformatted, 0),
        HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Code or HtmlTag.Div or HtmlTag.Table when Listing.Is(node) => (BlockKind.Preformatted, 0),
        HtmlTag.Figcaption => (BlockKind.Caption, 0),
        HtmlTag.Div or HtmlTag.P or HtmlTag.Dd when PictureCaption.Is(node) => (BlockKind.Caption, 0),
        _ => null,
    };
}
