using ArticleClean.Documents;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Features;

/// <summary>A block beside the page's title, its description and its headings.</summary>
internal sealed class HeadingFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "title in block", "block in title", "description in block", "block in description",
        "from title heading", "words from title heading", "top headings", "from last heading", "level of last heading",
        "top headings since title", "cues of last heading", "related heading", "comments heading", "promotion heading",
        "cues of previous block", "related before", "promotion before",
    ];

    /// <summary>Phrases that call readers to do something for the publisher.</summary>
    private const CueKinds Promotions =
        CueKinds.Newsletter | CueKinds.Subscription | CueKinds.Follow | CueKinds.Share | CueKinds.Advertising | CueKinds.Cookies;

    private const float Nowhere = -999;

    private readonly PageAnalysis _page;
    private readonly float[] _inTitle, _ofTitle, _inDescription, _ofDescription;
    private readonly int _titleHeading, _topHeadings;

    /// <summary>For each block how many headings of the first level there are up to it.</summary>
    private readonly int[] _topHeadingsBefore;

    public HeadingFeatures(PageAnalysis page)
    {
        _page = page;
        (_inTitle, _ofTitle) = Overlap(page, page.Document.Metadata.HeadTitle);
        (_inDescription, _ofDescription) = Overlap(page, page.Document.Metadata.Description);
        LastHeading = new int[page.Owners.Length];
        _topHeadingsBefore = new int[page.Owners.Length];
        (_titleHeading, var last) = (-1, -1);
        var best = -1f;
        for (var i = 0; i < LastHeading.Length; i++)
        {
            var block = page.Document.Blocks[i];
            if (block.Kind == BlockKind.Heading) last = i;
            LastHeading[i] = last;
            if (block.HeadingLevel == 1) _topHeadings++;
            _topHeadingsBefore[i] = _topHeadings;
            if (block.HeadingLevel != 1) continue;
            if (_ofTitle[i] <= best) continue;
            (best, _titleHeading) = (_ofTitle[i], i);
        }

        if (_titleHeading >= 0) return;
        for (var i = 0; i < LastHeading.Length; i++)
        {
            if (_inTitle[i] <= 0.5f || _ofTitle[i] <= Math.Max(0.3f, best)) continue;
            (best, _titleHeading) = (_ofTitle[i], i);
        }
    }

    /// <summary>The block that shows the page's title; -1 where there is none.</summary>
    public int TitleHeading => _titleHeading;

    /// <summary>For each block the heading at or last before it; -1 where there is none.</summary>
    public int[] LastHeading { get; }

    public override void Write(int block, Span<float> row)
    {
        var last = LastHeading[block];
        row[0] = _ofTitle[block];
        row[1] = _inTitle[block];
        row[2] = _ofDescription[block];
        row[3] = _inDescription[block];
        row[4] = _titleHeading < 0 ? Nowhere : block - _titleHeading;
        row[5] = _titleHeading < 0 ? -1
            : (float)(_page.Sums.Between(0, block).Words - _page.Sums.Between(0, _titleHeading).Words) / Math.Max(1, _page.Sums.All.Words);
        row[6] = _topHeadings;
        row[7] = last < 0 ? 99 : block - last;
        row[8] = last < 0 ? 0 : _page.Document.Blocks[last].HeadingLevel;
        row[9] = _titleHeading < 0 || block < _titleHeading ? 0 : _topHeadingsBefore[block] - _topHeadingsBefore[_titleHeading];
        WriteCues(last == block ? -1 : last, row[10..14]);
        WriteCues(block - 1, row[14..17]);
    }

    /// <summary>What the phrases of another block say of this one: how much of that block they are, and what they are signs of.</summary>
    private void WriteCues(int block, Span<float> row)
    {
        row.Clear();
        if (block < 0) return;
        ref readonly var text = ref _page.Text.Blocks[block];
        row[0] = (float)text.CueWords / Math.Max(1, text.Words);
        row[1] = Level(text, CueKinds.Related);
        row[^1] = Level(text, Promotions);
        if (row.Length > 3) row[2] = Level(text, CueKinds.Comments);
    }

    private static float Level(in BlockText text, CueKinds kinds) =>
        (text.StrongCues & kinds) != 0 ? 2 : (text.WeakCues & kinds) != 0 ? 1 : 0;

    /// <summary>The words of a title or a description, without the punctuation around them.</summary>
    public static IEnumerable<uint> WordsOf(string text)
    {
        foreach (var part in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (part.AsSpan().Trim(".,:;!?\"'()|-–—“”’") is { IsEmpty: false } word) yield return WordHash.Of(word);
    }

    /// <summary>For each block the share of its words that are in a text, and the share of the text's words that are in it.</summary>
    private static (float[] In, float[] Of) Overlap(PageAnalysis page, string? text)
    {
        var shareIn = new float[page.Owners.Length];
        var shareOf = new float[page.Owners.Length];
        // For each word the block that it was last met in.
        var wanted = WordsOf(text ?? "").ToList();
        var words = new WordMap<int>(wanted.Count);
        // Most of a page's words are none of them, and most of those are told by six of their bits.
        var filter = 0UL;
        foreach (var word in wanted)
        {
            words.Set(word, -1);
            filter |= 1UL << (int)(word & 63);
        }

        if (words.Count == 0) return (shareIn, shareOf);
        for (var i = 0; i < shareIn.Length; i++)
        {
            int hits = 0, distinct = 0;
            foreach (var word in page.Text.WordsOf(i))
            {
                if ((filter >> (int)(word & 63) & 1) == 0 || words.Find(word) is not (>= 0 and var slot)) continue;
                hits++;
                ref var seenIn = ref words.At(slot);
                if (seenIn == i) continue;
                seenIn = i;
                distinct++;
            }

            shareIn[i] = (float)hits / Math.Max(1, page.Text.Blocks[i].Words);
            shareOf[i] = (float)distinct / words.Count;
        }

        return (shareIn, shareOf);
    }
}
