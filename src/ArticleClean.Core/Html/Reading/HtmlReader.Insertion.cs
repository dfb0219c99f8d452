namespace ArticleClean.Html.Reading;

/// <content>How nodes come into the tree, and elements to their end.</content>
internal sealed partial class HtmlReader
{
    /// <summary>Where the standard puts a node: the parent, and the child that it stands before.</summary>
    private (int Parent, int Before) Place()
    {
        var current = _open.CurrentTag;
        if (!_fosters || current is not (HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr))
            return (_open.Current.Node, 0);
        return FosterPlace();
    }

    /// <summary>What a table cannot hold stands before it.</summary>
    private (int Parent, int Before) FosterPlace()
    {
        var (table, template) = (_open.Last(HtmlTag.Table), _open.Last(HtmlTag.Template));
        if (template > table) return (_open[template].Node, 0);
        if (table < 0) return (_open[0].Node, 0);
        var node = _open[table].Node;
        return _tree[node].Parent != 0 && !_open[table].IsFlattened ? (_tree[node].Parent, node) : (_open[table - 1].Node, 0);
    }

    private void InsertText(int start, int end, NodeKind kind)
    {
        if (start == end) return;
        var (parent, before) = Place();
        _tree.Insert(_tree.Add(new NodeRow { Kind = kind, Start = start, End = end }), parent, before);
    }

    /// <summary>Adds an element for the current start tag, and opens it.</summary>
    private void Insert(HtmlTag tag, Namespace space = Namespace.Html)
    {
        if (InsertClosed(tag, space) is var node and > 0) _open.Push(node, tag, space);
        else _open.Push(_open.Current.Node, tag, space, isFlattened: true);
    }

    /// <summary>Adds an element for the current start tag that has nothing in it.</summary>
    /// <returns>Its node; 0 where it would nest too deep.</returns>
    private int InsertClosed(HtmlTag tag, Namespace space = Namespace.Html) => InsertRow(new NodeRow
    {
        Kind = NodeKind.Element,
        Tag = tag,
        Namespace = space,
        Start = _tokens.Start,
        End = _tokens.End,
        AttributeStart = _tokens.AttributeStart,
        AttributeCount = _tree.AttributeCount - _tokens.AttributeStart,
    });

    /// <summary>Opens an element that the page leaves out.</summary>
    private int InsertImplied(HtmlTag tag)
    {
        var node = InsertRow(new NodeRow { Kind = NodeKind.Element, Tag = tag, Start = _tokens.Start, End = _tokens.Start });
        if (node > 0) _open.Push(node, tag, Namespace.Html);
        else _open.Push(_open.Current.Node, tag, Namespace.Html, isFlattened: true);
        return node;
    }

    private int InsertRow(in NodeRow row)
    {
        var (parent, before) = _open.Count == 0 ? (0, 0) : Place();
        if (_tree[parent].Depth >= HtmlTree.MaxDepth)
        {
            _tree.Flattened++;
            if (!_tree.TraitsOf(row.Tag).HasFlag(ElementTraits.Inline)) InsertBreak();
            return 0;
        }

        var node = _tree.Add(row);
        _tree.Insert(node, parent, before);
        return node;
    }

    /// <summary>Sets apart the text of elements that nest too deep.</summary>
    private void InsertBreak()
    {
        var row = new NodeRow { Kind = NodeKind.Element, Tag = HtmlTag.Br, Start = _tokens.Start, End = _tokens.Start };
        _tree.Insert(_tree.Add(row), _open.Current.Node, 0);
    }

    /// <summary>Adds an element whose content is text: raw, or with character references.</summary>
    private void InsertTextElement(HtmlTag tag)
    {
        var node = InsertClosed(tag);
        if (_isXml && _tokens.IsSelfClosing) return;
        var start = _tokens.Position;
        var end = _tokens.ReadContent(tag);
        if (end < 0)
        {
            // Code, and text that shows as it stands, goes on to the page's end; what is in other elements is text of the page.
            if (tag is not (HtmlTag.Script or HtmlTag.Style or HtmlTag.Xmp)) return;
            _tokens.ReadRest();
            end = _tokens.End;
        }

        if (tag == HtmlTag.Textarea && start < end && _tree.Source[start] == '\n') start++;
        if (start == end) return;
        var kind = tag is HtmlTag.Title or HtmlTag.Textarea ? NodeKind.Text : NodeKind.RawText;
        _tree.Insert(_tree.Add(new NodeRow { Kind = kind, Start = start, End = end }), node > 0 ? node : _open.Current.Node, 0);
    }

    private void CloseParagraph()
    {
        CloseTo(_open.InButtonScope(HtmlTag.P));
    }

    /// <summary>Ends the elements whose end tags a page may leave out.</summary>
    private void CloseImplied(HtmlTag except = HtmlTag.None)
    {
        while (_open.CurrentTag is var tag && tag != except && IsImplied(tag)) _open.Pop();
    }

    private static bool IsImplied(HtmlTag tag) =>
        tag is HtmlTag.Dd or HtmlTag.Dt or HtmlTag.Li or HtmlTag.Optgroup or HtmlTag.Option or HtmlTag.P
            or HtmlTag.Rb or HtmlTag.Rp or HtmlTag.Rt or HtmlTag.Rtc;

    /// <summary>The same, and the parts of tables, as the end of a template does.</summary>
    private void CloseAllImplied()
    {
        while (_open.CurrentTag is var tag && (IsImplied(tag) || tag is HtmlTag.Caption or HtmlTag.Colgroup or HtmlTag.Tbody or HtmlTag.Td
            or HtmlTag.Tfoot or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tr)) _open.Pop();
    }
}
