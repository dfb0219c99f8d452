using System.Text;

namespace ArticleClean.Documents;

/// <summary>
/// What is kept of a block, as one paragraph: the whole block where nothing was cut or split, otherwise a part of it.
/// Where something was cut out of its middle, the ranges on both sides stay one passage, apart by a space (<see cref="IsApart"/>).
/// </summary>
/// <param name="Block">The block it belongs to.</param>
/// <param name="Ranges">The kept characters, in order, at least one range; white space at their edges is left out.</param>
public sealed record Passage(TextBlock Block, IReadOnlyList<TextRange> Ranges)
{
    /// <summary>The marks that no space stands before, and those that none stands behind.</summary>
    private const string Closing = ",.;:!?)]}%…’”»、。，；：！？）」』", Opening = "([{‘“«（「『";

    private string? _text;

    /// <summary>Offset of its first kept character.</summary>
    public int Start => Ranges[0].Start;

    /// <summary>Offset after its last kept character.</summary>
    public int End => Ranges[^1].End;

    /// <summary>The passage's words: white space folded, as it stands in a preformatted block, empty for images and rules.</summary>
    /// <param name="document">The document it is of; always the same one, since the text is kept after the first call.</param>
    public string Text(ParsedDocument document)
    {
        if (_text is not null) return _text;
        if (!Block.HasText) return _text = "";
        if (Ranges.Count == 1 && (Block.Kind == BlockKind.Preformatted || WhiteSpace.IsFolded(Ranges[0].Of(document.Text))))
            return _text = Ranges[0].Of(document.Text).ToString();
        var text = new StringBuilder();
        for (var i = 0; i < Ranges.Count; i++)
        {
            var range = Ranges[i];
            if (Block.Kind == BlockKind.Preformatted)
            {
                // What was cut may have ended a line, or begun one as a line's number does: then nothing is to be added.
                var part = range.Of(document.Text);
                if (text.Length > 0 && text[^1] != '\n' && !part.StartsWith("\n")) text.Append('\n');
                text.Append(part);
                continue;
            }

            if (i > 0 && IsApart(document, i)) text.Append(' ');
            WhiteSpace.AppendFolded(text, range.Of(document.Text));
        }

        return _text = text.ToString();
    }

    /// <summary>The words of a passage that is not preformatted, as <see cref="Text"/> gives them, where they are few.</summary>
    /// <param name="document">The document it is of.</param>
    /// <param name="buffer">Takes the words.</param>
    /// <returns>The words; empty where there are none, or more than the buffer holds.</returns>
    internal ReadOnlySpan<char> ShortText(ParsedDocument document, Span<char> buffer)
    {
        if (!Block.HasText) return [];
        var length = 0;
        for (var i = 0; i < Ranges.Count; i++)
        {
            var wasBlank = true;
            if (i > 0 && IsApart(document, i) && !Append(' ', buffer, ref length)) return [];
            foreach (var c in Ranges[i].Of(document.Text))
            {
                var isBlank = WhiteSpace.IsBlank(c);
                if (isBlank && wasBlank) continue;
                if (!Append(isBlank ? ' ' : c, buffer, ref length)) return [];
                wasBlank = isBlank;
            }
        }

        return buffer[..length];
    }

    /// <summary>
    /// Whether a space sets a range apart from the one before. On a page it does not where the page has none on either side of
    /// what was cut, and a mark closes after it or opens before it: the comma behind a word stays at the word.
    /// </summary>
    /// <param name="document">The document that the passage is of.</param>
    /// <param name="range">The range's index, from 1 on.</param>
    internal bool IsApart(ParsedDocument document, int range)
    {
        var text = document.Text;
        var (end, start) = (Ranges[range - 1].End, Ranges[range].Start);
        if (document.Elements.Count == 0 || WhiteSpace.IsBlank(text[end]) || WhiteSpace.IsBlank(text[start - 1])) return true;
        return !Closing.Contains(text[start]) && !Opening.Contains(text[end - 1]);
    }

    private static bool Append(char c, Span<char> buffer, ref int length)
    {
        if (length == buffer.Length) return false;
        buffer[length++] = c;
        return true;
    }
}
