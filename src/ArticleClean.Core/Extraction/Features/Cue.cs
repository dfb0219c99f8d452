namespace ArticleClean.Extraction.Features;

/// <summary>What the words of a block hint at. A block may hint at several things.</summary>
[Flags]
internal enum Cue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A function word of a European language: no topic has them, running text does.</summary>
    Stop = 1 << 0,

    /// <summary>Copyright and legal notices.</summary>
    Legal = 1 << 1,

    /// <summary>Cookie and consent notices.</summary>
    Cookie = 1 << 2,

    /// <summary>Subscriptions, sign-up and log-in.</summary>
    Subscribe = 1 << 3,

    /// <summary>Sharing and social networks.</summary>
    Share = 1 << 4,

    /// <summary>Related, recent and recommended pages.</summary>
    Related = 1 << 5,

    /// <summary>Comments and replies.</summary>
    Comment = 1 << 6,

    /// <summary>Dates and reading times.</summary>
    Date = 1 << 7,

    /// <summary>Authorship.</summary>
    Byline = 1 << 8,

    /// <summary>Carts, stock and delivery.</summary>
    Cart = 1 << 9,

    /// <summary>Advertising and sponsors.</summary>
    Advert = 1 << 10,

    /// <summary>Navigation and page controls.</summary>
    Navigation = 1 << 11,

    /// <summary>Photo credits.</summary>
    Credit = 1 << 12,

    /// <summary>Counts and ranks of forum members and posts.</summary>
    Member = 1 << 13,

    /// <summary>A price.</summary>
    Price = 1 << 14,

    /// <summary>An address of the web or of mail.</summary>
    Address = 1 << 15,

    /// <summary>A sign that separates entries: <c>|</c>, <c>»</c>, <c>•</c>, …</summary>
    Separator = 1 << 16,

    /// <summary>A question mark at the end.</summary>
    Question = 1 << 17,

    /// <summary>A function word of any language that <see cref="Languages.FunctionWords"/> has.</summary>
    Function = 1 << 18,
}
