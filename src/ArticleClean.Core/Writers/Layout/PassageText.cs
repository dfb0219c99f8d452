using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>A passage's text as outputs show it.</summary>
internal static class PassageText
{
    /// <summary>
    /// White space folded, but for the page's own line breaks; of preformatted text the lines as they stand, without blank ones at its edges and without
    /// control characters other than tab and line break. Empty where nothing is to be seen.
    /// </summary>
    public static string Of(Passage passage, ParsedDocument document)
    {
        if (passage.Block.Kind == BlockKind.Preformatted) return Lines(passage.Text(document));
        return HasLines(passage, document) ? BrokenLines(passage, document) : passage.Text(document);
    }

    /// <summary>Whether the page breaks a line in running text. In a heading that is a matter of its layout; in stripped text a line feed is one of the source.</summary>
    public static bool HasLines(Passage passage, ParsedDocument document)
    {
        if (passage.Block.Kind is not (BlockKind.Paragraph or BlockKind.Caption) || document.IsStrippedText) return false;
        for (var i = 0; i < passage.Ranges.Count; i++)
            if (passage.Ranges[i].Of(document.Text).Contains('\n')) return true;
        return false;
    }

    private static string BrokenLines(Passage passage, ParsedDocument document)
    {
        var text = new StringBuilder();
        for (var i = 0; i < passage.Ranges.Count; i++)
        {
            if (i > 0 && text[^1] != '\n' && passage.IsApart(document, i)) text.Append(' ');
            WhiteSpace.AppendLines(text, passage.Ranges[i].Of(document.Text));
        }

        return text.ToString();
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
