namespace ArticleClean.Segments;

/// <summary>What stands between a segment and the one before it, from nothing to an empty line.</summary>
public enum SegmentGap
{
    /// <summary>Nothing: the two are glued.</summary>
    Glue,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>Something that was cut.</summary>
    Cut,

    /// <summary>A line break.</summary>
    Line,

    /// <summary>An empty line.</summary>
    EmptyLine,

    /// <summary>The text begins.</summary>
    Start,
}
