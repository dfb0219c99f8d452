namespace ArticleClean.Html.Reading;

/// <summary>The namespace of an element.</summary>
internal enum Namespace : byte
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>SVG: a drawing.</summary>
    Svg,

    /// <summary>MathML: a formula.</summary>
    Math,
}
