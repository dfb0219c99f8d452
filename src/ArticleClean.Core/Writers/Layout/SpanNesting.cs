using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>
/// Puts spans in order for an output: trimmed, clipped to the span around them, none inside one of its own kind, and
/// touching ones of the same kind as one.
/// </summary>
internal sealed class SpanNesting(string text)
{
    private readonly List<InlineSpan> _spans = [];
    private readonly List<int> _open = [];

    /// <summary>The span that ended last, and the one that was around it; -1 for none.</summary>
    private (int Index, int Parent) _closed = (-1, -1);

    public IReadOnlyList<InlineSpan> Spans => _spans;

    /// <summary>Adds the next span, by start, an outer one before those inside it.</summary>
    public void Add(InlineSpan span)
    {
        var (start, end) = (span.Range.Start, span.Range.End);
        var isImage = span.Kind == InlineKind.Image;
        if (!isImage)
        {
            while (start < end && text[start] is ' ' or '\n') start++;
            while (end > start && text[end - 1] is ' ' or '\n') end--;
            if (start == end) return;
        }

        while (_open.Count > 0 && _spans[_open[^1]].Range.End <= start) Close();
        var parent = _open.Count > 0 ? _open[^1] : -1;
        if (parent >= 0) end = Math.Min(end, _spans[parent].Range.End);
        // An image before the first word of the span around it stood there before that was trimmed.
        if (isImage && _spans.Count > 0) start = end = Math.Max(start, _spans[^1].Range.Start);
        span = span with { Range = new TextRange(start, end) };

        if (parent >= 0 && _spans[parent].Kind is InlineKind.Math or InlineKind.DisplayMath or InlineKind.FootnoteReference) return;
        if (parent >= 0 && span.Kind == InlineKind.FootnoteReference && _spans[parent] is { Kind: InlineKind.Superscript } raised && raised.Range == span.Range)
        {
            // A reference is raised by itself.
            _spans[parent] = span;
            return;
        }

        if (parent >= 0 && _spans[parent].Kind == InlineKind.Code)
        {
            // What is all of a code span may stand around it as well; nothing can stand inside code.
            if (isImage || span.Range != _spans[parent].Range || !MayHoldCode(span.Kind) || IsOpen(span.Kind)) return;
            (span, _spans[parent]) = (_spans[parent], span);
        }
        else if (isImage)
        {
            _spans.Add(span);
            return;
        }
        else if (IsOpen(span.Kind)) return;
        else if (span.Kind is InlineKind.Strong or InlineKind.Emphasis or InlineKind.Code or InlineKind.Deleted or InlineKind.Subscript && _closed.Index >= 0 && _closed.Parent == parent
            && _spans[_closed.Index].Kind == span.Kind && _spans[_closed.Index].Range.End == start)
        {
            var before = _spans[_closed.Index];
            _spans[_closed.Index] = before with { Range = new TextRange(before.Range.Start, end) };
            _open.Add(_closed.Index);
            return;
        }

        _open.Add(_spans.Count);
        _spans.Add(span);
    }

    private static bool MayHoldCode(InlineKind kind) =>
        kind is InlineKind.Link or InlineKind.Strong or InlineKind.Emphasis or InlineKind.Deleted
            or InlineKind.Superscript or InlineKind.Subscript;

    private void Close()
    {
        var index = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _closed = (index, _open.Count > 0 ? _open[^1] : -1);
    }

    private bool IsOpen(InlineKind kind)
    {
        foreach (var index in _open)
            if (_spans[index].Kind == kind) return true;
        return false;
    }
}
