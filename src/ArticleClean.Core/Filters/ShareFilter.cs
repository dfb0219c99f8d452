using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out lines that are nothing but a page's controls: sharing, navigation, accounts, comment forms, consent to
/// cookies. The vocabulary must cover the whole line; a line that holds another word stays.
/// </summary>
internal sealed class ShareFilter : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "share";

    /// <inheritdoc/>
    public string Description => "removes share, navigation and form lines (Share on Facebook, Skip to content)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        foreach (var passage in context.Passages)
        {
            if (passage.Block.Kind is not (BlockKind.Paragraph or BlockKind.Heading)) continue;
            var line = passage.Text(context.Document);
            if (line.Length > ShareLine.MaxLength) continue;
            var range = new TextRange(passage.Start, passage.End);
            if (ShareLine.Is(line) && !context.IsVerbatim(range)) context.Cut(range, "controls", "nothing but a page's controls");
        }
    }
}
