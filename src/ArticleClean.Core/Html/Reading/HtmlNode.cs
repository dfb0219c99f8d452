using System.Globalization;

namespace ArticleClean.Html.Reading;

/// <summary>A node of a page: a place in its <see cref="HtmlTree"/>. Costs nothing to make or to copy.</summary>
internal readonly struct HtmlNode(HtmlTree tree, int index) : IEquatable<HtmlNode>
{
    /// <summary>Its number in the tree.</summary>
    public int Index => index;

    /// <summary>The element's name; <see cref="HtmlTag.None"/> for what is none.</summary>
    public HtmlTag Tag => tree[index].Tag;

    /// <summary>The element's name in lower case.</summary>
    public string Name => tree.NameOf(tree[index].Tag);

    /// <summary>The element's namespace.</summary>
    public Namespace Namespace => tree[index].Namespace;

    /// <summary>What it is.</summary>
    public NodeKind Kind => tree[index].Kind;

    /// <summary>Whether it is an element.</summary>
    public bool IsElement => tree[index].Kind == NodeKind.Element;

    /// <summary>Whether it is text.</summary>
    public bool IsText => tree[index].Kind >= NodeKind.Text;

    /// <summary>Whether the page leaves the element out, and it is there all the same: <c>body</c>, <c>tbody</c>.</summary>
    public bool IsImplied => tree[index].Start == tree[index].End;

    /// <summary>The node around it; <c>null</c> for an outermost one.</summary>
    public HtmlNode? Parent => Of(tree[index].Parent);

    /// <summary>The first node in it.</summary>
    public HtmlNode? FirstChild => Of(tree[index].FirstChild);

    /// <summary>The node after it in the same parent.</summary>
    public HtmlNode? Next => Of(tree[index].Next);

    /// <summary>The node before it in the same parent.</summary>
    public HtmlNode? Previous => Of(tree[index].Previous);

    /// <summary>What the reader and its users know of the element.</summary>
    public ElementTraits Traits => tree.TraitsOf(tree[index].Tag);

    /// <summary>Whether the element has an attribute at all.</summary>
    public bool HasAttributes => tree[index].AttributeCount > 0;

    /// <summary>The characters of all values of its attributes. Elements that the reader copies have the attributes of the first.</summary>
    public long AttributeLength
    {
        get
        {
            var row = tree[index];
            long length = 0;
            for (var i = 0; i < row.AttributeCount; i++)
                length += tree.Attribute(row.AttributeStart + i).ValueEnd - tree.Attribute(row.AttributeStart + i).ValueStart;
            return length;
        }
    }

    /// <summary>The text as it stands in the source, character references and all; empty for an element.</summary>
    public ReadOnlySpan<char> Source => IsText ? tree.Source.Slice(tree[index].Start, tree[index].End - tree[index].Start) : default;

    /// <summary>The text of what is directly in it, as it stands in the source: of a script, a style sheet, a title.</summary>
    public ReadOnlySpan<char> Content => FirstChild is { } child ? child.Source : default;

    /// <summary>Whether the element has an attribute.</summary>
    public bool Has(AttributeName name) => Find(name, out _);

    /// <summary>An attribute's value, decoded; empty where there is none. Nothing is copied where nothing is to decode.</summary>
    public ReadOnlySpan<char> Attribute(AttributeName name)
    {
        if (!Find(name, out var attribute)) return default;
        var source = tree.Source[attribute.ValueStart..attribute.ValueEnd];
        return source.Contains('&') ? HtmlEntities.Decode(source, inAttribute: true) : source;
    }

    /// <summary>An attribute's value, decoded; empty where there is none.</summary>
    public string Value(AttributeName name) => Attribute(name).ToString();

    /// <summary>An attribute's value, decoded and without white space around it; empty where there is none.</summary>
    public string Trimmed(AttributeName name) => Attribute(name).Trim().ToString();

    /// <summary>An attribute's value as a whole number; <paramref name="standard"/> where there is none or it is no number.</summary>
    public int Number(AttributeName name, int standard) =>
        int.TryParse(Attribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : standard;

    /// <summary>Whether the element has a class.</summary>
    public bool HasClass(string name)
    {
        foreach (var token in Classes)
            if (token.SequenceEqual(name)) return true;
        return false;
    }

    /// <summary>The classes of the element.</summary>
    public TokenList Classes => new(Attribute(AttributeName.Class));

    /// <summary>Whether the value of an attribute is <paramref name="value"/>, in any case.</summary>
    public bool Is(AttributeName name, string value) => Attribute(name).Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>All that is in the node, in the page's order.</summary>
    public Descendants Descendants => new(this);

    /// <summary>The node after this one in the page's order, and in <paramref name="outer"/>.</summary>
    /// <param name="outer">The node whose end ends the walk.</param>
    /// <param name="skipsContent">Whether what is in this node is passed over.</param>
    public HtmlNode? NextIn(HtmlNode outer, bool skipsContent = false)
    {
        if (!skipsContent && tree[index].FirstChild is > 0 and var child) return new(tree, child);
        for (var node = index; node != outer.Index; node = tree[node].Parent)
            if (tree[node].Next is > 0 and var next) return new(tree, next);
        return null;
    }

    /// <inheritdoc/>
    public bool Equals(HtmlNode other) => index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HtmlNode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => index;

    /// <summary>Whether two nodes of one page are the same.</summary>
    public static bool operator ==(HtmlNode a, HtmlNode b) => a.Index == b.Index;

    /// <summary>Whether two nodes of one page differ.</summary>
    public static bool operator !=(HtmlNode a, HtmlNode b) => a.Index != b.Index;

    private HtmlNode? Of(int node) => node == 0 ? null : new(tree, node);

    private bool Find(AttributeName name, out HtmlAttribute attribute)
    {
        ref readonly var row = ref tree[index];
        for (var i = 0; i < row.AttributeCount; i++)
        {
            attribute = tree.Attribute(row.AttributeStart + i);
            if (attribute.Name == name) return true;
        }

        attribute = default;
        return false;
    }
}
