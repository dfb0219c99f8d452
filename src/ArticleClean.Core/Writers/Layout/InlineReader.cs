using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>Reads the inline content of passages: text and spans as the cuts left them. For one thread, passages in order.</summary>
internal sealed class InlineReader(ParsedDocument document)
{
    private readonly SpanCursor _cursor = new();

    public InlineContent Of(Passage passage)
    {
        if (passage.Block.Inlines.Count == 0) return new InlineContent(PassageText.Of(passage, document), []);
        var spans = _cursor.Near(passage, document.Text);
        if (spans.Count == 0) return new InlineContent(PassageText.Of(passage, document), []);

        var offsets = new List<int>(spans.Count * 2);
        foreach (var span in spans)
        {
            offsets.Add(span.Range.Start);
            offsets.Add(span.Range.End);
        }

        offsets.Sort();
        var (text, folded) = Fold(passage, offsets);
        var nesting = new SpanNesting(text);
        foreach (var span in spans)
        {
            if (span.Range.IsEmpty && IsCut(passage.Ranges, span.Range.Start)) continue;
            nesting.Add(span with { Range = new TextRange(Folded(span.Range.Start), Folded(span.Range.End)) });
        }

        return new InlineContent(text, nesting.Spans);

        int Folded(int offset) => folded[offsets.BinarySearch(offset)];
    }

    /// <summary>The folded text, and where each of the offsets comes to lie in it.</summary>
    private (string Text, int[] Folded) Fold(Passage passage, List<int> offsets)
    {
        var hasLines = PassageText.HasLines(passage, document);
        var text = new StringBuilder();
        var folded = new int[offsets.Count];
        var next = 0;
        for (var i = 0; i < passage.Ranges.Count; i++)
        {
            var range = passage.Ranges[i];
            if (i > 0 && passage.IsApart(document, i)) text.Append(' ');
            var start = range.Start;
            for (; next < offsets.Count && offsets[next] <= range.End; next++)
            {
                var offset = Math.Max(start, offsets[next]);
                Append(document.Text.AsSpan(start, offset - start));
                folded[next] = text.Length;
                start = offset;
            }

            Append(document.Text.AsSpan(start, range.End - start));
        }

        folded.AsSpan(next).Fill(text.Length);
        return (text.ToString(), folded);

        void Append(ReadOnlySpan<char> part)
        {
            if (hasLines) WhiteSpace.AppendLines(text, part);
            else WhiteSpace.AppendFolded(text, part);
        }
    }

    /// <summary>Whether a place between two kept ranges lies inside what was cut, words of it on both sides.</summary>
    private bool IsCut(IReadOnlyList<TextRange> ranges, int offset)
    {
        int low = 0, high = ranges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].End < offset) low = middle + 1;
            else high = middle;
        }

        if (low < ranges.Count && ranges[low].Start <= offset) return false;
        var isAfterText = low > 0 && IsBlank(ranges[low - 1].End, offset);
        var isBeforeText = low < ranges.Count && IsBlank(offset, ranges[low].Start);
        return !isAfterText && !isBeforeText;
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!WhiteSpace.IsBlank(document.Text[i])) return false;
        return true;
    }
}
