using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Markdown;

/// <summary>
/// Writes text so that it is text again: a backslash before each sign that could be markup where it stands, by
/// CommonMark 0.31 and GitHub's extensions, and no other. Pieces may be written with markup between them; what a sign
/// means at the end of a piece is then unknown, and it is escaped.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="place">Where it stands.</param>
/// <param name="spans">The spans over it, whose signs it must not be taken for.</param>
/// <param name="escapesDollars">Whether the block has formulas, or dollar signs in several lines, so that one alone could begin or end one.</param>
/// <param name="isWhole">Whether it is all that its block has: nothing outside of it can end what a sign in it begins.</param>
internal sealed class MarkdownEscaper(
    string text, MarkdownPlace place, IReadOnlyList<InlineSpan> spans, bool escapesDollars = false, bool isWhole = false)
{
    /// <summary>So many backticks begin a listing.</summary>
    private const int Fence = 3;

    private readonly bool _hasEmphasis = spans.Any(span => span.Kind is InlineKind.Strong or InlineKind.Emphasis);
    private readonly bool _hasCode = spans.Any(span => span.Kind == InlineKind.Code);
    private readonly int _lastClosingAngle = text.LastIndexOf('>');
    private readonly int _blockSign = place is MarkdownPlace.Paragraph or MarkdownPlace.Continuation ? BlockSign.Find(text, place == MarkdownPlace.Continuation) : -1;
    private readonly bool _hasDeleted = spans.Any(span => span.Kind == InlineKind.Deleted);
    private readonly int _lastDollar = text.LastIndexOf('$');
    private readonly int _closingSequence = place == MarkdownPlace.Heading ? ClosingSequence(text) : -1;

    /// <summary>Appends the whole text as that of a link or an image.</summary>
    public void AppendLinkText(StringBuilder output) => Append(output, 0, text.Length, isLinkText: true, isBeforeMarkup: true);

    /// <summary>Appends the piece from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <param name="output">What it is appended to; empty where the piece is the first of a block.</param>
    /// <param name="start">Offset of the first character.</param>
    /// <param name="end">Offset after the last character.</param>
    /// <param name="isLinkText">Whether it stands between the brackets of a link or an image.</param>
    /// <param name="isBeforeMarkup">Whether markup may follow it.</param>
    public void Append(StringBuilder output, int start, int end, bool isLinkText, bool isBeforeMarkup)
    {
        var isAfterMarkup = output.Length > 0;
        var lineStart = isAfterMarkup ? start : 0;
        for (var i = start; i < end;)
        {
            var c = text[i];
            if (c is '*' or '_' or '~' or '`')
            {
                var runEnd = i + 1;
                while (runEnd < end && text[runEnd] == c) runEnd++;
                var isAtEdge = (i == start && isAfterMarkup) || (runEnd == end && isBeforeMarkup);
                var isMarkup = (c == '`' || isAtEdge || IsDelimiter(c, i, runEnd)) && HasPartner(c, i, runEnd);
                for (; i < runEnd; i++) output.Append(isMarkup || IsBlockSign(output, i) ? "\\" : "").Append(c);
                continue;
            }

            var isEscaped = IsBlockSign(output, i)
                || IsMarkup(c, i, isLinkText, isAtEdge: i + 1 == end && isBeforeMarkup)
                || (!isLinkText
                    && BareAddress.IsSign(text.AsSpan(lineStart, i - lineStart), c, text.AsSpan(i + 1, end - i - 1), isBeforeMarkup));
            if (isEscaped) output.Append('\\');
            output.Append(c);
            i++;
        }
    }

    /// <summary>Whether a run of delimiters could open or close something.</summary>
    private bool IsDelimiter(char c, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        return c switch
        {
            '*' => before != ' ' || after != ' ',
            // Inside a word an underscore is none.
            '_' => (before != ' ' || after != ' ') && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            // No opening one matters where none can close: "about ~5", "/~user".
            _ => _hasDeleted || before != ' ' && !(before is '/' or '(' && char.IsLetterOrDigit(after)),
        };
    }

    /// <summary>Whether a run of delimiters could meet another one: in the text, of the markup over it, or outside of it.</summary>
    private bool HasPartner(char c, int start, int end) =>
        !isWhole || place == MarkdownPlace.Cell || (c == '`' && end - start >= Fence)
        || (c is '*' or '_' && _hasEmphasis) || (c == '`' && _hasCode) || (c == '~' && _hasDeleted)
        || text.IndexOf(c) < start || text.IndexOf(c, end) >= 0;

    private bool IsMarkup(char c, int i, bool isLinkText, bool isAtEdge)
    {
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        return c switch
        {
            '\\' => isAtEdge || i + 1 == text.Length || Flanking.IsAsciiPunctuation(next),
            '[' => isLinkText || next == '^',
            // Two of them could be a formula; some readers look for the other one in another cell.
            '$' => escapesDollars || place == MarkdownPlace.Cell || i < _lastDollar,
            ']' => isLinkText || isAtEdge || next == '(' || (next == ':' && text[0] == '['),
            '<' => isAtEdge || char.IsAsciiLetter(next) || next is '/' or '!' or '?' || (next != ' ' && i < _lastClosingAngle),
            '&' => IsEntity(text, i),
            '|' => place == MarkdownPlace.Cell,
            '#' => i == _closingSequence,
            _ => false,
        };
    }

    /// <summary>Where a heading's text ends like a closing sequence; -1 where it does not.</summary>
    private static int ClosingSequence(string text)
    {
        var start = text.AsSpan().TrimEnd('#').Length;
        return start < text.Length && (start == 0 || text[start - 1] == ' ') ? start : -1;
    }

    /// <summary>Whether an ampersand starts what looks like an entity or a character reference (section 2.5).</summary>
    public static bool IsEntity(string text, int ampersand)
    {
        var i = ampersand + 1;
        var start = i;
        if (i < text.Length && text[i] == '#')
        {
            start = ++i;
            if (i < text.Length && text[i] is 'x' or 'X') start = ++i;
            while (i < text.Length && char.IsAsciiHexDigit(text[i]) && i - start < 8) i++;
        }
        else
        {
            // The longest name of HTML5, CounterClockwiseContourIntegral, has 31 characters.
            while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]) && i - start < 32) i++;
        }

        return i > start && i < text.Length && text[i] == ';';
    }

    /// <summary>Whether a character makes a block of the line; not once markup stands before it.</summary>
    private bool IsBlockSign(StringBuilder output, int i) => i == _blockSign && output.Length == i;
}
