namespace ArticleClean.Html.Reading;

/// <content>Drawings and formulas.</content>
internal sealed partial class HtmlReader
{
    /// <summary>Whether a start tag means in the current foreign element what it means in HTML.</summary>
    private bool IsReadAsHtml(HtmlTag tag)
    {
        ref var current = ref _open.Current;
        if (IsMathText(current)) return tag is not (HtmlTag.Mglyph or HtmlTag.Malignmark);
        return IsHtmlIsland(current) || (current.Namespace == Namespace.Math && current.Tag == HtmlTag.AnnotationXml && tag == HtmlTag.Svg);
    }

    private bool IsTextReadAsHtml() => IsMathText(_open.Current) || IsHtmlIsland(_open.Current);

    private static bool IsMathText(in OpenElement element) =>
        element.Namespace == Namespace.Math && element.Tag is HtmlTag.Mi or HtmlTag.Mo or HtmlTag.Mn or HtmlTag.Ms or HtmlTag.Mtext;

    /// <summary>Whether a foreign element holds HTML: the standard's "HTML integration point".</summary>
    private bool IsHtmlIsland(in OpenElement element)
    {
        if (element.Namespace == Namespace.Svg) return element.Tag is HtmlTag.ForeignObject or HtmlTag.Desc or HtmlTag.Title;
        if (element.Namespace != Namespace.Math || element.Tag != HtmlTag.AnnotationXml) return false;
        var node = new HtmlNode(_tree, element.Node);
        return node.Is(AttributeName.Encoding, "text/html") || node.Is(AttributeName.Encoding, "application/xhtml+xml");
    }

    /// <summary>Handles a start tag in a foreign element; <c>false</c> where it is one of HTML, and has ended the foreign ones.</summary>
    private bool StartForeign(HtmlTag tag)
    {
        if (_tree.TraitsOf(tag).HasFlag(ElementTraits.LeavesForeign) || (tag == HtmlTag.Font && HasFontAttribute()))
        {
            LeaveForeign();
            return false;
        }

        Insert(tag, _open.Current.Namespace);
        if (_tokens.IsSelfClosing) _open.Pop();
        return true;
    }

    private bool HasFontAttribute()
    {
        for (var i = _tokens.AttributeStart; i < _tree.AttributeCount; i++)
            if (_tree.Attribute(i).Name is AttributeName.Color or AttributeName.Face or AttributeName.Size) return true;
        return false;
    }

    private void LeaveForeign()
    {
        while (IsInForeign && !IsTextReadAsHtml()) _open.Pop();
    }

    /// <summary>Handles an end tag in a foreign element; <c>false</c> where it is one of HTML.</summary>
    private bool EndForeign(HtmlTag tag)
    {
        if (tag is HtmlTag.Br or HtmlTag.P)
        {
            LeaveForeign();
            return false;
        }

        // The innermost foreign element of that name, unless one of HTML stands between.
        var index = Math.Max(_open.Last(tag, Namespace.Svg), _open.Last(tag, Namespace.Math));
        if (index < 0 || index < _open.Current.Html) return false;
        _open.PopTo(index);
        return true;
    }
}
