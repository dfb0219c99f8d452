using System.Text.Json;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Json;

/// <summary>
/// The key <c>removed</c>: what was taken out, by which filter and why. <c>start</c> and <c>end</c> are offsets into
/// the document's text in Unicode code points, so that <c>text[start:end]</c> is the removed text in Python and in
/// <c>jq</c>; a UTF-16 offset would be right in few languages, a byte offset only before decoding. <c>line</c> counts
/// from 1; a line ends at LF, CR or CR LF. The document's text is the decoded input for stripped text, and the page's
/// text in reading order for HTML.
/// </summary>
internal static class JsonRemovals
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        var text = article.Document.Text;
        var position = new TextPosition(text);
        json.WriteStartArray("removed");
        foreach (var removal in article.Removals)
        {
            json.WriteStartObject();
            json.WriteString("filter", removal.Filter);
            json.WriteString("code", removal.Code);
            json.WriteString("reason", removal.Reason);
            json.WriteString("text", removal.Range.Of(text));
            position.AdvanceTo(removal.Range.Start);
            var (start, line) = (position.CodePoints, position.Line);
            position.AdvanceTo(removal.Range.End);
            json.WriteNumber("start", start);
            json.WriteNumber("end", position.CodePoints);
            json.WriteNumber("line", line);
            json.WriteEndObject();
            JsonOutput.FlushIfLarge(json);
        }

        json.WriteEndArray();
    }
}
