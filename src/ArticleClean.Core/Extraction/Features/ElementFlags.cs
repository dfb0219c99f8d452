namespace ArticleClean.Extraction.Features;

/// <summary>What the attributes of an element and of those around it say.</summary>
[Flags]
internal enum ElementFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Hidden from the start; a tab or an accordion may show it.</summary>
    Hidden = 1 << 0,

    /// <summary>The main part, by its role.</summary>
    Main = 1 << 1,

    /// <summary>Navigation, a menu, a banner or a search, by its role.</summary>
    Navigation = 1 << 2,

    /// <summary>Complementary content or information on the site, by its role.</summary>
    Complementary = 1 << 3,

    /// <summary>A dialog or an alert, by its role.</summary>
    Dialog = 1 << 4,

    /// <summary>A tab or another control, by its role.</summary>
    Control = 1 << 5,

    /// <summary>The text or the description of an item, by microdata.</summary>
    ItemText = 1 << 6,
}
