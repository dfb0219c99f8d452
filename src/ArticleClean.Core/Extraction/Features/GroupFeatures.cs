namespace ArticleClean.Extraction.Features;

/// <summary>The blocks of a page that look alike by their markup, and those of the same text.</summary>
internal sealed class GroupFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "group blocks", "group share", "group link density", "group first", "group last", "same as previous", "same as next",
        "same text", "same text before",
    ];

    private readonly PageAnalysis _page;
    private readonly int[] _groupOf, _textOf, _before;
    private readonly List<Group> _groups = [];
    private readonly List<int> _texts = [];

    public GroupFeatures(PageAnalysis page)
    {
        _page = page;
        var count = page.Owners.Length;
        (_groupOf, _textOf, _before) = (new int[count], new int[count], new int[count]);
        var groups = new Dictionary<ulong, int>(count);
        var texts = new Dictionary<uint, int>(count);
        for (var i = 0; i < count; i++)
        {
            ref readonly var text = ref page.Text.Blocks[i];
            ref var group = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(groups, KeyOf(page.Owners[i]), out var exists);
            if (!exists)
            {
                group = _groups.Count;
                _groups.Add(new Group(0, 0, 0, i, i));
            }

            _groupOf[i] = group;
            var sums = _groups[group];
            _groups[group] = sums = new Group(sums.Blocks + 1, sums.Words + text.Words, sums.Linked + text.LinkedWords, sums.First, i);
            Largest = Math.Max(Largest, sums.Blocks);

            ref var same = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(texts, text.Identity, out exists);
            if (!exists)
            {
                same = _texts.Count;
                _texts.Add(0);
            }

            _textOf[i] = same;
            _before[i] = _texts[same]++;
        }
    }

    /// <summary>The blocks of the largest group.</summary>
    public int Largest { get; }

    public override void Write(int block, Span<float> row)
    {
        var count = _groupOf.Length;
        var group = _groups[_groupOf[block]];
        row[0] = Log(group.Blocks);
        row[1] = (float)group.Words / Math.Max(1, _page.Sums.All.Words);
        row[2] = (float)group.Linked / Math.Max(1, group.Words);
        row[3] = (float)group.First / count;
        row[4] = (float)group.Last / count;
        row[5] = block > 0 && _groupOf[block] == _groupOf[block - 1] ? 1 : 0;
        row[6] = block + 1 < count && _groupOf[block] == _groupOf[block + 1] ? 1 : 0;
        row[7] = _texts[_textOf[block]];
        row[8] = _before[block];
    }

    private ulong KeyOf(int owner)
    {
        if (owner < 0) return 0;
        var parent = _page.Elements[owner].Parent;
        return ((ulong)_page.Elements[owner].Signature << 32) | (parent >= 0 ? _page.Elements[parent].Signature : 0);
    }

    private readonly record struct Group(int Blocks, int Words, int Linked, int First, int Last);
}
