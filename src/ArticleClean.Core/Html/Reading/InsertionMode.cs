namespace ArticleClean.Html.Reading;

/// <summary>Where in a page the reader is, and so what a tag means: the HTML Standard's insertion modes.</summary>
internal enum InsertionMode : byte
{
    Initial, BeforeHtml, BeforeHead, InHead, InHeadNoscript, AfterHead, InBody, InTable, InCaption, InColumnGroup, InTableBody,
    InRow, InCell, InSelect, InSelectInTable, InTemplate, AfterBody, InFrameset, AfterFrameset, AfterAfterBody,
    AfterAfterFrameset,
}
