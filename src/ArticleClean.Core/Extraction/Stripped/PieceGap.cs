namespace ArticleClean.Extraction.Stripped;

/// <summary>What stands between a piece and the one before it.</summary>
internal enum PieceGap
{
    /// <summary>Nothing: the text starts.</summary>
    Start,

    /// <summary>An empty line.</summary>
    EmptyLine,

    /// <summary>A line break.</summary>
    Line,

    /// <summary>Other white space.</summary>
    Space,

    /// <summary>Nothing: the two are glued.</summary>
    Glue,
}
