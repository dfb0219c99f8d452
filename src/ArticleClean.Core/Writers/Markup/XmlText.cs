using System.Text;
using System.Xml;

namespace ArticleClean.Writers.Markup;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>Text as XML can hold it: without control characters, and without halves of surrogate pairs.</summary>
    public static string Clean(string text)
    {
        var i = 0;
        while (i < text.Length && XmlConvert.IsXmlChar(text[i])) i++;
        if (i == text.Length) return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) clean.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i])) clean.Append('\ufffd');
        }

        return clean.ToString();
    }

    /// <summary>Writes an element that holds text alone; nothing where there is no text.</summary>
    public static void WriteText(this XmlWriter xml, string name, string? text)
    {
        if (text is null) return;
        xml.WriteStartElement(name);
        xml.WriteString(Clean(text));
        xml.WriteFullEndElement();
    }
}
