using ArticleClean.Documents;
using ArticleClean.Filters.Lines;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out lines that lead to other articles, to a newsletter or to an advertiser, by their cue. A headline without
/// a cue looks like a subheading, so it goes only where it fills an advertising slot: right behind the slot's settings
/// and glued to the sentence after it, or where stripped text has it cut short by an ellipsis, or below a cue that announces it.
/// Notices of advertising slots wherever they are glued, cards of other articles behind the heading that announces them,
/// links of one form below many entries, invitations to the page's newsletter, and the small print below its form, go from
/// stripped text, too.
/// </summary>
internal sealed class RelatedFilter : IBlockFilter
{
    /// <summary>The code of a removed advertising slot's settings.</summary>
    private const string AdSlotCode = "ad-config";

    private const int MinHeadlineWords = 4;
    private const int MaxHeadlineWords = 16;

    /// <summary>The same of a headline below a cue.</summary>
    private const int MinAnnouncedWords = 5;

    /// <summary>No shorter headline is cut short.</summary>
    private const int MinCutHeadline = 40;

    /// <summary>Longer lines behind a cue are sentences that use the cue's word.</summary>
    private const int MaxLinkWords = 20;

    /// <inheritdoc/>
    public string Name => "related";

    /// <inheritdoc/>
    public string Description => "removes promo and related links (Read more: …, Advertisement)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        var passages = context.Passages;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            if (!passage.Block.HasText || passage.Block.Kind == BlockKind.Preformatted) continue;
            var range = new TextRange(passage.Start, passage.End);
            if (context.IsVerbatim(range)) continue;
            if (RelatedCues.Lines.IsLine(passage.Text(context.Document)) && !Neighbours.AreOneSentence(context.Text, passages, i) && !Neighbours.AreItems(context.Text, passages, i))
            {
                context.Cut(range, "cue", "nothing but a cue to other articles, a newsletter or an advertiser");
                if (IsAnnounced(context, i)) context.Cut(new TextRange(passages[i + 1].Start, passages[i + 1].End), "link", "a headline below a cue to another article");
            }
            else if (passage.Ranges.Count == 1 && IsCueWithHeadline(range.Of(context.Text)) && !NameGlue.IsIn(context.Text, range))
                context.Cut(range, "link", "a headline behind a cue to another article");
            else if (i + 1 < passages.Count && IsSlotHeadline(context, passage, passages[i + 1]))
                context.Cut(range, "headline", "a headline right behind an advertising slot, glued to the next sentence");
        }

        if (context.Document.Format != PlainTextFormat.FormatName) return;
        foreach (var notice in AdNotice.Find(context.Text))
        {
            context.Cut(notice, "cue", "a notice of an advertising slot");
            if (AdNotice.YearBehind(context.Text, notice) is > 0 and var year) context.Split(year, "a year follows a list's number with no space between");
        }

        foreach (var piece in RelatedCards.Find(context.Text, context.Pieces)) context.Cut(piece, "card", "of the cards of other articles behind their heading");
        foreach (var piece in RecurringLinks.Find(context.Text, context.Pieces)) context.Cut(piece, "link", "a link that stands below many entries of the text");
        foreach (var teaser in CutTeasers.Find(context.Text, context.Pieces)) context.Cut(teaser, "teaser", "breaks off before a link to the rest");
        foreach (var piece in context.Pieces)
        {
            var line = piece.Of(context.Text);
            if (RelatedCues.Lines.IsLine(line) && PieceCutter.IsGlued(context, piece)) context.Cut(piece, "cue", "nothing but a cue to other articles, a newsletter or an advertiser");
            else if (ConsentLine.Is(line)) context.Cut(piece, "consent", "what a reader agrees to by a form");
            else if (NewsletterLine.Is(line)) context.Cut(piece, "newsletter", "invites to the page's newsletter");
            else if (IsCutHeadline(line)) context.Cut(piece, "teaser", "a headline that was cut short");
            else if (IsCueWithHeadline(line)) context.Cut(piece, "link", "a headline behind a cue to another article");
        }
    }

    /// <summary>Whether the line below a cue is the headline that it announces, and the text goes on behind it: no sentence, and longer than most subheadings. In a page its elements tell.</summary>
    private static bool IsAnnounced(FilterContext context, int cue)
    {
        var passages = context.Passages;
        if (context.Document.Format != PlainTextFormat.FormatName || cue + 2 >= passages.Count || !RelatedCues.Announcements.IsLine(passages[cue].Text(context.Document))) return false;
        if (passages[cue + 1].Ranges.Count != 1 || PieceGlue.Find(passages[cue + 1].Ranges[0].Of(context.Text)) >= 0) return false;
        var headline = passages[cue + 1].Ranges[0].Of(context.Text);
        return LineShape.CountWords(headline) is >= MinAnnouncedWords and <= MaxHeadlineWords && !headline.EndsWith(".") && !LineShape.HasInnerSentenceEnd(headline) && LineShape.EndsLikeSentence(passages[cue + 2].Text(context.Document));
    }

    /// <summary>A title that an ellipsis cuts short behind a word: where headlines are listed, long ones are. Sentences end so too, but are not written as titles are.</summary>
    private static bool IsCutHeadline(ReadOnlySpan<char> line) =>
        line.Length >= MinCutHeadline && (line.EndsWith("…") || line.EndsWith("...")) && line.TrimEnd(".…") is [.., var last] && char.IsLetterOrDigit(last)
        // Nouns have capitals in some languages: "Schokoraspel, Heidelbeeren, Kakaopulver usw…".
        && line.Count(',') <= 1 && LineShape.CountWords(line) is >= MinHeadlineWords and <= MaxHeadlineWords && LineShape.IsTitleCase(line) && !LineShape.HasInnerSentenceEnd(line);

    private static bool IsCueWithHeadline(ReadOnlySpan<char> line)
    {
        // An item of a list, "- Read: Moby Dick", is the text's own.
        line = line.TrimStart("»›→▶ ");
        var cue = RelatedCues.PrefixLength(line);
        if (cue == 0) return false;
        var headline = line[cue..].Trim();
        if (headline.IsEmpty || LineShape.CountWords(headline) > MaxLinkWords || LineShape.HasInnerSentenceEnd(headline)) return false;
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
