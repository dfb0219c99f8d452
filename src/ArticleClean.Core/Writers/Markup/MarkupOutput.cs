using System.Text;
using System.Xml;

namespace ArticleClean.Writers.Markup;

/// <summary>How markup leaves: UTF-8 without a byte order mark, line breaks as they are.</summary>
internal static class MarkupOutput
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static XmlWriter Create(Stream output, bool isXml) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = Encoding,
        OmitXmlDeclaration = !isXml,
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
        ConformanceLevel = ConformanceLevel.Document,
    });
}
