namespace ArticleClean.Html.Reading;

/// <content>Formatting elements, which may end in another order than they began.</content>
internal sealed partial class HtmlReader
{
    /// <summary>The standard's bounds of the "adoption agency algorithm".</summary>
    private const int MaxAdoptions = 8, MaxCopiesInWay = 3;

    /// <summary>Elements between a formatting element and its end that are looked at; beyond that the end tag ends nothing.</summary>
    private const int MaxWay = 256;

    /// <summary>Copies of formatting elements for each character of the page, one to so many, and so many in any case.</summary>
    private const int CharactersForCopy = 16, MinCopies = 1000;

    private void StartFormatting(HtmlTag tag)
    {
        if (tag == HtmlTag.A && _formatting.Find(tag) is var link && link >= 0)
        {
            var node = _formatting[link];
            EndFormatting(tag);
            if (_formatting.IndexOf(node) is var left && left >= 0) _formatting.RemoveAt(left);
            if (_open.IndexOf(node) is var open && open >= 0) _open.RemoveAt(open);
        }

        Reconstruct();
        if (tag == HtmlTag.Nobr && _open.InScope(tag) >= 0)
        {
            EndFormatting(tag);
            Reconstruct();
        }

        Insert(tag);
        if (!_open.Current.IsFlattened) _formatting.Add(_open.Current.Node);
    }

    /// <summary>Opens copies of the formatting elements that something else has ended by the way.</summary>
    private void Reconstruct()
    {
        if (_formatting.Count == 0) return;
        var first = _formatting.Count;
        while (first > 0 && !_formatting.IsMarker(first - 1) && !_tree[_formatting[first - 1]].IsOpen) first--;
        if (first == _formatting.Count || _tree[_open.Current.Node].Depth >= HtmlTree.MaxDepth) return;
        for (var i = first; i < _formatting.Count; i++)
        {
            if (++_copies > MinCopies + (_tree.Source.Length / CharactersForCopy)) return;
            var copy = CopyOf(_formatting[i]);
            var (parent, before) = Place();
            if (_tree[parent].Depth >= HtmlTree.MaxDepth) return;
            _tree.Insert(copy, parent, before);
            _open.Push(copy, _tree[copy].Tag, Namespace.Html);
            _formatting[i] = copy;
        }
    }

    private int CopyOf(int node)
    {
        ref readonly var row = ref _tree[node];
        return _tree.Add(new NodeRow
        {
            Kind = NodeKind.Element,
            Tag = row.Tag,
            Start = row.Start,
            End = row.End,
            AttributeStart = row.AttributeStart,
            AttributeCount = row.AttributeCount,
        });
    }

    /// <summary>
    /// Ends a formatting element as the standard's "adoption agency algorithm" does: what it leaves open goes on behind it.
    /// </summary>
    private void EndFormatting(HtmlTag tag)
    {
        if (_open.CurrentTag == tag && (_open.Current.IsFlattened || _formatting.IndexOf(_open.Current.Node) < 0))
        {
            _open.Pop();
            return;
        }

        for (var i = 0; i < MaxAdoptions; i++)
            if (!Adopt(tag, isFirst: i == 0)) return;
    }

    /// <summary>One round; returns whether another may follow.</summary>
    private bool Adopt(HtmlTag tag, bool isFirst)
    {
        var entry = _formatting.Find(tag);
        if (entry < 0)
        {
            if (isFirst) EndOther(tag);
            return false;
        }

        var element = _formatting[entry];
        var index = _open.IndexOf(element);
        if (index < 0)
        {
            _formatting.RemoveAt(entry);
            return false;
        }

        if (index < _open.Current.Scope) return false;
        var block = index + 1;
        while (block < _open.Count && _open[block].Special != block) block++;
        if (block == _open.Count)
        {
            _open.PopTo(index);
            _formatting.RemoveAt(entry);
            return false;
        }

        if (_open.Current.IsFlattened || _open.Count - index > MaxWay)
        {
            _formatting.RemoveAt(entry);
            return false;
        }

        Adopt(entry, index, block);
        return true;
    }

    private void Adopt(int entry, int index, int block)
    {
        var element = _formatting[entry];
        var blockNode = _open[block].Node;
        var (last, bookmark) = (blockNode, entry);
        var way = 0;
        for (var at = block - 1; at > index; at--)
        {
            var node = _open[at].Node;
            var kept = _formatting.IndexOf(node);
            if (++way > MaxCopiesInWay && kept >= 0)
            {
                _formatting.RemoveAt(kept);
                if (kept < bookmark) bookmark--;
                kept = -1;
            }

            if (kept < 0)
            {
                _open.RemoveAt(at);
                block--;
                continue;
            }

            var copy = CopyOf(node);
            _formatting[kept] = copy;
            _open.Replace(at, copy);
            if (last == blockNode) bookmark = kept + 1;
            Move(last, copy, 0);
            last = copy;
        }

        var (parent, before) = CommonPlace(index - 1);
        Move(last, parent, before);
        Wrap(blockNode, element, bookmark, index);
    }

    /// <summary>Puts a copy of the element around what is in a block, and in the place of the element in both lists.</summary>
    private void Wrap(int blockNode, int element, int bookmark, int index)
    {
        var wrapper = CopyOf(element);
        var first = _tree[blockNode].FirstChild;
        _tree.Insert(wrapper, blockNode, first);
        while (_tree[wrapper].Next is > 0 and var child) Move(child, wrapper, 0);

        var entry = _formatting.IndexOf(element);
        _formatting.RemoveAt(entry);
        if (entry < bookmark) bookmark--;
        _formatting.Insert(Math.Min(bookmark, _formatting.Count), wrapper);
        _open.RemoveAt(index);
        _open.InsertAt(_open.IndexOf(blockNode) + 1, wrapper, _tree[wrapper].Tag);
        for (var i = index; i < _open.Count; i++) _tree[_open[i].Node].Depth = (ushort)(_tree[_tree[_open[i].Node].Parent].Depth + 1);
    }

    /// <summary>Where what a formatting element held comes to stand: in the element around it, or before its table.</summary>
    private (int Parent, int Before) CommonPlace(int ancestor)
    {
        var isTable = _open[ancestor].Namespace == Namespace.Html
            && _open[ancestor].Tag is HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Tfoot or HtmlTag.Thead or HtmlTag.Tr;
        return isTable ? FosterPlace() : (_open[ancestor].Node, 0);
    }

    private void Move(int node, int parent, int before)
    {
        if (_tree[node].Parent != 0) _tree.Remove(node);
        _tree.Insert(node, parent, before);
    }
}
