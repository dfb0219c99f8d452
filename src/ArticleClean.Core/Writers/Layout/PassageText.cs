using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>A passage's text as outputs show it.</summary>
internal static class PassageText
{
    /// <summary>
    /// White space folded; of preformatted text the lines as they stand, without blank ones at its edges and without
    /// control characters other than tab and line break. Empty where nothing is to be seen.
    /// </summary>
    public static string Of(Passage passage, ParsedDocument document)
    {
        var text = passage.Text(document);
        return passage.Block.Kind == BlockKind.Preformatted ? Lines(text) : text;
    }

    private static string Lines(string text)
    {
        var (start, end) = (0, text.Length);
        while (end > 0 && WhiteSpace.IsBlank(text[end - 1])) end--;
        for (var i = 0; i < end && WhiteSpace.IsBlank(text[i]); i++)
            if (text[i] is '\n' or '\r') start = i + 1;

        var lines = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                lines.Append('\n');
                if (i + 1 < end && text[i + 1] == '\n') i++;
            }
            else if (c is '\t' or '\n' || !char.IsControl(c)) lines.Append(c);
            else if (char.IsWhiteSpace(c)) lines.Append(' ');
        }

        return lines.ToString();
    }
}
