namespace ArticleClean.Html.Reading;

/// <content>Tags in a page's body.</content>
internal sealed partial class HtmlReader
{
    private bool StartInBody(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Html:
                return MergeAttributes(0);
            case HtmlTag.Body:
                if (_open.Count > 1 && _open[1].Tag == HtmlTag.Body) MergeAttributes(1);
                _mayBeFrameset = false;
                return true;
            case HtmlTag.Base or HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta or HtmlTag.Noframes
                or HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Title:
                return StartInHead(tag);
            case HtmlTag.Frameset:
                return StartFrameset();
            case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Frame or HtmlTag.Head or HtmlTag.Tbody or HtmlTag.Td
                or HtmlTag.Tfoot or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tr:
                return true;
            case HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.H5 or HtmlTag.H6:
                CloseParagraph();
                if (IsHeading(_open.CurrentTag)) _open.Pop();
                Insert(tag);
                return true;
            case HtmlTag.Pre or HtmlTag.Listing:
                CloseParagraph();
                Insert(tag);
                _tokens.SkipLineBreak();
                _mayBeFrameset = false;
                return true;
            case HtmlTag.Form:
                if (_form != 0 && !HasTemplate) return true;
                CloseParagraph();
                Insert(tag);
                if (!HasTemplate && !_open.Current.IsFlattened) _form = _open.Current.Node;
                return true;
            case HtmlTag.Li:
                StartItem(_open.Last(HtmlTag.Li), HtmlTag.Li);
                return true;
            case HtmlTag.Dd or HtmlTag.Dt:
                StartItem(Math.Max(_open.Last(HtmlTag.Dd), _open.Last(HtmlTag.Dt)), tag);
                return true;
            case HtmlTag.Plaintext:
                CloseParagraph();
                Insert(tag);
                _tokens.ReadRest();
                TextInBody(_tokens.Start, _tokens.End, NodeKind.RawText);
                return true;
            case HtmlTag.Button:
                if (_open.InScope(tag) is >= 0 and var button) _open.PopTo(button);
                InsertInText(tag);
                return true;
            case HtmlTag.A or HtmlTag.B or HtmlTag.Big or HtmlTag.Code or HtmlTag.Em or HtmlTag.Font or HtmlTag.I or HtmlTag.Nobr
                or HtmlTag.S or HtmlTag.Small or HtmlTag.Strike or HtmlTag.Strong or HtmlTag.Tt or HtmlTag.U:
                StartFormatting(tag);
                return true;
            case HtmlTag.Applet or HtmlTag.Marquee or HtmlTag.Object:
                InsertInText(tag);
                _formatting.AddMarker();
                return true;
            case HtmlTag.Table:
                if (!_isOld) CloseParagraph();
                Insert(tag);
                _mayBeFrameset = false;
                _mode = InsertionMode.InTable;
                return true;
            case HtmlTag.Area or HtmlTag.Br or HtmlTag.Embed or HtmlTag.Img or HtmlTag.Keygen or HtmlTag.Wbr
                or HtmlTag.Input or HtmlTag.Image:
                Reconstruct();
                var node = InsertClosed(tag == HtmlTag.Image ? HtmlTag.Img : tag);
                if (tag != HtmlTag.Input || node == 0 || !new HtmlNode(_tree, node).Is(AttributeName.Type, "hidden"))
                    _mayBeFrameset = false;
                return true;
            case HtmlTag.Param or HtmlTag.Source or HtmlTag.Track:
                InsertClosed(tag);
                return true;
            case HtmlTag.Hr:
                CloseParagraph();
                InsertClosed(tag);
                _mayBeFrameset = false;
                return true;
            case HtmlTag.Iframe or HtmlTag.Textarea or HtmlTag.Xmp:
                if (tag == HtmlTag.Xmp)
                {
                    CloseParagraph();
                    Reconstruct();
                }

                _mayBeFrameset = false;
                InsertTextElement(tag);
                return true;
            case HtmlTag.Noembed:
                InsertTextElement(tag);
                return true;
            case HtmlTag.Select:
                StartSelect();
                return true;
            case HtmlTag.Optgroup or HtmlTag.Option:
                if (_open.CurrentTag == HtmlTag.Option) _open.Pop();
                Reconstruct();
                Insert(tag);
                return true;
            case HtmlTag.Rb or HtmlTag.Rtc:
                if (_open.InScope(HtmlTag.Ruby) >= 0) CloseImplied();
                Insert(tag);
                return true;
            case HtmlTag.Rp or HtmlTag.Rt:
                if (_open.InScope(HtmlTag.Ruby) >= 0) CloseImplied(HtmlTag.Rtc);
                Insert(tag);
                return true;
            case HtmlTag.Math or HtmlTag.Svg:
                Reconstruct();
                Insert(tag, tag == HtmlTag.Math ? Namespace.Math : Namespace.Svg);
                if (_tokens.IsSelfClosing) _open.Pop();
                return true;
            default:
                if (_tree.TraitsOf(tag).HasFlag(ElementTraits.ClosesParagraph)) CloseParagraph();
                else Reconstruct();
                Insert(tag);
                return true;
        }
    }

    private bool EndInBody(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Template:
                return EndTemplate();
            case HtmlTag.Body or HtmlTag.Html:
                if (_open.InScope(HtmlTag.Body) < 0) return true;
                _mode = InsertionMode.AfterBody;
                return tag == HtmlTag.Body;
            case HtmlTag.Form:
                EndForm();
                return true;
            case HtmlTag.P:
                if (_open.InButtonScope(tag) is >= 0 and var paragraph) _open.PopTo(paragraph);
                else InsertClosed(tag);
                return true;
            case HtmlTag.Li:
                CloseTo(_open.InListScope(tag));
                return true;
            case HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.H5 or HtmlTag.H6:
                CloseTo(LastHeadingInScope());
                return true;
            case HtmlTag.A or HtmlTag.B or HtmlTag.Big or HtmlTag.Code or HtmlTag.Em or HtmlTag.Font or HtmlTag.I or HtmlTag.Nobr
                or HtmlTag.S or HtmlTag.Small or HtmlTag.Strike or HtmlTag.Strong or HtmlTag.Tt or HtmlTag.U:
                EndFormatting(tag);
                return true;
            case HtmlTag.Applet or HtmlTag.Marquee or HtmlTag.Object:
                var index = _open.InScope(tag);
                if (index < 0) return true;
                _open.PopTo(index);
                _formatting.ClearToMarker();
                return true;
            case HtmlTag.Br:
                Reconstruct();
                InsertClosed(tag);
                return true;
            case HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Button or HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Fieldset:
                CloseTo(_open.InScope(tag));
                return true;
            default:
                if (_tree.TraitsOf(tag).HasFlag(ElementTraits.ClosesParagraph) && tag is not (HtmlTag.Table or HtmlTag.Hr or HtmlTag.Xmp))
                    CloseTo(_open.InScope(tag));
                else EndOther(tag);
                return true;
        }
    }

    /// <summary>Ends an element and all that is open in it; -1 is none.</summary>
    private void CloseTo(int index)
    {
        if (index >= 0) _open.PopTo(index);
    }

    /// <summary>The standard's "any other end tag": what is open in the element ends with it, but for what is special.</summary>
    private void EndOther(HtmlTag tag)
    {
        if (_open.Last(tag) is var index && index >= _open.Current.Special) CloseTo(index);
    }

    private void EndForm()
    {
        if (HasTemplate)
        {
            CloseTo(_open.InScope(HtmlTag.Form));
            return;
        }

        var form = _form;
        _form = 0;
        var index = form == 0 ? -1 : _open.IndexOf(form);
        if (index < 0 || index < _open.Current.Scope) return;
        CloseImplied();
        _open.RemoveAt(index);
    }

    /// <summary>Begins a list's item or a part of a definition, which ends the one before it.</summary>
    private void StartItem(int open, HtmlTag tag)
    {
        _mayBeFrameset = false;
        if (open >= 0 && open >= _open.Current.ItemStop) _open.PopTo(open);
        CloseParagraph();
        Insert(tag);
    }

    /// <summary>Adds an element that stands in the line but whose start ends no formatting.</summary>
    private void InsertInText(HtmlTag tag)
    {
        Reconstruct();
        Insert(tag);
        _mayBeFrameset = false;
    }

    private bool StartFrameset()
    {
        if (!_mayBeFrameset || _open.Count < 2 || _open[1].Tag != HtmlTag.Body) return true;
        _tree.Remove(_open[1].Node);
        _open.PopTo(1);
        Insert(HtmlTag.Frameset);
        _mode = InsertionMode.InFrameset;
        return true;
    }

    private void StartSelect()
    {
        InsertInText(HtmlTag.Select);
        _mode = _mode is InsertionMode.InTable or InsertionMode.InCaption or InsertionMode.InTableBody
            or InsertionMode.InRow or InsertionMode.InCell
            ? InsertionMode.InSelectInTable
            : InsertionMode.InSelect;
    }

    private bool StartInSelect(HtmlTag tag)
    {
        var isInTable = _mode == InsertionMode.InSelectInTable;
        if (isInTable && IsTablePart(tag))
        {
            EndSelect();
            return false;
        }

        switch (tag)
        {
            case HtmlTag.Html:
                return MergeAttributes(0);
            case HtmlTag.Option or HtmlTag.Optgroup or HtmlTag.Hr:
                if (_open.CurrentTag == HtmlTag.Option) _open.Pop();
                if (tag != HtmlTag.Option && _open.CurrentTag == HtmlTag.Optgroup) _open.Pop();
                if (tag == HtmlTag.Hr) InsertClosed(tag);
                else Insert(tag);
                return true;
            case HtmlTag.Select:
                EndSelect();
                return true;
            case HtmlTag.Input or HtmlTag.Keygen or HtmlTag.Textarea:
                EndSelect();
                return false;
            case HtmlTag.Script or HtmlTag.Template:
                return StartInHead(tag);
            default:
                // A list of choices that never ends would hide the rest of the page: a block ends it.
                if (!_tree.TraitsOf(tag).HasFlag(ElementTraits.ClosesParagraph) || _tokens.HasEndTag(HtmlTag.Select)) return true;
                EndSelect();
                return false;
        }
    }

    private bool EndInSelect(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Optgroup:
                if (_open.CurrentTag == HtmlTag.Option && _open.Count > 1 && _open[_open.Count - 2].Tag == HtmlTag.Optgroup) _open.Pop();
                if (_open.CurrentTag == HtmlTag.Optgroup) _open.Pop();
                return true;
            case HtmlTag.Option:
                if (_open.CurrentTag == HtmlTag.Option) _open.Pop();
                return true;
            case HtmlTag.Select:
                EndSelect();
                return true;
            case HtmlTag.Template:
                return EndTemplate();
            default:
                if (_mode != InsertionMode.InSelectInTable || !IsTablePart(tag) || _open.InTableScope(tag) < 0) return true;
                EndSelect();
                return false;
        }
    }

    private void EndSelect()
    {
        if (_open.Last(HtmlTag.Select) is var select && select >= 0) _open.PopTo(select);
        ResetMode();
    }

    private static bool IsTablePart(HtmlTag tag) =>
        tag is HtmlTag.Caption or HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead
            or HtmlTag.Tr or HtmlTag.Td or HtmlTag.Th;

    private static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    private int LastHeadingInScope()
    {
        var last = -1;
        for (var tag = HtmlTag.H1; tag <= HtmlTag.H6; tag++) last = Math.Max(last, _open.InScope(tag));
        return last;
    }
}
