namespace ArticleClean.Vocabulary;

/// <summary>What a phrase of the vocabulary is a sign of; a phrase may be a sign of several things in different languages.</summary>
[Flags]
public enum CueKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Buttons and calls to share, print or save.</summary>
    Share = 1 << 0,

    /// <summary>Calls to follow a site on social networks, to join a channel, to install an app.</summary>
    Follow = 1 << 1,

    /// <summary>Heads of lists of other articles, and cues before another article's title.</summary>
    Related = 1 << 2,

    /// <summary>Labels of the name of a photographer or a picture's source.</summary>
    Credit = 1 << 3,

    /// <summary>Words that stand in captions and galleries only.</summary>
    Caption = 1 << 4,

    /// <summary>Labels of the name of an author, an editor or a translator.</summary>
    Byline = 1 << 5,

    /// <summary>Labels of dates of publication and of reading times.</summary>
    Dates = 1 << 6,

    /// <summary>Labels of the source of a text.</summary>
    Source = 1 << 7,

    /// <summary>Calls to sign up for a newsletter.</summary>
    Newsletter = 1 << 8,

    /// <summary>Paywalls, accounts, offers of the publisher, calls for donations.</summary>
    Subscription = 1 << 9,

    /// <summary>Headings and forms of readers' comments.</summary>
    Comments = 1 << 10,

    /// <summary>Consent to cookies, privacy settings, notices to browsers.</summary>
    Cookies = 1 << 11,

    /// <summary>Labels of advertisements.</summary>
    Advertising = 1 << 12,

    /// <summary>Labels of tags and topics.</summary>
    Tags = 1 << 13,

    /// <summary>Controls and messages of players and galleries.</summary>
    Player = 1 << 14,

    /// <summary>Notices of rights, and the feet of agencies' texts.</summary>
    Copyright = 1 << 15,

    /// <summary>Menus, links to a page's parts, pagination.</summary>
    Navigation = 1 << 16,
}
