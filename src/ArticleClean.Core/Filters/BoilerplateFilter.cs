using ArticleClean.Documents;
using ArticleClean.Extraction;

namespace ArticleClean.Filters;

/// <summary>Takes out of a whole page what is not its main content. Stripped text has no elements to judge by and is left alone.</summary>
internal sealed class BoilerplateFilter(IContentClassifier classifier) : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "boilerplate";

    /// <inheritdoc/>
    public string Description => "removes navigation, headers, footers, side bars and all else around a page's main content";

    /// <inheritdoc/>
    public RemovalKind Removes => RemovalKind.Surroundings;

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        var document = context.Document;
        if (document.Elements.Count == 0 || context.HasChosenContent) return;
        var (verdicts, confidence) = classifier.Classify(document, context.Budget);
        context.ReportConfidence(confidence);
        bool[] kept = [.. verdicts.Select(verdict => verdict.IsContent)];
        if (context.KeepsCaptions) KeepCaptions(document, kept);
        for (var i = 0; i < verdicts.Count; i++)
            if (!kept[i]) context.Cut(document.Blocks[i].Range, "around-content", verdicts[i].Reason);
    }

    /// <summary>Keeps the captions of figures within the content; those of a gallery follow each other, from both of its ends.</summary>
    private static void KeepCaptions(ParsedDocument document, bool[] kept)
    {
        for (var i = 0; i < kept.Length; i++) KeepCaption(document, kept, i);
        for (var i = kept.Length - 1; i >= 0; i--) KeepCaption(document, kept, i);
    }

    private static void KeepCaption(ParsedDocument document, bool[] kept, int block)
    {
        if (document.Blocks[block].Kind == BlockKind.Caption && !kept[block])
            kept[block] = ContentNeighbours.AreContent(document, kept, block, block + 1);
    }
}
