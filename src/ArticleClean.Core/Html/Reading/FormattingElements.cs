namespace ArticleClean.Html.Reading;

/// <summary>
/// The formatting elements that an end tag has not ended, so that they go on behind what ended them by the way: the HTML
/// Standard's list of active formatting elements. A marker, the node 0, sets those of a table's cell apart.
/// </summary>
internal sealed class FormattingElements(HtmlTree tree)
{
    /// <summary>So many are kept within a cell: a page whose formatting never ends would be copied over and over.</summary>
    private const int MaxKept = 64;

    /// <summary>The standard's "Noah's Ark": so many that are alike.</summary>
    private const int MaxAlike = 3;

    private const int Marker = 0;

    private readonly List<int> _nodes = [];

    public int Count => _nodes.Count;

    public int this[int index]
    {
        get => _nodes[index];
        set => _nodes[index] = value;
    }

    public bool IsMarker(int index) => _nodes[index] == Marker;

    public void AddMarker() => _nodes.Add(Marker);

    public void ClearToMarker()
    {
        while (_nodes.Count > 0)
        {
            var last = _nodes[^1];
            _nodes.RemoveAt(_nodes.Count - 1);
            if (last == Marker) return;
        }
    }

    public void Add(int node)
    {
        var (alike, earliest, start) = (0, -1, _nodes.Count);
        while (start > 0 && _nodes[start - 1] != Marker)
        {
            start--;
            if (!AreAlike(_nodes[start], node)) continue;
            alike++;
            earliest = start;
        }

        if (alike >= MaxAlike) _nodes.RemoveAt(earliest);
        else if (_nodes.Count - start >= MaxKept) _nodes.RemoveAt(start);
        _nodes.Add(node);
    }

    public void Insert(int index, int node) => _nodes.Insert(index, node);

    public void RemoveAt(int index) => _nodes.RemoveAt(index);

    public int IndexOf(int node) => _nodes.LastIndexOf(node);

    /// <summary>Index of the last element of a name behind the last marker; -1 where there is none.</summary>
    public int Find(HtmlTag tag)
    {
        for (var i = _nodes.Count - 1; i >= 0 && _nodes[i] != Marker; i--)
            if (tree[_nodes[i]].Tag == tag) return i;
        return -1;
    }

    private bool AreAlike(int a, int b)
    {
        ref readonly var first = ref tree[a];
        ref readonly var second = ref tree[b];
        if (first.Tag != second.Tag || first.AttributeCount != second.AttributeCount) return false;
        for (var i = 0; i < first.AttributeCount; i++)
            if (!HasSame(second, tree.Attribute(first.AttributeStart + i))) return false;
        return true;
    }

    private bool HasSame(in NodeRow row, in HtmlAttribute attribute)
    {
        var source = tree.Source;
        var name = source[attribute.NameStart..attribute.NameEnd];
        var value = source[attribute.ValueStart..attribute.ValueEnd];
        for (var i = 0; i < row.AttributeCount; i++)
        {
            ref readonly var other = ref tree.Attribute(row.AttributeStart + i);
            if (name.Equals(source[other.NameStart..other.NameEnd], StringComparison.OrdinalIgnoreCase)
                && value.SequenceEqual(source[other.ValueStart..other.ValueEnd])) return true;
        }

        return false;
    }
}
