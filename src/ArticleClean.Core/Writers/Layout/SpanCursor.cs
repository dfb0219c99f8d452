using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>
/// Finds the spans of one passage after another, in order. A block may be many passages with many spans: each span is
/// looked at where it lies, not for every passage. For one thread.
/// </summary>
internal sealed class SpanCursor
{
    private readonly List<InlineSpan> _reached = [];
    private TextBlock? _block;
    private int _next;

    /// <summary>The spans that touch a passage, or stand after nothing but white space on either side of it, in their order.</summary>
    public IReadOnlyList<InlineSpan> Near(Passage passage, string text)
    {
        if (!ReferenceEquals(_block, passage.Block))
        {
            _block = passage.Block;
            _next = 0;
            _reached.Clear();
        }

        var start = passage.Start;
        while (start > _block.Range.Start && WhiteSpace.IsBlank(text[start - 1])) start--;
        var end = passage.End;
        while (end < _block.Range.End && WhiteSpace.IsBlank(text[end])) end++;
        // An image between two passages belongs to the later one.
        if (end == _block.Range.End) end++;
        _reached.RemoveAll(span => span.Range.End < start);
        for (; _next < _block.Inlines.Count && _block.Inlines[_next].Range.Start < end; _next++)
            if (_block.Inlines[_next].Range.End >= start) _reached.Add(_block.Inlines[_next]);
        return _reached;
    }
}
