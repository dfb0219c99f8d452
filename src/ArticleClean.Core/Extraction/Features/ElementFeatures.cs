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

    private readonly PageAnalysis _page;
    private readonly float[] _groups;

    public ElementFeatures(PageAnalysis page)
    {
        _page = page;
        var count = ClassGroup.Names.Length;
        _groups = new float[page.Elements.Length * count];
        for (var i = 0; i < page.Elements.Length; i++)
        {
            var own = page.Elements[i].OwnGroups;
            var parent = page.Document.Elements[i].Parent;
            for (var group = 0; group < count; group++)
                _groups[(i * count) + group] = (own >> group & 1) == 1 ? 1 : parent >= 0 ? _groups[(parent * count) + group] * Decay : 0;
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
        row[2] = _page.Document.Elements[owner].Depth;
        var at = 3;
        for (var i = 0; i < ElementTags.Around.Length; i++) row[at++] = (element.Around >> i) & 1;
        for (var i = 0; i < 7; i++) row[at++] = ((int)element.Flags >> i) & 1;
        var count = ClassGroup.Names.Length;
        for (var i = 0; i < count; i++) row[at++] = (_page.InlineGroups[block] >> i & 1) == 1 ? 1 : _groups[(owner * count) + i];
    }
}
