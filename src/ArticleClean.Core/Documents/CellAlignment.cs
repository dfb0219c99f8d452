namespace ArticleClean.Documents;

/// <summary>How the text of a table's column is aligned.</summary>
public enum CellAlignment
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>To the right.</summary>
    Right,
}
