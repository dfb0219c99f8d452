namespace ArticleClean.Extraction.Features;

/// <summary>
/// The features of a page's blocks: what the trees read. Training and shipping compute them here. After the extraction
/// study's list (features of the text, of the elements around it, of its siblings, of the page, and a learned lexicon),
/// without what only pages with their scripts have. Made for one page; for one thread.
/// </summary>
internal sealed class BlockFeatures
{
    /// <summary>The name of each feature, in the order of a row: a block's own, then those that it shares with the whole page.</summary>
    public static readonly string[] Names =
    [
        .. TextFeatures.Names, .. ElementFeatures.Names, .. PositionFeatures.Names, .. LevelFeatures.Names, .. GroupFeatures.Names,
        .. HeadingFeatures.Names, .. LexiconFeatures.Names, .. PageFeatures.Names,
    ];

    /// <summary>How many of them are a block's own.</summary>
    public static readonly int OwnCount = Names.Length - PageFeatures.Names.Length;

    private readonly (FeatureGroup Group, int Count)[] _groups;
    private readonly PageFeatures _page;

    /// <summary>Prepares the features of a page that has blocks.</summary>
    /// <param name="page">The page's analysis, made with <paramref name="lexicon"/>.</param>
    /// <param name="lexicon">The learned lexicon.</param>
    public BlockFeatures(PageAnalysis page, Lexicon lexicon)
    {
        var groups = new GroupFeatures(page);
        var headings = new HeadingFeatures(page);
        TitleHeading = headings.TitleHeading;
        _groups =
        [
            (new TextFeatures(page), TextFeatures.Names.Length),
            (new ElementFeatures(page), ElementFeatures.Names.Length),
            (new PositionFeatures(page), PositionFeatures.Names.Length),
            (new LevelFeatures(page), LevelFeatures.Names.Length),
            (groups, GroupFeatures.Names.Length),
            (headings, HeadingFeatures.Names.Length),
            (new LexiconFeatures(page, headings, lexicon), LexiconFeatures.Names.Length),
        ];
        _page = new PageFeatures(page, groups);
    }

    /// <summary>The block that shows the page's title; -1 where there is none.</summary>
    public int TitleHeading { get; }

    /// <summary>The features that all blocks share.</summary>
    public ReadOnlySpan<float> OfPage => _page.Row;

    /// <summary>Writes all features of a block.</summary>
    /// <param name="block">Index of the block.</param>
    /// <param name="row">Where to write; as long as there are names.</param>
    public void Write(int block, Span<float> row)
    {
        WriteOwn(block, row);
        OfPage.CopyTo(row[OwnCount..]);
    }

    /// <summary>Writes the features that are a block's own.</summary>
    /// <param name="block">Index of the block.</param>
    /// <param name="row">Where to write; at least <see cref="OwnCount"/> long.</param>
    public void WriteOwn(int block, Span<float> row)
    {
        var at = 0;
        foreach (var (group, count) in _groups)
        {
            group.Write(block, row.Slice(at, count));
            at += count;
        }
    }
}
