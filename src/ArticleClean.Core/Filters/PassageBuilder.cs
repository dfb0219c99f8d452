using ArticleClean.Documents;

namespace ArticleClean.Filters;

/// <summary>Derives what is kept from a document, its cuts and its splits.</summary>
internal static class PassageBuilder
{
    /// <summary>One pass over the blocks, cuts and splits side by side.</summary>
    public static IReadOnlyList<Passage> Build(ParsedDocument document, RangeSet cut, IReadOnlyList<Split> splits)
    {
        var passages = new List<Passage>(document.Blocks.Count);
        var nextSplit = 0;
        foreach (var block in document.Blocks)
        {
            var start = block.Range.Start;
            for (; nextSplit < splits.Count && splits[nextSplit].Offset < block.Range.End; nextSplit++)
            {
                var offset = splits[nextSplit].Offset;
                if (offset <= start) continue;
                Add(passages, document.Text, block, new TextRange(start, offset), cut);
                start = offset;
            }

            Add(passages, document.Text, block, new TextRange(start, block.Range.End), cut);
        }

        return passages;
    }

    private static void Add(List<Passage> passages, string text, TextBlock block, TextRange range, RangeSet cut)
    {
        var next = cut.IndexAfter(range.Start);
        if (next == cut.Ranges.Count || cut.Ranges[next].Start >= range.End)
        {
            if (Kept(text, block, range) is { IsEmpty: false } whole) passages.Add(new Passage(block, [whole]));
            return;
        }

        List<TextRange>? ranges = null;
        foreach (var part in cut.Outside(range))
            if (Kept(text, block, part) is { IsEmpty: false } kept) (ranges ??= []).Add(kept);
        if (ranges is not null) passages.Add(new Passage(block, ranges));
    }

    private static TextRange Kept(string text, TextBlock block, TextRange range) =>
        block.HasText && block.Kind != BlockKind.Preformatted ? WhiteSpace.Trim(text, range) : range;
}
