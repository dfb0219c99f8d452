namespace ArticleClean.Documents;

/// <summary>What a text block is, apart from what it stands in.</summary>
public enum BlockKind
{
    /// <summary>Running text; also the text of a list item or a table cell.</summary>
    Paragraph,

    /// <summary>A heading; <see cref="TextBlock.HeadingLevel"/> says of which level.</summary>
    Heading,

    /// <summary>Text whose white space counts, such as a code listing.</summary>
    Preformatted,

    /// <summary>The caption of a figure or a table.</summary>
    Caption,

    /// <summary>An image that stands alone; it has no text.</summary>
    Image,

    /// <summary>A thematic break; it has no text.</summary>
    Rule,
}
