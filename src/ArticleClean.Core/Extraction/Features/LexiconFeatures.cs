namespace ArticleClean.Extraction.Features;

/// <summary>What the learned lexicon says of the words around and in a block.</summary>
internal sealed class LexiconFeatures(PageAnalysis page, HeadingFeatures headings, Lexicon lexicon) : FeatureGroup
{
    public static readonly string[] Names =
    [
        .. from role in new[] { "element", "ancestor", "text", "heading" } from value in new[] { "mean", "least", "most" } select $"lexicon {role} {value}",
    ];

    private int _heading = -1;
    private LexiconSum _headingSum;

    public override void Write(int block, Span<float> row)
    {
        LexiconSum element = default, ancestors = default, text = default;
        var owner = page.Owners[block];
        if (owner >= 0)
        {
            element.Add(page.Elements[owner].Own);
            if (page.Elements[owner].Parent is var parent and >= 0) element.Add(page.Elements[parent].Own);
            ancestors = page.Elements[owner].WithAncestors;
        }

        element.Add(page.InlineWords[block]);
        foreach (var word in LexiconWords.OfText(page, block)) lexicon.AddTo(ref text, LexiconRole.Text, word);
        var heading = headings.LastHeading[block];
        if (heading != _heading)
        {
            (_heading, _headingSum) = (heading, default);
            foreach (var word in LexiconWords.OfHeading(page, heading)) lexicon.AddTo(ref _headingSum, LexiconRole.Heading, word);
        }

        Write(element, row[..3]);
        Write(ancestors, row[3..6]);
        Write(text, row[6..9]);
        Write(heading >= 0 && heading != block ? _headingSum : default, row[9..12]);
    }

    private static void Write(in LexiconSum sum, Span<float> row)
    {
        row[0] = sum.Mean;
        row[1] = sum.Min;
        row[2] = sum.Max;
    }
}
