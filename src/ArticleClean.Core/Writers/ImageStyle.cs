namespace ArticleClean.Writers;

/// <summary>What becomes of images.</summary>
public enum ImageStyle
{
    /// <summary>They stay where they are.</summary>
    Keep,

    /// <summary>Their alternative text stands in their place.</summary>
    Alt,

    /// <summary>They go.</summary>
    Drop,
}
