namespace ArticleClean.Html.Reading;

/// <summary>The attributes that are asked for by name; all others are <see cref="Other"/>.</summary>
internal enum AttributeName : ushort
{
    Other,
    Align, Alt, Alttext, AriaControls, AriaExpanded, AriaHidden, AriaLabel, Charset, Checked, Class, Close, Color, Colspan, Content,
    DataBsTarget, DataCallout, DataEnlighterLanguage, DataLang, DataLanguage, DataLazySrc, DataLazySrcset, DataMath, DataOrigFile,
    DataOriginal, DataSrc, DataSrcset, DataTarget, DataTex, Datetime, Display, Encoding, Face, Hidden, Href, HttpEquiv, Id,
    Itemprop, Itemscope, Itemtype, Lang, Linethickness, Mathvariant, Mode, Name, Open, Property, Rel, Reversed, Role, Rowspan,
    Shadowrootmode, Size, Src, Srcset, Start, Style, Title, Type, Value, Width, Height,
}
