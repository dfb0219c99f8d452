namespace ArticleClean.Documents;

/// <summary>What an inline span is.</summary>
public enum InlineKind
{
    /// <summary>A link; the span's target is its address.</summary>
    Link,

    /// <summary>Strong emphasis.</summary>
    Strong,

    /// <summary>Emphasis.</summary>
    Emphasis,

    /// <summary>Code.</summary>
    Code,

    /// <summary>An image: an empty range, with its address and alternative text.</summary>
    Image,
}
