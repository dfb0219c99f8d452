namespace ArticleClean.Html.Reading;

/// <summary>The names of the attributes of <see cref="AttributeName"/>, in its order. Safe for many threads at once.</summary>
internal static class AttributeNames
{
    private static readonly NameTable Table = new(
        "align alt alttext aria-controls aria-expanded aria-hidden aria-label charset checked class close color colspan content "
        + "data-bs-target data-callout data-enlighter-language data-lang data-language data-lazy-src data-lazy-srcset data-math "
        + "data-orig-file data-original data-src data-srcset data-target data-tex datetime display encoding face hidden href http-equiv id "
        + "itemprop itemscope itemtype lang linethickness mathvariant mode name open property rel reversed role rowspan "
        + "shadowrootmode size src srcset start style title type value width height");

    /// <summary>
    /// The attribute called <paramref name="name"/>, in lower case; <see cref="AttributeName.Other"/> where it is none of them.
    /// </summary>
    public static AttributeName Find(ReadOnlySpan<char> name) => (AttributeName)Table.Find(name);
}
