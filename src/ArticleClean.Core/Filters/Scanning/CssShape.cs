namespace ArticleClean.Filters.Scanning;

/// <summary>What was met while a CSS rule's body was parsed.</summary>
internal struct CssShape
{
    /// <summary>Offset after the body; after its last whole declaration where it breaks off.</summary>
    public int End;

    /// <summary>Declarations of properties that CSS knows.</summary>
    public int Known;

    /// <summary>Declarations of other properties, and what is no declaration at all.</summary>
    public int Unknown;

    /// <summary>Rules inside the rule.</summary>
    public int Rules;

    /// <summary>White space outside values' strings.</summary>
    public int Blanks;

    /// <summary>Whether the body breaks off before its end.</summary>
    public bool IsTruncated;
}
