namespace ArticleClean.Extraction.Features;

/// <summary>Where a word stands that the lexicon has learned to read.</summary>
internal enum LexiconRole
{
    /// <summary>In a class or id of the block's element, of the one around it, or of an inline element in the block.</summary>
    Element,

    /// <summary>In a class or id of any element around the block.</summary>
    Ancestor,

    /// <summary>Among the first words of a short block.</summary>
    Text,

    /// <summary>Among the first words of the heading before the block; in stripped text, which has no headings, among the words of a longer piece.</summary>
    Heading,
}
