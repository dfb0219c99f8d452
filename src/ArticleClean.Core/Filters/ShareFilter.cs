using ArticleClean.Documents;
using ArticleClean.Filters.Lines;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out lines that are nothing but a page's controls: sharing, navigation, accounts, comment forms, consent to
/// cookies. The vocabulary must cover the whole line; a line that holds another word stays, and so does a word that an article
/// may hold too, away from other controls. Notices of cookies and of
/// browsers go from stripped text by their words, and so do the options of selection lists that repeat.
/// </summary>
internal sealed class ShareFilter : IBlockFilter
{
    /// <summary>The largest share of a text's words that notices of cookies may have; with more of them the text is about cookies.</summary>
    private const double MostNotices = 0.25;

    /// <summary>Words of a sentence, and of all the sentences that are no notices, from which on a text that never speaks of cookies in them is about something else, however long its notices.</summary>
    private const int SentenceWords = 10, LeastOtherWords = 100;

    /// <summary>More are a text that explains how to do what they ask for.</summary>
    private const int MaxBrowserNotices = 3;

    /// <inheritdoc/>
    public string Name => "share";

    /// <inheritdoc/>
    public string Description => "removes share, navigation and form lines (Share on Facebook, Skip to content)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        var passages = context.Passages;
        var run = 0;
        var isRunOfControls = false;
        for (var i = 0; i <= passages.Count; i++)
        {
            var line = i < passages.Count && passages[i].Block.Kind is (BlockKind.Paragraph or BlockKind.Heading) ? passages[i].Text(context.Document) : "";
            var isControl = ShareLine.Is(line);
            if (isControl || ShareLine.IsWeak(line))
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

        if (context.Document.Format != PlainTextFormat.FormatName) return;
        foreach (var piece in context.Pieces)
            if (PieceCutter.IsGlued(context, piece) && ShareLine.Is(piece.Of(context.Text).ToString())) Cut(context, piece);
        foreach (var option in RepeatedOptions.Find(context.Text, context.Pieces)) context.Cut(option, "options", "an option of a selection list, which stood in the one before");
        CutCookies(context);
        CutBrowserNotices(context);
    }

    /// <summary>Cuts what the page says to browsers that cannot show it, but for a text about code or with more of it than a page has.</summary>
    private static void CutBrowserNotices(FilterContext context)
    {
        if (context.TalksOfCode) return;
        var notices = context.Pieces.Where(piece => BrowserNotice.Is(piece.Of(context.Text))).ToList();
        if (notices.Count > MaxBrowserNotices) return;
        foreach (var notice in notices) context.Cut(notice, "browser", "says what browser the page needs");
    }

    /// <summary>Cuts notices of cookies, but for a text that is one.</summary>
    private static void CutCookies(FilterContext context)
    {
        int words = 0, noticeWords = 0, otherWords = 0;
        var speaksOfCookies = false;
        List<TextRange> notices = [];
        foreach (var piece in context.Pieces)
        {
            var line = piece.Of(context.Text);
            var count = LineShape.CountWords(line);
            words += count;
            if (CookieLine.Is(line))
            {
                notices.Add(piece);
                noticeWords += count;
            }
            else if (count >= SentenceWords && LineShape.EndsLikeSentence(line))
            {
                otherWords += count;
                speaksOfCookies |= line.Contains("cookie", StringComparison.OrdinalIgnoreCase);
            }
        }

        if (noticeWords > MostNotices * words && (speaksOfCookies || otherWords < LeastOtherWords)) return;
        foreach (var notice in notices) context.Cut(notice, "cookies", "a notice of cookies");
    }

    private static void Cut(FilterContext context, TextRange range)
    {
        if (!context.IsVerbatim(range)) context.Cut(range, "controls", "nothing but a page's controls");
    }
}
