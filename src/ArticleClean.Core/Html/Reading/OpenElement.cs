namespace ArticleClean.Html.Reading;

/// <summary>
/// One of the elements that are open. It knows where the nearest element around it is at which a search ends, so that no
/// search goes from element to element: depth costs nothing. -1 says that there is none.
/// </summary>
internal struct OpenElement
{
    /// <summary>The element's node; of one that nests too deep that of the element around it.</summary>
    public int Node;

    /// <summary>Its name.</summary>
    public HtmlTag Tag;

    /// <summary>Its namespace.</summary>
    public Namespace Namespace;

    /// <summary>Whether it nests too deep to have a node of its own.</summary>
    public bool IsFlattened;

    /// <summary>The next open element outwards that has the same name and namespace.</summary>
    public int SameName;

    /// <summary>The nearest element of HTML.</summary>
    public int Html;

    /// <summary>Where the standard's "scope" ends.</summary>
    public int Scope;

    /// <summary>Where its "button scope" ends.</summary>
    public int ButtonScope;

    /// <summary>Where its "list item scope" ends.</summary>
    public int ListScope;

    /// <summary>Where its "table scope" ends.</summary>
    public int TableScope;

    /// <summary>The nearest element that the standard calls special.</summary>
    public int Special;

    /// <summary>The nearest special element but for <c>address</c>, <c>div</c> and <c>p</c>.</summary>
    public int ItemStop;
}
