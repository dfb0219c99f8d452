namespace ArticleClean.Writers;

/// <summary>What becomes of links.</summary>
public enum LinkStyle
{
    /// <summary>They stay where they are.</summary>
    Keep,

    /// <summary>Their text stays, their addresses go.</summary>
    Text,

    /// <summary>Their text stays; their addresses are footnotes at the end.</summary>
    Footnotes,
}
