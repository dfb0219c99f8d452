using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>
/// Passages as plain text shows them: a figure or an exponent that the page raises behind a word has a sign before it, so
/// that 10<sup>6</sup> is no 106 and the number of a note no part of the word before it. For one thread, passages in order.
/// </summary>
internal sealed class PlainPassages(ParsedDocument document)
{
    private readonly InlineReader _reader = new(document);

    /// <summary>A passage's text; empty where nothing is to be seen.</summary>
    public string Of(Passage passage)
    {
        if (passage.Block.Kind == BlockKind.Preformatted || !HasRaised(passage.Block)) return PassageText.Of(passage, document);
        var content = _reader.Of(passage);
        var (text, spans) = content;
        StringBuilder? marked = null;
        var written = 0;
        foreach (var span in spans)
        {
            if (span.Range.Start < written || !IsRaised(span.Kind) || SignBefore(content, span.Range) is not { } sign) continue;
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
    private static char? SignBefore(InlineContent content, TextRange raised)
    {
        var text = content.Text;
        if (raised.Start == 0) return null;
        var before = text[raised.Start - 1];
        if (char.IsWhiteSpace(before) || before is '^' or '(' or '[' or '/' or '⁄') return null;
        if (IsUpperHalf(content, raised)) return ' ';
        var figures = raised.Of(text);
        return (IsNumber(figures) || IsExponent(figures, before)) && !HasLetterAfterFigures(figures) ? '^' : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> figures) =>
        char.IsAsciiDigit(figures[0]) || (figures.Length > 1 && figures[0] is '-' or '−' or '–' or '+' && char.IsAsciiDigit(figures[1]));

    /// <summary>Whether letters are an exponent: <c>n</c>, <c>n+1</c> behind a number, a bracket or a letter alone. The end of an ordinal is not: <c>2e</c>, <c>1o</c>.</summary>
    private static bool IsExponent(ReadOnlySpan<char> letters, char before) =>
        (char.IsAsciiDigit(before) || before == ')') && (letters.Length == 1 ? letters[0] is 'n' or 'x' or 'y' or 'z' or 't' or 'k' or 'm' or 'i' or 'j' or 'p' : letters.ContainsAny("+−-*/") && letters[0] is >= 'a' and <= 'z');

    /// <summary>Whether it is the upper half of a fraction behind a number, whose lower half is lowered.</summary>
    private static bool IsUpperHalf(InlineContent content, TextRange raised)
    {
        var text = content.Text;
        if (!char.IsAsciiDigit(text[raised.Start - 1]) || !char.IsAsciiDigit(text[raised.Start]) || raised.End + 1 >= text.Length || text[raised.End] is not ('/' or '⁄')) return false;
        foreach (var span in content.Spans)
            if (span.Kind == InlineKind.Subscript && span.Range.Start == raised.End + 1) return true;
        return text[raised.End] == '⁄';
    }

    /// <summary>Whether the figures end in letters, as those of <c>1st</c> do.</summary>
    private static bool HasLetterAfterFigures(ReadOnlySpan<char> figures)
    {
        var letters = figures.TrimStart("0123456789");
        return letters.Length > 1 && letters.Length < figures.Length && char.IsLetter(letters[0]) && char.IsLetter(letters[1]);
    }
}
