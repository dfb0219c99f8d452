namespace ArticleClean.Extraction.Features;

/// <summary>Where on the page a block stands.</summary>
internal sealed class PositionFeatures(PageAnalysis page) : FeatureGroup
{
    public static readonly string[] Names =
    [
        "index", "index from end", "position", "position in words", "share of article", "position in article",
        "from first long", "to last long", "from previous long", "to next long", "words of previous long",
        "previous words", "previous link density", "previous tag", "previous ending",
        "next words", "next link density", "next tag", "next ending",
    ];

    /// <summary>A distance to what there is not.</summary>
    private const float Nowhere = 99;

    private readonly int[] _previousLong = PreviousLong(page);
    private readonly int[] _nextLong = NextLong(page);

    public override void Write(int block, Span<float> row)
    {
        var count = page.Owners.Length;
        var before = page.Sums.Between(0, block);
        var all = page.Sums.All;
        row[0] = block;
        row[1] = count - 1 - block;
        row[2] = (float)block / count;
        row[3] = (before.Words + (page.Text.Blocks[block].Words / 2f)) / Math.Max(1, all.Words);
        row[4] = 0;
        row[5] = -1;
        if (page.Owners[block] is var owner and >= 0 && page.Elements[owner] is { ArticleEnd: > 0 } element)
        {
            row[4] = (float)page.Sums.Between(element.ArticleStart, element.ArticleEnd).Words / Math.Max(1, all.Words);
            row[5] = (float)(block - element.ArticleStart) / Math.Max(1, element.ArticleEnd - element.ArticleStart);
        }

        var first = _nextLong[0];
        var last = _previousLong[^1];
        row[6] = first < 0 ? Nowhere : block - first;
        row[7] = last < 0 ? Nowhere : last - block;
        var previous = block == 0 ? -1 : _previousLong[block - 1];
        row[8] = previous < 0 ? Nowhere : block - previous;
        row[9] = _nextLong[block] < 0 ? Nowhere : _nextLong[block] - block;
        row[10] = previous < 0 ? 0 : Log(page.Text.Blocks[previous].Words);
        WriteNeighbour(block - 1, row[11..15]);
        WriteNeighbour(block + 1, row[15..19]);
    }

    private void WriteNeighbour(int block, Span<float> row)
    {
        if (block < 0 || block >= page.Owners.Length)
        {
            row.Fill(-1);
            return;
        }

        ref readonly var text = ref page.Text.Blocks[block];
        row[0] = Log(text.Words);
        row[1] = text.LinkDensity;
        row[2] = page.Owners[block] is var owner and >= 0 ? page.Elements[owner].Tag : 0;
        row[3] = text.Ending;
    }

    /// <summary>A paragraph of running text beyond doubt.</summary>
    private static bool IsLong(in BlockText text) => text.Words >= 20 && text.LinkDensity < 0.4f && text.StopWords > 0.2f * text.Words;

    private static int[] PreviousLong(PageAnalysis page)
    {
        var indices = new int[page.Owners.Length];
        var last = -1;
        for (var i = 0; i < indices.Length; i++)
        {
            if (IsLong(page.Text.Blocks[i])) last = i;
            indices[i] = last;
        }

        return indices;
    }

    private static int[] NextLong(PageAnalysis page)
    {
        var indices = new int[page.Owners.Length];
        var next = -1;
        for (var i = indices.Length - 1; i >= 0; i--)
        {
            if (IsLong(page.Text.Blocks[i])) next = i;
            indices[i] = next;
        }

        return indices;
    }
}
