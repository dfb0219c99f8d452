namespace ArticleClean.Html.Reading;

/// <summary>A node's row in the table of a page. Links are row numbers; 0, the page itself, says that there is none.</summary>
internal struct NodeRow
{
    /// <summary>The node around it.</summary>
    public int Parent;

    /// <summary>The first node in it.</summary>
    public int FirstChild;

    /// <summary>The last node in it.</summary>
    public int LastChild;

    /// <summary>The node after it in the same parent.</summary>
    public int Next;

    /// <summary>The node before it in the same parent.</summary>
    public int Previous;

    /// <summary>Offset in the source of the text, or of the start tag.</summary>
    public int Start;

    /// <summary>Offset after the text, or after the start tag.</summary>
    public int End;

    /// <summary>Index of the element's first attribute.</summary>
    public int AttributeStart;

    /// <summary>How many attributes the element has.</summary>
    public int AttributeCount;

    /// <summary>The element's name.</summary>
    public HtmlTag Tag;

    /// <summary>How many nodes stand around it.</summary>
    public ushort Depth;

    /// <summary>What it is.</summary>
    public NodeKind Kind;

    /// <summary>The element's namespace.</summary>
    public Namespace Namespace;

    /// <summary>Whether the element's end has not come yet. Only while the page is read.</summary>
    public bool IsOpen;
}
