namespace ArticleClean.Extraction.Features;

/// <summary>
/// The elements around a block that hold more than it, from the nearest outwards: how much text of what kind each
/// holds, and what it is among its siblings. An element whose blocks are those of the one in it is no level of its own.
/// </summary>
internal sealed class LevelFeatures : FeatureGroup
{
    private const int Levels = 5;

    /// <summary>Levels further out than this have no siblings worth comparing.</summary>
    private const int ComparedLevels = 4;

    private const int SizeFeatures = 10, SiblingFeatures = 8;

    public static readonly string[] Names =
    [
        "alone", "wrapper alike", "wrapper alike index", "wrapper alike words", "wrapper alike link density", "wrapper index", "wrapper siblings",
        .. Enumerable.Range(0, Levels).SelectMany(level => LevelNames(level)),
    ];

    private readonly PageAnalysis _page;
    private readonly Dictionary<int, Chain> _chains = [];
    private readonly Dictionary<int, float[]> _rows = [];

    public LevelFeatures(PageAnalysis page) => _page = page;

    public override void Write(int block, Span<float> row)
    {
        row.Clear();
        var owner = _page.Owners[block];
        if (owner < 0) return;
        if (!_chains.TryGetValue(owner, out var chain)) _chains.Add(owner, chain = ChainOf(owner));
        if (chain.Wrapper >= 0)
        {
            ref readonly var wrapper = ref _page.Elements[chain.Wrapper];
            row[0] = 1;
            row[1] = wrapper.Alike;
            row[2] = wrapper.AlikeIndex;
            row[3] = Log(wrapper.AlikeWords);
            row[4] = wrapper.AlikeLinkDensity;
            row[5] = wrapper.Index;
            row[6] = _page.Document.Elements[chain.Wrapper].Parent is var parent and >= 0 ? _page.Elements[parent].Children : 0;
        }

        var at = 7;
        for (var level = 0; level < Levels; level++)
        {
            var element = chain.Levels[Math.Min(level, chain.Levels.Length - 1)];
            if (!_rows.TryGetValue(element, out var features)) _rows.Add(element, features = RowOf(element));
            features.AsSpan(0, level < ComparedLevels ? features.Length : SizeFeatures).CopyTo(row[at..]);
            at += SizeFeatures;
            if (level >= ComparedLevels) continue;
            at += SiblingFeatures;
            var info = _page.Document.Elements[element];
            row[at++] = (float)(block - info.BlockStart) / Math.Max(1, info.BlockEnd - info.BlockStart);
        }
    }

    private static IEnumerable<string> LevelNames(int level)
    {
        string[] sizes = ["blocks", "words", "link density", "stop words", "punctuation", "words per block", "share", "share of long", "long", "paragraphs"];
        string[] siblings = ["tag", "alike", "alike index", "alike words", "alike link density", "headings", "images", "siblings", "position"];
        return (level < ComparedLevels ? sizes.Concat(siblings) : sizes).Select(name => $"level {level} {name}");
    }

    private Chain ChainOf(int owner)
    {
        var elements = _page.Document.Elements;
        var levels = new List<int>(Levels);
        var wrapper = -1;
        var top = owner;
        for (var parent = elements[owner].Parent; levels.Count < Levels; parent = elements[parent].Parent)
        {
            var isSame = parent >= 0 && elements[parent].BlockStart == elements[top].BlockStart && elements[parent].BlockEnd == elements[top].BlockEnd;
            if (!isSame)
            {
                var isAlone = levels.Count == 0 && wrapper < 0 && elements[top].BlockEnd - elements[top].BlockStart == 1;
                if (isAlone) wrapper = top;
                if (!isAlone || parent < 0) levels.Add(top);
            }

            if (parent < 0) break;
            top = parent;
        }

        return new Chain(wrapper, [.. levels]);
    }

    private float[] RowOf(int element)
    {
        var info = _page.Document.Elements[element];
        ref readonly var state = ref _page.Elements[element];
        var sums = _page.Sums.Between(info.BlockStart, info.BlockEnd);
        var all = _page.Sums.All;
        var blocks = info.BlockEnd - info.BlockStart;
        var words = Math.Max(1, sums.Words);
        return
        [
            Log(blocks),
            Log(sums.Words),
            sums.LinkDensity,
            (float)sums.Stop / words,
            (float)sums.Punctuation / words,
            Log((float)sums.Words / Math.Max(1, blocks)),
            (float)sums.Words / Math.Max(1, all.Words),
            (float)sums.LongWords / Math.Max(1, all.LongWords),
            (float)sums.LongWords / words,
            (float)sums.ParagraphWords / words,
            state.Tag,
            state.Alike,
            state.AlikeIndex,
            Log(state.AlikeWords),
            state.AlikeLinkDensity,
            (float)sums.Headings / Math.Max(1, blocks),
            (float)sums.Images / Math.Max(1, blocks),
            info.Parent >= 0 ? _page.Elements[info.Parent].Children : 0,
        ];
    }

    private readonly record struct Chain(int Wrapper, int[] Levels);
}
