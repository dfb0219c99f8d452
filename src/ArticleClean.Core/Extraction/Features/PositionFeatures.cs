using ArticleClean.Documents;

namespace ArticleClean.Extraction.Features;

/// <summary>Where on the page a block stands.</summary>
internal sealed class PositionFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "index", "index from end", "position", "position in words", "share of article", "position in article",
        "from first long", "to last long", "from previous long", "to next long", "words of previous long",
        "previous words", "previous link density", "previous tag", "previous ending",
        "next words", "next link density", "next tag", "next ending",
        "long before", "articles before", "long in articles before", "same link as neighbour",
    ];

    /// <summary>A distance to what there is not.</summary>
    private const float Nowhere = 99;

    private static readonly int Article = ElementTags.Of("article").Code;

    private readonly PageAnalysis _page;
    private readonly int[] _previousLong, _nextLong, _articlesBefore, _longInArticlesBefore;

    public PositionFeatures(PageAnalysis page)
    {
        _page = page;
        _previousLong = PreviousLong(page);
        _nextLong = NextLong(page);
        (_articlesBefore, _longInArticlesBefore) = ArticlesBefore(page);
    }

    public override void Write(int block, Span<float> row)
    {
        var count = _page.Owners.Length;
        var before = _page.Sums.Between(0, block);
        var all = _page.Sums.All;
        row[0] = block;
        row[1] = count - 1 - block;
        row[2] = (float)block / count;
        row[3] = (before.Words + (_page.Text.Blocks[block].Words / 2f)) / Math.Max(1, all.Words);
        row[4] = 0;
        row[5] = -1;
        if (_page.Owners[block] is var owner and >= 0 && _page.Elements[owner] is { ArticleEnd: > 0 } element)
        {
            row[4] = (float)_page.Sums.Between(element.ArticleStart, element.ArticleEnd).Words / Math.Max(1, all.Words);
            row[5] = (float)(block - element.ArticleStart) / Math.Max(1, element.ArticleEnd - element.ArticleStart);
        }

        var first = _nextLong[0];
        var last = _previousLong[^1];
        row[6] = first < 0 ? Nowhere : block - first;
        row[7] = last < 0 ? Nowhere : last - block;
        var previous = block == 0 ? -1 : _previousLong[block - 1];
        row[8] = previous < 0 ? Nowhere : block - previous;
        row[9] = _nextLong[block] < 0 ? Nowhere : _nextLong[block] - block;
        row[10] = previous < 0 ? 0 : Log(_page.Text.Blocks[previous].Words);
        WriteNeighbour(block - 1, row[11..15]);
        WriteNeighbour(block + 1, row[15..19]);
        row[19] = (float)before.LongWords / Math.Max(1, all.LongWords);
        row[20] = _articlesBefore[block];
        row[21] = (float)_longInArticlesBefore[block] / Math.Max(1, all.LongWords);
        row[22] = SharesLink(block, block - 1) || SharesLink(block, block + 1) ? 1 : 0;
    }

    /// <summary>Whether the first links of two blocks lead to the same place, as those of a teaser's picture, title and text do.</summary>
    private bool SharesLink(int block, int other) =>
        other >= 0 && other < _page.Owners.Length && FirstLink(block) is { } target && target == FirstLink(other);

    private string? FirstLink(int block)
    {
        if (_page.Text.Blocks[block].OutwardLinks == 0) return null;
        var spans = _page.Document.Blocks[block].Inlines;
        for (var i = 0; i < spans.Count; i++)
            if (spans[i].Kind == InlineKind.Link) return spans[i].Target;
        return null;
    }

    /// <summary>
    /// For each block how many outermost articles with running text end before it, and the words of running text in them.
    /// </summary>
    private static (int[] Articles, int[] Long) ArticlesBefore(PageAnalysis page)
    {
        var articles = new int[page.Owners.Length + 1];
        var words = new int[page.Owners.Length + 1];
        var end = 0;
        foreach (ref readonly var element in page.Elements)
        {
            if (element.Tag != Article || element.BlockStart < end) continue;
            end = Math.Max(end, element.BlockEnd);
            var length = page.Sums.Between(element.BlockStart, element.BlockEnd).LongWords;
            if (length == 0) continue;
            articles[element.BlockEnd]++;
            words[element.BlockEnd] += length;
        }

        for (var i = 1; i < articles.Length; i++)
        {
            articles[i] += articles[i - 1];
            words[i] += words[i - 1];
        }

        return (articles, words);
    }

    private void WriteNeighbour(int block, Span<float> row)
    {
        if (block < 0 || block >= _page.Owners.Length)
        {
            row.Fill(-1);
            return;
        }

        ref readonly var text = ref _page.Text.Blocks[block];
        row[0] = Log(text.Words);
        row[1] = text.LinkDensity;
        row[2] = _page.Owners[block] is var owner and >= 0 ? _page.Elements[owner].Tag : 0;
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
