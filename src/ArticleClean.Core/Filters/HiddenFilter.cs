using ArticleClean.Documents;

namespace ArticleClean.Filters;

/// <summary>Takes out the text that a page hides from its readers, and that nothing on the page opens.</summary>
internal sealed class HiddenFilter : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "hidden";

    /// <inheritdoc/>
    public string Description => "removes text that a page hides from its readers: hidden elements, tooltips, texts for screen readers";

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Page;

    /// <inheritdoc/>
    public RemovalKind Removes => RemovalKind.Surroundings;

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Hidden.Count == 0) return;
        var kept = new KeptText(context.Passages);
        var parts = Parts(context.Document, kept);
        // A page that hides nearly all of its article shows it when its scripts have run.
        var isArticle = parts.Where(part => !part.IsInline).Sum(part => (long)kept.Length(part.Range)) > 3L * kept.Total / 4;
        foreach (var part in parts)
            if (part.IsInline || !isArticle) context.Cut(part.Range, part.Code, part.Reason);
    }

    /// <summary>The parts that none is around; in place of one that is half of the article, those inside it.</summary>
    private static List<HiddenText> Parts(ParsedDocument document, KeptText kept)
    {
        var parts = new List<HiddenText>();
        var (end, block) = (0, 0);
        foreach (var part in document.Hidden)
        {
            if (part.Range.Start < end || kept.Length(part.Range) > kept.Total / 2) continue;
            while (block < document.Blocks.Count && document.Blocks[block].Range.End <= part.Range.Start) block++;
            if (block == document.Blocks.Count || (part.Code == "screen-reader" && MayBeSeen(part, document, block))) continue;
            parts.Add(part);
            end = part.Range.End;
        }

        return parts;
    }

    /// <summary>
    /// Some sites have headings and tables for screen readers that a picture shows to others, and a text alone in its block is
    /// mostly the name of the picture beside it. Whether they are content, the judgement of the main content tells.
    /// </summary>
    private static bool MayBeSeen(HiddenText part, ParsedDocument document, int block)
    {
        if (part.IsInline) return Covers(part.Range, WhiteSpace.Trim(document.Text, document.Blocks[block].Range));
        for (; block < document.Blocks.Count && document.Blocks[block].Range.Start < part.Range.End; block++)
            if (document.Blocks[block] is { Kind: BlockKind.Heading } or { Container: TableCellContainer }) return true;
        return false;
    }

    private static bool Covers(TextRange part, TextRange block) => part.Start <= block.Start && part.End >= block.End;
}
