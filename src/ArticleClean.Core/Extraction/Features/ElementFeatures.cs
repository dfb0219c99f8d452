using System.Numerics;

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

    private static readonly int Stride = (ClassGroup.Names.Length + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    private readonly PageAnalysis _page;
    /// <summary>For each element what the class groups count in it, a whole number of vectors each.</summary>
    private readonly float[] _groups;

    public ElementFeatures(PageAnalysis page)
    {
        _page = page;
        _groups = new float[page.Elements.Length * Stride];
        for (var i = 0; i < page.Elements.Length; i++)
        {
            ref readonly var element = ref page.Elements[i];
            if (element.BlockStart >= element.BlockEnd) continue;
            var groups = GroupsOf(i);
            if (element.Parent >= 0)
            {
                var around = GroupsOf(element.Parent);
                for (var at = 0; at < Stride; at += Vector<float>.Count) (new Vector<float>(around[at..]) * Decay).CopyTo(groups[at..]);
            }

            SetGroups(element.OwnGroups, groups);
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
        GroupsOf(owner)[..ClassGroup.Names.Length].CopyTo(row[at..]);
        SetGroups(_page.InlineGroups[block], row[at..]);
    }

    private Span<float> GroupsOf(int element) => _groups.AsSpan(element * Stride, Stride);

    /// <summary>A group of the element's own counts in full.</summary>
    private static void SetGroups(int groups, Span<float> values)
    {
        for (var left = (uint)groups; left != 0; left &= left - 1) values[BitOperations.TrailingZeroCount(left)] = 1;
    }
}
