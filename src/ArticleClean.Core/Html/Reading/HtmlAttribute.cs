namespace ArticleClean.Html.Reading;

/// <summary>An attribute as it stands in a page's source.</summary>
/// <param name="Name">Which one it is.</param>
/// <param name="NameStart">Offset of its name.</param>
/// <param name="NameEnd">Offset after its name.</param>
/// <param name="ValueStart">Offset of its value, behind a quotation mark.</param>
/// <param name="ValueEnd">Offset after its value; equal to <paramref name="ValueStart"/> where it has none.</param>
internal readonly record struct HtmlAttribute(AttributeName Name, int NameStart, int NameEnd, int ValueStart, int ValueEnd);
