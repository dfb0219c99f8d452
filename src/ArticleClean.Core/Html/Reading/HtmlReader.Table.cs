namespace ArticleClean.Html.Reading;

/// <content>Tags in tables.</content>
internal sealed partial class HtmlReader
{
    private void TextInTable(int start, int end, NodeKind kind)
    {
        if (start == end) return;
        if (IsBlank(start, end))
        {
            InsertText(start, end, kind);
            return;
        }

        _fosters = true;
        TextInBody(start, end, kind);
        _fosters = false;
    }

    private bool StartInTable(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Caption:
                ClearToTable();
                _formatting.AddMarker();
                Insert(tag);
                _mode = InsertionMode.InCaption;
                return true;
            case HtmlTag.Colgroup:
                ClearToTable();
                Insert(tag);
                _mode = InsertionMode.InColumnGroup;
                return true;
            case HtmlTag.Col:
                ClearToTable();
                InsertImplied(HtmlTag.Colgroup);
                _mode = InsertionMode.InColumnGroup;
                return false;
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                ClearToTable();
                Insert(tag);
                _mode = InsertionMode.InTableBody;
                return true;
            case HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr:
                ClearToTable();
                InsertImplied(HtmlTag.Tbody);
                _mode = InsertionMode.InTableBody;
                return false;
            case HtmlTag.Table:
                return !EndTable();
            case HtmlTag.Style or HtmlTag.Script or HtmlTag.Template:
                return StartInHead(tag);
            case HtmlTag.Input when IsHiddenInput():
                InsertClosed(tag);
                return true;
            case HtmlTag.Form:
                if (HasTemplate || _form != 0) return true;
                _form = InsertClosed(tag);
                return true;
            default:
                _fosters = true;
                var isDone = StartInBody(tag);
                _fosters = false;
                return isDone;
        }
    }

    private bool IsHiddenInput()
    {
        for (var i = _tokens.AttributeStart; i < _tree.AttributeCount; i++)
        {
            ref readonly var attribute = ref _tree.Attribute(i);
            if (attribute.Name != AttributeName.Type) continue;
            var type = _tree.Source[attribute.ValueStart..attribute.ValueEnd];
            return type.Equals("hidden", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private bool EndInTable(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Table:
                EndTable();
                return true;
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Tbody or HtmlTag.Td
                or HtmlTag.Tfoot or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tr:
                return true;
            case HtmlTag.Template:
                return EndTemplate();
            default:
                _fosters = true;
                var isDone = EndInBody(tag);
                _fosters = false;
                return isDone;
        }
    }

    /// <summary>Ends the table; <c>false</c> where none is open.</summary>
    private bool EndTable()
    {
        var table = _open.InTableScope(HtmlTag.Table);
        if (table < 0) return false;
        _open.PopTo(table);
        ResetMode();
        return true;
    }

    private bool StartInCaption(HtmlTag tag)
    {
        if (!IsTablePart(tag) && tag is not (HtmlTag.Col or HtmlTag.Colgroup) || tag == HtmlTag.Table) return StartInBody(tag);
        return !EndCaption();
    }

    private bool EndInCaption(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Caption:
                EndCaption();
                return true;
            case HtmlTag.Table:
                return !EndCaption();
            case HtmlTag.Body or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Tfoot
                or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tr:
                return true;
            default:
                return EndInBody(tag);
        }
    }

    private bool EndCaption()
    {
        var caption = _open.InTableScope(HtmlTag.Caption);
        if (caption < 0) return false;
        _open.PopTo(caption);
        _formatting.ClearToMarker();
        _mode = InsertionMode.InTable;
        return true;
    }

    private bool StartInColumnGroup(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Html:
                return MergeAttributes(0);
            case HtmlTag.Col:
                InsertClosed(tag);
                return true;
            case HtmlTag.Template:
                return StartInHead(tag);
            default:
                return !EndColumnGroup();
        }
    }

    private bool EndInColumnGroup(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Colgroup:
                EndColumnGroup();
                return true;
            case HtmlTag.Col:
                return true;
            case HtmlTag.Template:
                return EndTemplate();
            default:
                return !EndColumnGroup();
        }
    }

    private bool EndColumnGroup()
    {
        if (_open.CurrentTag != HtmlTag.Colgroup) return false;
        _open.Pop();
        _mode = InsertionMode.InTable;
        return true;
    }

    private bool StartInTableBody(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Tr:
                ClearToTableBody();
                Insert(tag);
                _mode = InsertionMode.InRow;
                return true;
            case HtmlTag.Td or HtmlTag.Th:
                ClearToTableBody();
                InsertImplied(HtmlTag.Tr);
                _mode = InsertionMode.InRow;
                return false;
            case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                return !EndTableBody();
            default:
                return StartInTable(tag);
        }
    }

    private bool EndInTableBody(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                if (_open.InTableScope(tag) < 0) return true;
                ClearToTableBody();
                _open.Pop();
                _mode = InsertionMode.InTable;
                return true;
            case HtmlTag.Table:
                return !EndTableBody();
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Td or HtmlTag.Th
                or HtmlTag.Tr:
                return true;
            default:
                return EndInTable(tag);
        }
    }

    private bool EndTableBody()
    {
        if (_open.InTableScope(HtmlTag.Tbody) < 0 && _open.InTableScope(HtmlTag.Thead) < 0
            && _open.InTableScope(HtmlTag.Tfoot) < 0) return false;
        ClearToTableBody();
        _open.Pop();
        _mode = InsertionMode.InTable;
        return true;
    }

    private bool StartInRow(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Td or HtmlTag.Th:
                ClearToRow();
                Insert(tag);
                _formatting.AddMarker();
                _mode = InsertionMode.InCell;
                return true;
            case HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr:
                return !EndRow();
            default:
                return StartInTable(tag);
        }
    }

    private bool EndInRow(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Tr:
                EndRow();
                return true;
            case HtmlTag.Table:
                return !EndRow();
            case HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead:
                return _open.InTableScope(tag) < 0 || !EndRow();
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html or HtmlTag.Td or HtmlTag.Th:
                return true;
            default:
                return EndInTable(tag);
        }
    }

    private bool EndRow()
    {
        if (_open.InTableScope(HtmlTag.Tr) < 0) return false;
        ClearToRow();
        _open.Pop();
        _mode = InsertionMode.InTableBody;
        return true;
    }

    private bool StartInCell(HtmlTag tag)
    {
        if (tag is HtmlTag.Table || (!IsTablePart(tag) && tag is not (HtmlTag.Col or HtmlTag.Colgroup))) return StartInBody(tag);
        if (_open.InTableScope(HtmlTag.Td) < 0 && _open.InTableScope(HtmlTag.Th) < 0) return true;
        EndCell();
        return false;
    }

    private bool EndInCell(HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.Td or HtmlTag.Th:
                var cell = _open.InTableScope(tag);
                if (cell < 0) return true;
                _open.PopTo(cell);
                _formatting.ClearToMarker();
                _mode = InsertionMode.InRow;
                return true;
            case HtmlTag.Body or HtmlTag.Caption or HtmlTag.Col or HtmlTag.Colgroup or HtmlTag.Html:
                return true;
            case HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr:
                if (_open.InTableScope(tag) < 0) return true;
                EndCell();
                return false;
            default:
                return EndInBody(tag);
        }
    }

    private void EndCell()
    {
        CloseTo(Math.Max(_open.InTableScope(HtmlTag.Td), _open.InTableScope(HtmlTag.Th)));
        _formatting.ClearToMarker();
        _mode = InsertionMode.InRow;
    }

    private void ClearToTable()
    {
        while (_open.CurrentTag is not (HtmlTag.Table or HtmlTag.Template or HtmlTag.Html)) _open.Pop();
    }

    private void ClearToTableBody()
    {
        while (_open.CurrentTag is not (HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Template or HtmlTag.Html)) _open.Pop();
    }

    private void ClearToRow()
    {
        while (_open.CurrentTag is not (HtmlTag.Tr or HtmlTag.Template or HtmlTag.Html)) _open.Pop();
    }
}
