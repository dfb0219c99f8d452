using System.Numerics;
using System.Runtime.Intrinsics;

namespace ArticleClean.Extraction.Features;

/// <summary>What a block stands in: tags, class groups, roles.</summary>
internal sealed class ElementFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "tag", "heading level", "depth",
        .. ElementTags.Around.Select(tag => "in " + tag),
        "hidden", "role main", "role navigation", "role complementary", "role dialog", "role control", "item text",
        .. ClassGroup.Names.Select(group => "class " + group),
    ];

    /// <summary>What a class group of an element counts for the blocks of the elements in it, each level further in.</summary>
    private const float Decay = 0.8f;

    /// <summary>The level of a group that no element around has; further levels count nothing either.</summary>
    private const byte Nowhere = byte.MaxValue;

    private static readonly int Stride = Vector256<byte>.Count;

    /// <summary>What a group counts by its level.</summary>
    private static readonly float[] Counts = CountsByLevel();

    private readonly PageAnalysis _page;

    /// <summary>For each element, how many levels out the nearest element of each class group is; a vector each.</summary>
    private readonly byte[] _levels;

    public ElementFeatures(PageAnalysis page)
    {
        _page = page;
        _levels = GC.AllocateUninitializedArray<byte>(page.Elements.Length * Stride);
        for (var i = 0; i < page.Elements.Length; i++)
        {
            ref readonly var element = ref page.Elements[i];
            if (element.BlockStart >= element.BlockEnd) continue;
            var levels = LevelsOf(i);
            var around = element.Parent >= 0 ? Vector256.Create<byte>(LevelsOf(element.Parent)) : Vector256.Create(Nowhere);
            Vector256.AddSaturate(around, Vector256<byte>.One).CopyTo(levels);
            for (var left = (uint)element.OwnGroups; left != 0; left &= left - 1) levels[BitOperations.TrailingZeroCount(left)] = 0;
        }
    }

    public override void Write(int block, Span<float> row)
    {
        var owner = _page.Owners[block];
        row.Clear();
        row[1] = _page.Document.Blocks[block].HeadingLevel;
        if (owner < 0) return;
        ref readonly var element = ref _page.Elements[owner];
        row[0] = element.Tag;
        row[2] = element.Depth;
        var at = 3;
        for (var i = 0; i < ElementTags.Around.Length; i++) row[at++] = (element.Around >> i) & 1;
        for (var i = 0; i < 7; i++) row[at++] = ((int)element.Flags >> i) & 1;
        var levels = LevelsOf(owner);
        for (var i = 0; i < ClassGroup.Names.Length; i++) row[at + i] = Counts[levels[i]];
        for (var left = (uint)_page.InlineGroups[block]; left != 0; left &= left - 1) row[at + BitOperations.TrailingZeroCount(left)] = 1;
    }

    private Span<byte> LevelsOf(int element) => _levels.AsSpan(element * Stride, Stride);

    private static float[] CountsByLevel()
    {
        var counts = new float[Nowhere + 1];
        counts[0] = 1;
        for (var level = 1; level < Nowhere; level++) counts[level] = counts[level - 1] * Decay;
        return counts;
    }
}
