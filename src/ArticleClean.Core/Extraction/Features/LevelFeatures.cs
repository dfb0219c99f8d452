using System.Runtime.InteropServices;

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

    private const int SizeFeatures = 12, SiblingFeatures = 12;

    /// <summary>Features of a block alone in its element.</summary>
    private const int WrapperFeatures = 10;

    public static readonly string[] Names =
    [
        "alone", "wrapper alike", "wrapper alike index", "wrapper alike words", "wrapper alike link density", "wrapper index", "wrapper siblings",
        "wrapper alike with link", "wrapper alike with image", "wrapper alike spread",
        .. Enumerable.Range(0, Levels).SelectMany(level => LevelNames(level)),
    ];

    private readonly PageAnalysis _page;

    /// <summary>For each element that may be a level where its row begins in <see cref="_rows"/>; 0 until it is needed.</summary>
    private readonly int[] _rowOf;
    private readonly List<float> _rows;

    public LevelFeatures(PageAnalysis page)
    {
        _page = page;
        _rowOf = new int[page.Elements.Length];
        _rows = new List<float>((page.Owners.Length + 1) * (SizeFeatures + SiblingFeatures)) { 0 };
    }

    public override void Write(int block, Span<float> row)
    {
        row.Clear();
        var owner = _page.Owners[block];
        if (owner < 0) return;
        var level = _page.Elements[owner].Outermost;
        ref readonly var wrapper = ref _page.Elements[level];
        if (wrapper.BlockEnd - wrapper.BlockStart == 1)
        {
            row[0] = 1;
            row[1] = wrapper.Alike;
            row[2] = wrapper.AlikeIndex;
            row[3] = Log(wrapper.AlikeWords);
            row[4] = wrapper.AlikeLinkDensity;
            row[5] = wrapper.Index;
            row[6] = wrapper.Parent >= 0 ? _page.Elements[wrapper.Parent].Children : 0;
            row[7] = wrapper.AlikeWithLink;
            row[8] = wrapper.AlikeWithImage;
            row[9] = wrapper.AlikeSpread;
            level = Outwards(level);
        }

        var at = WrapperFeatures;
        for (var i = 0; i < Levels; i++, level = Outwards(level))
        {
            var isCompared = i < ComparedLevels;
            RowOf(level)[..(isCompared ? SizeFeatures + SiblingFeatures : SizeFeatures)].CopyTo(row[at..]);
            at += SizeFeatures;
            if (!isCompared) continue;
            at += SiblingFeatures;
            ref readonly var element = ref _page.Elements[level];
            row[at++] = (float)(block - element.BlockStart) / Math.Max(1, element.BlockEnd - element.BlockStart);
        }
    }

    private static IEnumerable<string> LevelNames(int level)
    {
        string[] sizes = ["blocks", "words", "link density", "stop words", "punctuation", "words per block", "share", "share of long",
            "long", "paragraphs", "outward links", "cue words"];
        string[] siblings = ["tag", "alike", "alike index", "alike words", "alike link density", "headings", "images", "siblings",
            "alike with link", "alike with image", "alike spread", "long before", "position"];
        return (level < ComparedLevels ? sizes.Concat(siblings) : sizes).Select(name => $"level {level} {name}");
    }

    /// <summary>The next level; the outermost is its own.</summary>
    private int Outwards(int level) => _page.Elements[level].Parent is var parent and >= 0 ? _page.Elements[parent].Outermost : level;

    /// <summary>What a level is like for every block in it.</summary>
    private ReadOnlySpan<float> RowOf(int level)
    {
        if (_rowOf[level] == 0)
        {
            _rowOf[level] = _rows.Count;
            AddRow(_page.Elements[level]);
        }

        return CollectionsMarshal.AsSpan(_rows).Slice(_rowOf[level], SizeFeatures + SiblingFeatures);
    }

    private void AddRow(in ElementState state)
    {
        var sums = _page.Sums.Between(state.BlockStart, state.BlockEnd);
        var all = _page.Sums.All;
        var blocks = state.BlockEnd - state.BlockStart;
        var words = Math.Max(1, sums.Words);
        _rows.AddRange(
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
            Log(sums.OutwardLinks),
            (float)sums.CueWords / words,
            state.Tag,
            state.Alike,
            state.AlikeIndex,
            Log(state.AlikeWords),
            state.AlikeLinkDensity,
            (float)sums.Headings / Math.Max(1, blocks),
            (float)sums.Images / Math.Max(1, blocks),
            state.Parent >= 0 ? _page.Elements[state.Parent].Children : 0,
            state.AlikeWithLink,
            state.AlikeWithImage,
            state.AlikeSpread,
            (float)_page.Sums.Between(0, state.BlockStart).LongWords / Math.Max(1, all.LongWords),
        ]);
    }
}
