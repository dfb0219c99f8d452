namespace ArticleClean.Writers.Markdown;

/// <summary>Where inline content stands, since other signs mean something there.</summary>
internal enum MarkdownPlace
{
    /// <summary>A block of its own: signs of blocks at its start would make it another one.</summary>
    Paragraph,

    /// <summary>A line of a paragraph that is not its first: it could also be an underline of the one before.</summary>
    Continuation,

    /// <summary>After a heading's sign: number signs at its end would be taken for a closing sequence.</summary>
    Heading,

    /// <summary>A table's cell: bars end it.</summary>
    Cell,
}
