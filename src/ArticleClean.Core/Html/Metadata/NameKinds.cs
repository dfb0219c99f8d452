namespace ArticleClean.Html.Metadata;

/// <summary>What the words of a class or an id say of an element.</summary>
[Flags]
internal enum NameKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It names who wrote the page.</summary>
    Byline = 1,

    /// <summary>It stands beside a byline and is none: a picture, a biography, a job.</summary>
    NoByline = 2,

    /// <summary>It is a date.</summary>
    Date = 4,

    /// <summary>Its date is that of a change.</summary>
    Modified = 8,

    /// <summary>It is about something else than the page's article.</summary>
    Foreign = 16,

    /// <summary>Its date is that of the publication.</summary>
    Published = 32,

    /// <summary>It is a name.</summary>
    Name = 64,
}
