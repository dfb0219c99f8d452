using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Writers.Markdown;

/// <summary>
/// Chooses delimiters for emphasis that CommonMark reads back as meant (section 6.2). Where none would be, as in the
/// middle of a word beside punctuation, there are none: stars that show would be worse.
/// </summary>
internal sealed class EmphasisDelimiters(StringBuilder output, InlineContent content)
{
    /// <summary>The end of the output after the last opening delimiter, and what stood before the run that it belongs to.</summary>
    private (int End, char Before) _opened = (-1, ' ');

    /// <summary>The end of the output after the last closing delimiter.</summary>
    private int _closedEnd = -1;

    /// <summary>Appends the opening delimiter of a span.</summary>
    /// <param name="index">The span's index.</param>
    /// <param name="isNested">Whether other emphasis is open around it.</param>
    /// <param name="isLinkEnd">Whether a link ends where the span ends.</param>
    /// <returns>The closing delimiter; empty where the span gets none.</returns>
    public string Open(int index, bool isNested, bool isLinkEnd)
    {
        var span = content.Spans[index];
        var continuesRun = _opened.End == output.Length;
        var before = continuesRun ? _opened.Before : output.Length == 0 ? ' ' : output[^1];
        var after = span.Range.End == content.Text.Length ? ' ' : isLinkEnd ? ']' : content.Text[span.Range.End];
        var (startsWithSign, endsWithSign) = Signs(index, before, after);
        if (startsWithSign && !Flanking.IsSeparator(before)) return "";
        if (endsWithSign && !Flanking.IsSeparator(after)) return "";

        // Inside other emphasis a delimiter that could close it would.
        if (isNested && !continuesRun && before != ' ' && !(Flanking.IsSeparator(before) && !startsWithSign)) return "";

        if (span.Kind == InlineKind.Deleted)
        {
            // Right after others, tildes would be one run with them.
            if (output.Length > 0 && output[^1] == '~') return "";
            const string Tildes = "~~";
            output.Append(Tildes);
            _opened = (output.Length, before);
            return Tildes;
        }

        var sign = '*';
        if (_closedEnd == output.Length && output[^1] == '*')
        {
            // Right after other emphasis, stars would be one run with its own.
            if (!Flanking.IsSeparator(after)) return "";
            sign = '_';
        }

        var delimiter = new string(sign, span.Kind == InlineKind.Strong ? 2 : 1);
        output.Append(delimiter);
        _opened = (output.Length, before);
        return delimiter;
    }

    /// <summary>Tells that the output now ends with a closing delimiter.</summary>
    public void Closed() => _closedEnd = output.Length;

    private static bool IsStarred(InlineKind kind) => kind is InlineKind.Strong or InlineKind.Emphasis;

    /// <summary>Whether a span's first and last character may be punctuation, markup inside it included.</summary>
    private (bool AtStart, bool AtEnd) Signs(int index, char before, char after)
    {
        var range = content.Spans[index].Range;
        var atStart = Flanking.MayBePunctuation(content.Text[range.Start]);
        var atEnd = Flanking.MayBePunctuation(content.Text[range.End - 1]);
        for (var i = index + 1; i < content.Spans.Count && content.Spans[i].Range.Start < range.End; i++)
        {
            var (isFirst, isLast) = (content.Spans[i].Range.Start == range.Start, content.Spans[i].Range.End == range.End);
            // Stars beside stars are one run; tildes beside stars, and tags, are punctuation to them.
            if (isFirst && IsStarred(content.Spans[i].Kind) && IsStarred(content.Spans[index].Kind))
            {
                var next = isLast ? after : content.Text[content.Spans[i].Range.End];
                var (starts, ends) = Signs(i, before, next);
                if (!(starts && !Flanking.IsSeparator(before)) && !(ends && !Flanking.IsSeparator(next))) continue;
            }

            atStart |= isFirst;
            atEnd |= isLast;
        }

        return (atStart, atEnd);
    }
}
