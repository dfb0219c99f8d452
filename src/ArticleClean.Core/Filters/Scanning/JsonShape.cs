namespace ArticleClean.Filters.Scanning;

/// <summary>What was met while a JSON value was parsed.</summary>
internal struct JsonShape
{
    /// <summary>Offset after the value; after its last whole member where it breaks off.</summary>
    public int End;

    /// <summary>How many members the objects have together.</summary>
    public int Keys;

    /// <summary>How many strings stand as elements of arrays.</summary>
    public int Strings;

    /// <summary>White space outside strings.</summary>
    public int Blanks;

    /// <summary>Whether the value breaks off before its end.</summary>
    public bool IsTruncated;

    /// <summary>Whether it reads as JSON only where quotes that nobody escaped are taken for a part of their strings.</summary>
    public bool IsMended;

    /// <summary>Keys of schema.org data.</summary>
    public int LinkedDataKeys;

    /// <summary>Keys that configure advertisements.</summary>
    public int AdKeys;

    /// <summary>Keys of a page's state and configuration.</summary>
    public int StateKeys;
}
