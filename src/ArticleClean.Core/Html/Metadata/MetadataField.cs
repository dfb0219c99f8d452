namespace ArticleClean.Html.Metadata;

/// <summary>What a page may say of itself.</summary>
internal enum MetadataField
{
    /// <summary>The article's title, or a text that holds it.</summary>
    Title,

    /// <summary>An author, or a byline that names some.</summary>
    Author,

    /// <summary>When it was published.</summary>
    Published,

    /// <summary>When it was last changed.</summary>
    Modified,

    /// <summary>The site's name.</summary>
    Site,

    /// <summary>The page's canonical address.</summary>
    Url,

    /// <summary>The language of the text.</summary>
    Language,

    /// <summary>The page's own summary.</summary>
    Description,

    /// <summary>The address of the page's image.</summary>
    Image,

    /// <summary>A keyword, or a list of some.</summary>
    Tags,

    /// <summary>The site's section.</summary>
    Section,

    /// <summary>The licence of the text.</summary>
    License,
}
