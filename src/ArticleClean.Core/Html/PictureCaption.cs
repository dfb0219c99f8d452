using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Captions that are no <c>figcaption</c>: an element that is called one and stands beside an image, as in galleries. The box of a
/// card, with a heading, a list or a button in it, is more than a caption.
/// </summary>
internal static class PictureCaption
{
    /// <summary>A longer text is none.</summary>
    private const int MaxLength = 600;

    /// <summary>So many nodes in it are looked at, and so many around it for the image.</summary>
    private const int MaxLooks = 40;

    /// <summary>Whether an element is a picture's caption.</summary>
    public static bool Is(HtmlNode node)
    {
        if (node.Tag is not (HtmlTag.Div or HtmlTag.P or HtmlTag.Dd) || !node.HasAttributes || !IsCalledSo(node)) return false;
        var looks = 0;
        foreach (var inner in node.Descendants)
        {
            if (++looks > MaxLooks) return false;
            if (inner.Tag is (>= HtmlTag.H1 and <= HtmlTag.H6) or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Button or HtmlTag.Form) return false;
        }

        return node.Parent is { } box && HoldsImage(box) && NodeText.Short(node, MaxLength) is not null;
    }

    private static bool IsCalledSo(HtmlNode node)
    {
        foreach (var token in node.Classes)
        {
            if (token is "cap" || token.EndsWith("caption", StringComparison.OrdinalIgnoreCase)) return true;
            if (token.EndsWith("caption-text", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool HoldsImage(HtmlNode box)
    {
        var looks = 0;
        foreach (var node in box.Descendants)
        {
            if (node.Tag == HtmlTag.Img) return true;
            if (++looks > MaxLooks) return false;
        }

        return false;
    }
}
