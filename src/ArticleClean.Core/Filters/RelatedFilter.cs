using ArticleClean.Documents;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Lines;
using ArticleClean.Filters.Text;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out lines that lead to other articles, to a newsletter or to an advertiser, by their cue. A headline without
/// a cue looks like a subheading, so it goes only where it fills an advertising slot: right behind the slot's settings
/// and glued to the sentence after it. Stripped text is judged sentence by sentence, too.
/// </summary>
internal sealed class RelatedFilter(SegmentClassifier classifier) : IBlockFilter
{
    /// <summary>The code of a removed advertising slot's settings.</summary>
    private const string AdSlotCode = "ad-config";

    private const int MinHeadlineWords = 4;
    private const int MaxHeadlineWords = 16;

    /// <summary>Longer lines behind a cue are sentences that use the cue's word.</summary>
    private const int MaxLinkWords = 20;

    /// <inheritdoc/>
    public string Name => "related";

    /// <inheritdoc/>
    public string Description => "removes promo and related links (Read more: …, Advertisement)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        Span<char> buffer = stackalloc char[CueLine.MaxLength];
        var passages = context.Passages;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (!passage.Block.HasText || passage.Block.Kind == BlockKind.Preformatted) continue;
            var range = new TextRange(passage.Start, passage.End);
            if (context.IsVerbatim(range)) continue;
            if (context.IsStrippedText)
            {
                if (i + 1 < passages.Count && IsSlotHeadline(context, passage, passages[i + 1]))
                    context.Cut(range, "headline", "a headline right behind an advertising slot, glued to the next sentence");
            }
            else if (IsLabel(context.Document, passage.Block))
            {
                continue;
            }
            else if (CueLine.IsLead(passage.ShortText(context.Document, buffer)) && IsApart(context.Text, passages, i))
            {
                context.Cut(range, "cue", "nothing but a cue to other articles, a newsletter or an advertiser");
            }
            else if (passage.Ranges.Count == 1 && IsCueWithHeadline(context.Text, range) && !NameGlue.IsIn(context.Text, range))
                context.Cut(range, "link", "a headline behind a cue to another article");
        }

        if (context.IsStrippedText) JudgedSegments.Cut(context, classifier, CueKinds.Related, "link", "leads to other articles");
    }

    /// <summary>Whether a passage is no part of the sentence around it, and no item of a list.</summary>
    private static bool IsApart(string text, IReadOnlyList<Passage> passages, int index) =>
        !Neighbours.AreOneSentence(text, passages, index) && !Neighbours.AreItems(text, passages, index);

    /// <summary>Whether a block names what belongs to it: a cell of a table, the summary of details.</summary>
    private static bool IsLabel(ParsedDocument document, TextBlock block) =>
        IsInCell(block.Container) || (block.Element is >= 0 and var element && document.Elements[element].Tag == "summary");

    private static bool IsInCell(BlockContainer? container)
    {
        for (; container is not null; container = container.Parent)
            if (container is TableCellContainer) return true;
        return false;
    }

    private static bool IsCueWithHeadline(string text, TextRange range)
    {
        // An item of a list, "- Read: Moby Dick", is the text's own.
        var line = range.Of(text).TrimStart("»›→▶ ");
        var cue = CueLine.LinkCue(line);
        if (cue == 0) return false;
        var title = WhiteSpace.Trim(text, new TextRange(range.End - line.Length + cue, range.End));
        var headline = title.Of(text);
        if (headline.IsEmpty || LineShape.CountWords(headline) > MaxLinkWords || SentenceEnds.IsInside(text, title)) return false;
        // Another line's beginning, such as "Related: the same problems": a headline starts with a capital and is no sentence.
        return (LineShape.IsInitial(headline[0]) || char.IsDigit(headline[0]) || headline[0] is '“' or '‘' or '"' or '«' or '„')
            && headline[^1] is not ('.' or ':' or ';' or ',' or '。');
    }

    private static bool IsSlotHeadline(FilterContext context, Passage passage, Passage next)
    {
        if (passage.Ranges.Count != 1 || next.Start != passage.End) return false;
        if (context.RemovalBefore(passage.Start) is not { Code: AdSlotCode }) return false;
        var line = passage.Ranges[0].Of(context.Text);
        return LineShape.CountWords(line) is >= MinHeadlineWords and <= MaxHeadlineWords && !LineShape.EndsLikeSentence(line) && LineShape.IsTitleCase(line);
    }
}
