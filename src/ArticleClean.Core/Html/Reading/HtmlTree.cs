using System.Runtime.InteropServices;
using ArticleClean.Documents;

namespace ArticleClean.Html.Reading;

/// <summary>
/// A page as a table of nodes over its source: names are numbers, text and attributes are ranges. Nothing is allocated for
/// a node. The tables are lent: <see cref="Dispose"/> gives them back, and no <see cref="HtmlNode"/> may be used after it.
/// </summary>
internal sealed class HtmlTree : IDisposable
{
    /// <summary>How deep elements nest. What stands deeper keeps its text and its order, but has no elements of its own.</summary>
    public const int MaxDepth = 256;

    /// <summary>
    /// So many names are told apart besides the known ones, and so many of their letters: a page that has more is no page.
    /// </summary>
    private const int MaxNames = 4096, MaxNameLength = 64;

    private readonly char[] _source;
    private readonly int _length;
    private readonly List<string> _names = [];
    private readonly Dictionary<string, HtmlTag> _tags = new(StringComparer.Ordinal);
    private NodeRow[] _rows;
    private HtmlAttribute[] _attributes;

    /// <param name="source">The page's source; it is to stay as it is as long as the tree is used.</param>
    public HtmlTree(ReadOnlyMemory<char> source)
    {
        _source = MemoryMarshal.TryGetArray(source, out var array) && array.Offset == 0 ? array.Array! : source.ToArray();
        _length = source.Length;
        _rows = PageMemory<NodeRow>.Rent(Math.Max(64, source.Length / 24));
        _attributes = PageMemory<HtmlAttribute>.Rent(Math.Max(64, source.Length / 24));
        _rows[0] = default;
        Count = 1;
    }

    /// <summary>The page's source.</summary>
    public ReadOnlySpan<char> Source => new(_source, 0, _length);

    /// <summary>The number of nodes, the page itself among them.</summary>
    public int Count { get; private set; }

    /// <summary>The number of attributes.</summary>
    public int AttributeCount { get; private set; }

    /// <summary>How many elements have no node, since they would nest too deep.</summary>
    public int Flattened { get; set; }

    /// <summary>Whether a text of the page is raised, as the signs of footnotes are.</summary>
    public bool HasRaised { get; private set; }

    /// <summary>The page itself.</summary>
    public HtmlNode Root => new(this, 0);

    /// <summary>The row of a node.</summary>
    public ref NodeRow this[int node] => ref _rows[node];

    /// <summary>An attribute by its index.</summary>
    public ref readonly HtmlAttribute Attribute(int index) => ref _attributes[index];

    /// <summary>The name of an element, in lower case.</summary>
    public string NameOf(HtmlTag tag) => tag > HtmlTag.FirstOther ? _names[tag - HtmlTag.FirstOther - 1] : HtmlTags.NameOf(tag);

    /// <summary>The traits of an element.</summary>
    public ElementTraits TraitsOf(HtmlTag tag) =>
        tag > HtmlTag.FirstOther ? ElementVocabulary.TraitsOfOther(_names[tag - HtmlTag.FirstOther - 1]) : ElementVocabulary.TraitsOf(tag);

    /// <summary>The number of a name.</summary>
    /// <param name="name">The name in lower case.</param>
    public HtmlTag TagOf(ReadOnlySpan<char> name)
    {
        var known = HtmlTags.Find(name);
        if (known != HtmlTag.None) return known;
        if (name.Length > MaxNameLength) name = name[..MaxNameLength];
        if (_tags.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var tag)) return tag;
        if (_names.Count == MaxNames) return (HtmlTag)(ushort)((int)HtmlTag.FirstOther + MaxNames);
        var text = name.ToString();
        _names.Add(text);
        return _tags[text] = (HtmlTag)(ushort)((int)HtmlTag.FirstOther + _names.Count);
    }

    /// <summary>Adds an attribute for the element that is added next.</summary>
    public void AddAttribute(in HtmlAttribute attribute)
    {
        if (AttributeCount == _attributes.Length) Grow(ref _attributes);
        _attributes[AttributeCount++] = attribute;
    }

    /// <summary>Takes back the attributes from an index on: those of a tag that makes no element.</summary>
    public void DropAttributes(int from) => AttributeCount = from;

    /// <summary>Adds a node that stands nowhere yet.</summary>
    /// <returns>Its row number.</returns>
    public int Add(in NodeRow row)
    {
        if (Count == _rows.Length) Grow(ref _rows);
        _rows[Count] = row;
        HasRaised |= row.Tag == HtmlTag.Sup;
        return Count++;
    }

    /// <summary>Puts a node that stands nowhere into a parent.</summary>
    /// <param name="node">The node.</param>
    /// <param name="parent">Its parent.</param>
    /// <param name="before">The child that it stands before; 0 to stand last.</param>
    public void Insert(int node, int parent, int before)
    {
        ref var row = ref _rows[node];
        ref var outer = ref _rows[parent];
        row.Parent = parent;
        row.Depth = (ushort)(outer.Depth + 1);
        row.Next = before;
        row.Previous = before == 0 ? outer.LastChild : _rows[before].Previous;
        if (row.Previous == 0) outer.FirstChild = node;
        else _rows[row.Previous].Next = node;
        if (before == 0) outer.LastChild = node;
        else _rows[before].Previous = node;
    }

    /// <summary>Takes a node, with all that is in it, out of its parent.</summary>
    public void Remove(int node)
    {
        ref var row = ref _rows[node];
        ref var outer = ref _rows[row.Parent];
        if (row.Previous == 0) outer.FirstChild = row.Next;
        else _rows[row.Previous].Next = row.Next;
        if (row.Next == 0) outer.LastChild = row.Previous;
        else _rows[row.Next].Previous = row.Previous;
        (row.Parent, row.Next, row.Previous) = (0, 0, 0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        PageMemory<NodeRow>.Return(_rows);
        PageMemory<HtmlAttribute>.Return(_attributes);
        (_rows, _attributes) = ([], []);
    }

    private static void Grow<T>(ref T[] array) where T : unmanaged
    {
        var larger = PageMemory<T>.Rent(array.Length * 2);
        array.CopyTo(larger, 0);
        PageMemory<T>.Return(array);
        array = larger;
    }
}
