using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>
/// Passages as plain text shows them: a figure that the page raises behind a word has a sign before it, so that
/// 10<sup>6</sup> is no 106 and the number of a note no part of the word before it. For one thread, passages in order.
/// </summary>
internal sealed class PlainPassages(ParsedDocument document)
{
    private readonly InlineReader _reader = new(document);

    /// <summary>A passage's text; empty where nothing is to be seen.</summary>
    public string Of(Passage passage)
    {
        if (passage.Block.Kind == BlockKind.Preformatted || !HasRaised(passage.Block)) return PassageText.Of(passage, document);
        var (text, spans) = _reader.Of(passage);
        StringBuilder? marked = null;
        var written = 0;
        foreach (var span in spans)
        {
            if (span.Range.Start < written || !IsRaised(span.Kind) || SignBefore(text, span.Range) is not { } sign) continue;
            marked ??= new StringBuilder(text.Length + 8);
            marked.Append(text, written, span.Range.Start - written).Append(sign);
            // A note's reference and the superscript that it stands in are one place.
            marked.Append(text[span.Range.Start]);
            written = span.Range.Start + 1;
        }

        return marked?.Append(text, written, text.Length - written).ToString() ?? text;
    }

    private static bool HasRaised(TextBlock block)
    {
        foreach (var span in block.Inlines)
            if (IsRaised(span.Kind)) return true;
        return false;
    }

    private static bool IsRaised(InlineKind kind) => kind is InlineKind.Superscript or InlineKind.FootnoteReference;

    /// <summary>The sign between a word and what is raised behind it; <c>null</c> where none is needed: <c>20th</c>, <c>24.95</c>, <c>word[1]</c>.</summary>
    private static char? SignBefore(string text, TextRange raised)
    {
        if (raised.Start == 0) return null;
        char before = text[raised.Start - 1], first = text[raised.Start];
        if (char.IsWhiteSpace(before) || before is '^' or '(' or '[' or '/' or '⁄') return null;
        if (!char.IsAsciiDigit(first) && !(first is '-' or '−' or '–' or '+' && raised.Length > 1 && char.IsAsciiDigit(text[raised.Start + 1]))) return null;
        if (HasLetterAfterFigures(text, raised)) return null;
        // The upper half of a fraction.
        return raised.End < text.Length && text[raised.End] is '/' or '⁄' ? ' ' : '^';
    }

    /// <summary>Whether the figures end in letters, as those of <c>1st</c> do.</summary>
    private static bool HasLetterAfterFigures(string text, TextRange raised)
    {
        var i = raised.Start;
        while (i < raised.End && char.IsAsciiDigit(text[i])) i++;
        return i > raised.Start && i < raised.End && char.IsLetter(text[i]) && i + 1 < raised.End && char.IsLetter(text[i + 1]);
    }
}
