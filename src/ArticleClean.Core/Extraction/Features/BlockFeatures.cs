namespace ArticleClean.Extraction.Features;

/// <summary>
/// The features of a page's blocks: what the trees read. Training and shipping compute them here. After the extraction
/// study's list (features of the text, of the elements around it, of its siblings, of the page, and a learned lexicon),
/// without what only pages with their scripts have. Made for one page; for one thread.
/// </summary>
internal sealed class BlockFeatures
{
    /// <summary>The name of each feature, in the order of a row.</summary>
    public static readonly string[] Names =
    [
        .. TextFeatures.Names, .. ElementFeatures.Names, .. PositionFeatures.Names, .. LevelFeatures.Names, .. GroupFeatures.Names,
        .. HeadingFeatures.Names, .. LexiconFeatures.Names, .. PageFeatures.Names,
    ];

    private readonly (FeatureGroup Group, int Count)[] _groups;

    /// <summary>Prepares the features of a page that has blocks.</summary>
    /// <param name="page">The page's analysis, made with <paramref name="lexicon"/>.</param>
    /// <param name="lexicon">The learned lexicon.</param>
    public BlockFeatures(PageAnalysis page, Lexicon lexicon)
    {
        var groups = new GroupFeatures(page);
        var headings = new HeadingFeatures(page);
        _groups =
        [
            (new TextFeatures(page), TextFeatures.Names.Length),
            (new ElementFeatures(page), ElementFeatures.Names.Length),
            (new PositionFeatures(page), PositionFeatures.Names.Length),
            (new LevelFeatures(page), LevelFeatures.Names.Length),
            (groups, GroupFeatures.Names.Length),
            (headings, HeadingFeatures.Names.Length),
            (new LexiconFeatures(page, headings, lexicon), LexiconFeatures.Names.Length),
            (new PageFeatures(page, groups), PageFeatures.Names.Length),
        ];
    }

    /// <summary>Writes the features of a block.</summary>
    /// <param name="block">Index of the block.</param>
    /// <param name="row">Where to write; as long as there are names.</param>
    public void Write(int block, Span<float> row)
    {
        var at = 0;
        foreach (var (group, count) in _groups)
        {
            group.Write(block, row.Slice(at, count));
            at += count;
        }
    }
}
