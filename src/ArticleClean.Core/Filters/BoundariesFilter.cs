using ArticleClean.Documents;
using ArticleClean.Filters.Boundaries;

namespace ArticleClean.Filters;

/// <summary>
/// Restores the boundaries between paragraphs that stripping the tags has lost, where the words leave no doubt, and
/// decides at the edges of every earlier cut whether the paragraph goes on.
/// </summary>
internal sealed class BoundariesFilter(Func<GlueModel> load) : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "boundaries";

    /// <inheritdoc/>
    public string Description => "restores lost boundaries between paragraphs (homecoming.After)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        // A page's own elements say where its blocks end; only stripped text has lost that.
        var scanner = context.IsStrippedText ? new GlueScanner(context, context.Words, load()) : null;
        foreach (var passage in context.Passages)
        {
            if (!passage.Block.HasText || passage.Block.Kind == BlockKind.Preformatted) continue;
            for (var i = 0; i < passage.Ranges.Count; i++)
            {
                var range = passage.Ranges[i];
                if (i > 0 && CutEdge.IsBoundary(context.Text, passage.Ranges[i - 1], range))
                    context.Split(range.Start, "a sentence ends before what was cut, and another starts after it");
                scanner?.Scan(range);
            }
        }
    }
}
