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
        for (var i = 0; i < verdicts.Count; i++)
            if (!verdicts[i].IsContent) context.Cut(document.Blocks[i].Range, "around-content", verdicts[i].Reason);
    }
}
