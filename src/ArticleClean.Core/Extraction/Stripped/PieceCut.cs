namespace ArticleClean.Extraction.Stripped;

/// <summary>What the rules have cut out at a place: one kind or several.</summary>
[Flags]
internal enum PieceCut
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>JSON, scripts, style sheets, markup.</summary>
    Code = 1 << 0,

    /// <summary>Controls of a page, and what no other kind is for.</summary>
    Controls = 1 << 1,

    /// <summary>Links to other pages.</summary>
    Related = 1 << 2,

    /// <summary>A picture's credit or caption.</summary>
    Caption = 1 << 3,

    /// <summary>Comments of readers.</summary>
    Comments = 1 << 4,
}
