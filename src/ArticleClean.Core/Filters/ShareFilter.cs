using ArticleClean.Documents;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Lines;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out lines that are nothing but a page's controls: sharing, navigation, accounts, comment forms, consent to
/// cookies. The vocabulary must cover the whole line; a line that holds another word stays, and so does a word that an article
/// may hold too, away from other controls. Stripped text is judged by its model instead.
/// </summary>
internal sealed class ShareFilter(SegmentClassifier classifier) : IBlockFilter
{
    private const CueKinds Kinds = CueKinds.Share | CueKinds.Navigation | CueKinds.Player;

    /// <inheritdoc/>
    public string Name => "share";

    /// <inheritdoc/>
    public string Description => "removes share, navigation and form lines (Share on Facebook, Skip to content)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.IsStrippedText)
        {
            JudgedSegments.Cut(context, classifier, Kinds, "controls", "a page's controls");
            return;
        }

        Span<char> buffer = stackalloc char[CueLine.MaxLength];
        var passages = context.Passages;
        var run = 0;
        var isRunOfControls = false;
        for (var i = 0; i <= passages.Count; i++)
        {
            var isText = i < passages.Count && passages[i].Block.Kind is BlockKind.Paragraph or BlockKind.Heading
                && !IsContent(passages[i].Block.Container);
            var line = isText ? passages[i].ShortText(context.Document, buffer) : [];
            var cues = CueLine.Read(line);
            var isControl = cues?.IsControl(line) == true;
            if (isControl || cues?.IsWeak == true)
            {
                isRunOfControls |= isControl;
                continue;
            }

            if (isRunOfControls)
                for (var j = run; j < i; j++)
                    if (!Neighbours.AreOneSentence(context.Text, passages, j)) Cut(context, new TextRange(passages[j].Start, passages[j].End));
            run = i + 1;
            isRunOfControls = false;
        }
    }

    /// <summary>Whether a line stands where no page has its controls: in a data table, a quotation, a numbered item.</summary>
    private static bool IsContent(BlockContainer? container)
    {
        for (; container is not null; container = container.Parent)
            if (container is TableCellContainer or QuoteContainer { IsPost: false } or ListContainer { IsOrdered: true }) return true;
        return false;
    }

    private static void Cut(FilterContext context, TextRange range)
    {
        if (!context.IsVerbatim(range)) context.Cut(range, "controls", "nothing but a page's controls");
    }
}
