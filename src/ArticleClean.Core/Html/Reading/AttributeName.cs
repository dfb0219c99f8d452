namespace ArticleClean.Html.Reading;

/// <summary>The attributes that are asked for by name; all others are <see cref="Other"/>.</summary>
internal enum AttributeName : ushort
{
    Other,
    Align, Alt, Alttext, AriaHidden, Charset, Checked, Class, Close, Color, Colspan, Content, DataEnlighterLanguage, DataLang,
    DataLanguage, DataLazySrc, DataOrigFile, DataOriginal, DataSrc, Datetime, Display, Encoding, Face, Hidden, Href, HttpEquiv,
    Id, Itemprop, Itemscope, Itemtype, Lang, Linethickness, Mathvariant, Mode, Name, Open, Property, Rel, Reversed, Role,
    Rowspan, Shadowrootmode, Size, Src, Srcset, Start, Style, Type, Value, Width, Height,
}
