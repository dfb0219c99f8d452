namespace ArticleClean.Documents;

/// <summary>One element of a page, without its parser: what features, filters and site rules read of it.</summary>
/// <param name="Parent">Index of the element around it; -1 for an outermost one.</param>
/// <param name="Tag">Its tag name in lower case.</param>
public sealed record ElementInfo(int Parent, string Tag)
{
    /// <summary>The value of <c>class</c>, as the page gives it; empty where there is none.</summary>
    public string Class { get; init; } = "";

    /// <summary>The value of <c>id</c>, as the page gives it; empty where there is none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The ARIA role; empty where there is none.</summary>
    public string Role { get; init; } = "";

    /// <summary>The microdata property; empty where there is none.</summary>
    public string ItemProp { get; init; } = "";

    /// <summary>Whether it stands inside running text and does not break it.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether the element itself is marked as hidden (<c>hidden</c>, <c>display:none</c>, <c>visibility:hidden</c>, <c>aria-hidden</c>).</summary>
    public bool IsHidden { get; init; }

    /// <summary>How many elements stand around it.</summary>
    public int Depth { get; init; }

    /// <summary>Index of its first block; equal to <see cref="BlockEnd"/> where it has none.</summary>
    public int BlockStart { get; internal set; }

    /// <summary>Index after its last block.</summary>
    public int BlockEnd { get; internal set; }
}
