using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>A passage's running text, white space folded, and the spans over it.</summary>
/// <param name="Text">The text; a line feed stands where the page breaks the line.</param>
/// <param name="Spans">
/// The spans as ranges over <paramref name="Text"/>: by their start, an outer one before those inside it, properly
/// nested, without white space at their edges; none is empty but images.
/// </param>
internal sealed record InlineContent(string Text, IReadOnlyList<InlineSpan> Spans)
{
    /// <summary>Whether the page breaks a line in it.</summary>
    public bool HasLines => Text.Contains('\n');

    /// <summary>Whether a space belongs behind an image, which stands between two, or at the start: folding left one at most.</summary>
    public bool HasSpaceBehindImage(int position) =>
        position < Text.Length && (position == 0 || Text[position - 1] == ' ')
        && Text[position] is not ('.' or ',' or ';' or ':' or '!' or '?' or ')');

    /// <summary>Whether a space belongs before an image: the one at a text's end is folded away.</summary>
    public bool HasSpaceBeforeImage(int position) => position > 0 && position == Text.Length;

    /// <summary>Each line by itself; a span over several is one in each.</summary>
    public IEnumerable<InlineContent> Lines()
    {
        int start = 0, first = 0, lastImage = -1;
        while (start <= Text.Length)
        {
            var end = Text.IndexOf('\n', start);
            if (end < 0) end = Text.Length;
            var spans = new List<InlineSpan>();
            while (first < Spans.Count && Spans[first].Range.End < start) first++;
            for (var i = first; i < Spans.Count && Spans[i].Range.Start <= end; i++)
            {
                var span = Spans[i];
                var isImage = span.Kind == InlineKind.Image;
                if (isImage && (i <= lastImage || span.Range.Start < start)) continue;
                if (isImage) lastImage = i;
                var part = new TextRange(Math.Max(span.Range.Start, start) - start, Math.Min(span.Range.End, end) - start);
                if (isImage || !part.IsEmpty) spans.Add(span with { Range = part });
            }

            yield return new InlineContent(Text[start..end], spans);
            start = end + 1;
        }
    }
}
