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
    private readonly ulong[] _keys;
    private readonly Dictionary<ulong, Group> _groups = [];
    private readonly Dictionary<uint, int> _texts = [];
    private readonly int[] _before;

    public GroupFeatures(PageAnalysis page)
    {
        _page = page;
        _keys = new ulong[page.Owners.Length];
        _before = new int[page.Owners.Length];
        for (var i = 0; i < _keys.Length; i++)
        {
            ref readonly var text = ref page.Text.Blocks[i];
            _keys[i] = KeyOf(page.Owners[i]);
            ref var group = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_groups, _keys[i], out var exists);
            group = new Group(group.Blocks + 1, group.Words + text.Words, group.Linked + text.LinkedWords, exists ? group.First : i, i);
            Largest = Math.Max(Largest, group.Blocks);
            ref var same = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_texts, text.Identity, out _);
            _before[i] = same++;
        }
    }

    /// <summary>The blocks of the largest group.</summary>
    public int Largest { get; }

    public override void Write(int block, Span<float> row)
    {
        var count = _keys.Length;
        var group = _groups[_keys[block]];
        row[0] = Log(group.Blocks);
        row[1] = (float)group.Words / Math.Max(1, _page.Sums.All.Words);
        row[2] = (float)group.Linked / Math.Max(1, group.Words);
        row[3] = (float)group.First / count;
        row[4] = (float)group.Last / count;
        row[5] = block > 0 && _keys[block] == _keys[block - 1] ? 1 : 0;
        row[6] = block + 1 < count && _keys[block] == _keys[block + 1] ? 1 : 0;
        row[7] = _texts[_page.Text.Blocks[block].Identity];
        row[8] = _before[block];
    }

    private ulong KeyOf(int owner)
    {
        if (owner < 0) return 0;
        var parent = _page.Document.Elements[owner].Parent;
        return ((ulong)_page.Elements[owner].Signature << 32) | (parent >= 0 ? _page.Elements[parent].Signature : 0);
    }

    private readonly record struct Group(int Blocks, int Words, int Linked, int First, int Last);
}
