namespace ArticleClean.Html;

/// <summary>What the words of a name say of an element near a title.</summary>
[Flags]
internal enum StandfirstName
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is a standfirst.</summary>
    Plain = 1,

    /// <summary>It is a standfirst, or the first paragraph of the text.</summary>
    Usual = 2,

    /// <summary>It is something else: a byline, a caption, a box.</summary>
    Other = 4,
}
