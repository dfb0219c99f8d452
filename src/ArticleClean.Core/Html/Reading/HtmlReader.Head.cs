namespace ArticleClean.Html.Reading;

/// <content>What stands before a page's body, and behind it: its head, framesets, templates.</content>
internal sealed partial class HtmlReader
{
    private bool StartInInitial()
    {
        // Without a document type a page is an old one.
        _isOld = true;
        _mode = InsertionMode.BeforeHtml;
        return false;
    }

    private bool StartBeforeHtml(HtmlTag tag)
    {
        if (tag != HtmlTag.Html)
        {
            InsertHtml();
            return false;
        }

        Insert(HtmlTag.Html);
        _mode = InsertionMode.BeforeHead;
        return true;
    }

    /// <summary>Opens the page's root where it is not open yet.</summary>
    private void InsertHtml()
    {
        if (_mode == InsertionMode.Initial) _isOld = true;
        if (_open.Count == 0) InsertImplied(HtmlTag.Html);
        _mode = InsertionMode.BeforeHead;
    }

    private bool StartBeforeHead(HtmlTag tag)
    {
        if (tag == HtmlTag.Html) return MergeAttributes(0);
        if (tag != HtmlTag.Head)
        {
            InsertHead();
            return false;
        }

        Insert(HtmlTag.Head);
        _head = _open.Current.Node;
        _mode = InsertionMode.InHead;
        return true;
    }

    private void InsertHead()
    {
        _head = InsertImplied(HtmlTag.Head);
        _mode = InsertionMode.InHead;
    }

    /// <summary>Ends the head and opens the body.</summary>
    private void BeginBody()
    {
        if (_mode == InsertionMode.InHead) _open.Pop();
        InsertImplied(HtmlTag.Body);
        _mode = InsertionMode.InBody;
    }

    private bool StartInHead(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Html:
                return MergeAttributes(0);
            case HtmlTag.Base or HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta:
                InsertClosed(tag);
                return true;
            case HtmlTag.Title or HtmlTag.Noframes or HtmlTag.Style or HtmlTag.Script:
                InsertTextElement(tag);
                return true;
            case HtmlTag.Noscript when _mode == InsertionMode.InHead:
                if (!_tokens.HasEndTag(tag) || (_isXml && _tokens.IsSelfClosing)) return true;
                Insert(tag);
                _mode = InsertionMode.InHeadNoscript;
                return true;
            case HtmlTag.Template:
                Insert(tag);
                _formatting.AddMarker();
                _mayBeFrameset = false;
                _mode = InsertionMode.InTemplate;
                _templateModes.Push(_mode);
                return true;
            case HtmlTag.Head:
                return true;
            default:
                _open.Pop();
                _mode = InsertionMode.AfterHead;
                return false;
        }
    }

    private bool StartAfterHead(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Html:
                return MergeAttributes(0);
            case HtmlTag.Body:
                Insert(tag);
                _mayBeFrameset = false;
                _mode = InsertionMode.InBody;
                return true;
            case HtmlTag.Frameset:
                Insert(tag);
                _mode = InsertionMode.InFrameset;
                return true;
            case HtmlTag.Base or HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta or HtmlTag.Noframes
                or HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Title:
                if (_head == 0) return true;
                var index = _open.Count;
                _open.Push(_head, HtmlTag.Head, Namespace.Html);
                StartInHead(tag);
                _open.RemoveAt(index);
                return true;
            case HtmlTag.Head:
                return true;
            default:
                BeginBody();
                return false;
        }
    }

    private bool EndInHead(HtmlTag tag)
    {
        if (tag == HtmlTag.Template) return EndTemplate();
        if (tag is not (HtmlTag.Head or HtmlTag.Body or HtmlTag.Html or HtmlTag.Br)) return true;
        _open.Pop();
        _mode = InsertionMode.AfterHead;
        return tag == HtmlTag.Head;
    }

    private bool EndBeforeBody(HtmlTag tag)
    {
        if (tag == HtmlTag.Template && _mode == InsertionMode.AfterHead) return EndTemplate();
        if (tag is not (HtmlTag.Body or HtmlTag.Html or HtmlTag.Br)
            && !(tag == HtmlTag.Head && _mode != InsertionMode.AfterHead))
            return true;
        if (_mode == InsertionMode.BeforeHtml) InsertHtml();
        else if (_mode == InsertionMode.BeforeHead) InsertHead();
        else BeginBody();
        return false;
    }

    private bool StartInHeadNoscript(HtmlTag tag)
    {
        if (tag != HtmlTag.Body) return StartInBody(tag);
        _open.PopTo(_open.Last(HtmlTag.Noscript));
        _mode = InsertionMode.InHead;
        return false;
    }

    private bool EndInHeadNoscript(HtmlTag tag)
    {
        if (tag is not (HtmlTag.Noscript or HtmlTag.Head or HtmlTag.Body or HtmlTag.Html)) return EndInBody(tag);
        _open.PopTo(_open.Last(HtmlTag.Noscript));
        _mode = InsertionMode.InHead;
        return tag == HtmlTag.Noscript;
    }

    private bool StartInTemplate(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Base or HtmlTag.Basefont or HtmlTag.Bgsound or HtmlTag.Link or HtmlTag.Meta or HtmlTag.Noframes
                or HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Title:
                return StartInHead(tag);
        }

        _mode = tag switch
        {
            HtmlTag.Caption or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead => InsertionMode.InTable,
            HtmlTag.Col => InsertionMode.InColumnGroup,
            HtmlTag.Tr => InsertionMode.InTableBody,
            HtmlTag.Td or HtmlTag.Th => InsertionMode.InRow,
            _ => InsertionMode.InBody,
        };
        _templateModes.Pop();
        _templateModes.Push(_mode);
        return false;
    }

    private bool EndTemplate()
    {
        if (!HasTemplate) return true;
        CloseAllImplied();
        _open.PopTo(_open.Last(HtmlTag.Template));
        _formatting.ClearToMarker();
        _templateModes.Pop();
        ResetMode();
        return true;
    }

    private bool StartAfterBody(HtmlTag tag)
    {
        if (tag == HtmlTag.Html) return MergeAttributes(0);
        _mode = InsertionMode.InBody;
        return false;
    }

    private bool EndAfterBody(HtmlTag tag)
    {
        if (tag == HtmlTag.Html && _mode == InsertionMode.AfterBody)
        {
            _mode = InsertionMode.AfterAfterBody;
            return true;
        }

        _mode = InsertionMode.InBody;
        return false;
    }

    private bool StartInFrameset(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Html:
                return MergeAttributes(0);
            case HtmlTag.Noframes:
                InsertTextElement(tag);
                break;
            case HtmlTag.Frameset when _mode == InsertionMode.InFrameset:
                Insert(tag);
                break;
            case HtmlTag.Frame when _mode == InsertionMode.InFrameset:
                InsertClosed(tag);
                break;
        }

        return true;
    }

    private bool EndInFrameset(HtmlTag tag)
    {
        if (tag == HtmlTag.Frameset && _mode == InsertionMode.InFrameset && _open.Count > 1)
        {
            _open.Pop();
            if (_open.CurrentTag != HtmlTag.Frameset) _mode = InsertionMode.AfterFrameset;
        }
        else if (tag == HtmlTag.Html && _mode == InsertionMode.AfterFrameset)
        {
            _mode = InsertionMode.AfterAfterFrameset;
        }

        return true;
    }

    /// <summary>Gives an element that is open already the attributes of a second start tag, where it has none.</summary>
    private bool MergeAttributes(int index)
    {
        if (HasTemplate || _open.Count <= index) return true;
        ref var row = ref _tree[_open[index].Node];
        if (row.AttributeCount > 0) return true;
        row.AttributeStart = _tokens.AttributeStart;
        row.AttributeCount = _tree.AttributeCount - _tokens.AttributeStart;
        return true;
    }

    /// <summary>Finds out from the open elements where in the page the reader is.</summary>
    private void ResetMode()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Namespace != Namespace.Html) continue;
            var mode = _open[i].Tag switch
            {
                HtmlTag.Select => _open.Last(HtmlTag.Table) is var table && table >= 0 && table < i && table > _open.Last(HtmlTag.Template)
                    ? InsertionMode.InSelectInTable : InsertionMode.InSelect,
                HtmlTag.Td or HtmlTag.Th when i > 0 => InsertionMode.InCell,
                HtmlTag.Tr => InsertionMode.InRow,
                HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot => InsertionMode.InTableBody,
                HtmlTag.Caption => InsertionMode.InCaption,
                HtmlTag.Colgroup => InsertionMode.InColumnGroup,
                HtmlTag.Table => InsertionMode.InTable,
                HtmlTag.Template => _templateModes.Peek(),
                HtmlTag.Head when i > 0 => InsertionMode.InHead,
                HtmlTag.Body => InsertionMode.InBody,
                HtmlTag.Frameset => InsertionMode.InFrameset,
                HtmlTag.Html => _head == 0 ? InsertionMode.BeforeHead : InsertionMode.AfterHead,
                _ => InsertionMode.Initial,
            };
            if (mode == InsertionMode.Initial) continue;
            _mode = mode;
            return;
        }

        _mode = InsertionMode.InBody;
    }
}
