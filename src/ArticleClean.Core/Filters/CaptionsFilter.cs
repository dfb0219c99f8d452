using ArticleClean.Documents;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Lines;
using ArticleClean.Filters.Text;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out the captions of figures, credits of pictures, and the caption's sentence in front of a credit where it is
/// plain that it stands with the picture and not in the text.
/// </summary>
internal sealed class CaptionsFilter(SegmentClassifier classifier) : IBlockFilter
{
    /// <summary>Longer texts in front of a credit are paragraphs.</summary>
    private const int MaxCaptionWords = 45;

    /// <summary>A text of fewer lines has lost them.</summary>
    private const int MinLines = 4;

    /// <inheritdoc/>
    public string Name => "captions";

    /// <inheritdoc/>
    public string Description => "removes captions and credits of pictures (Photographer: …/Bloomberg)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        var credits = new CreditLine(context);
        if (!context.IsStrippedText)
        {
            ApplyToBlocks(context, credits);
            return;
        }

        ApplyToPieces(context, credits);
        JudgedSegments.Cut(context, classifier, CueKinds.Credit | CueKinds.Caption, "caption", "a picture's caption or credit");
    }

    private static void ApplyToBlocks(FilterContext context, CreditLine credits)
    {
        TextRange before = default;
        foreach (var passage in context.Passages)
        {
            var range = new TextRange(passage.Start, passage.End);
            var isLine = passage.Block.Kind == BlockKind.Paragraph && passage.Ranges.Count == 1 && !context.IsVerbatim(range);
            if (passage.Block.Kind == BlockKind.Caption) context.Cut(range, "caption", "the caption of a figure or a table");
            else if (isLine) CutCredit(context, credits, before, range, credits.At(range), range.End);
            before = isLine ? range : default;
        }
    }

    private static void ApplyToPieces(FilterContext context, CreditLine credits)
    {
        var pieces = context.Pieces;
        var passage = 0;
        TextRange before = default;
        for (var i = 0; i < pieces.Count; i++)
        {
            while (context.Passages[passage].End < pieces[i].End) passage++;
            if (context.Passages[passage].Ranges.Count > 1)
            {
                // A sentence that something was cut out of.
                before = default;
                continue;
            }

            var limit = context.Passages[passage].End;
            var end = CutCredit(context, credits, before, pieces[i], credits.At(new TextRange(pieces[i].Start, limit)), limit);
            before = pieces[i];
            // A name may have been cut in two.
            while (i + 1 < pieces.Count && pieces[i + 1].Start < end) i++;
        }
    }

    /// <summary>Cuts the credit that a piece starts or ends with, and the caption before it; where it ended.</summary>
    /// <param name="context">The document.</param>
    /// <param name="credits">What tells credits.</param>
    /// <param name="before">The piece before.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="credit">The credit that it starts with; an empty range where it starts with none.</param>
    /// <param name="limit">Where its passage ends: a name may run past the piece.</param>
    private static int CutCredit(FilterContext context, CreditLine credits, TextRange before, TextRange piece, TextRange credit, int limit)
    {
        if (!credit.IsEmpty)
        {
            var isNotice = CreditLine.IsCopyright(credit.Of(context.Text));
            context.Cut(credit, isNotice ? "copyright" : "credit", isNotice ? "a notice of copyright" : "the credit of a picture");
            if (IsCaption(context, before, credit.Start))
                context.Cut(before, "caption", "one sentence between what was cut and a picture's credit");
            return credit.End;
        }

        credit = credits.Trailing(piece, limit);
        if (credit.IsEmpty) return piece.End;
        var end = credit.End;
        while (credit.Start > piece.Start && credits.Trailing(WhiteSpace.Trim(context.Text, new TextRange(piece.Start, credit.Start)), credit.Start) is { IsEmpty: false } more) credit = new TextRange(more.Start, end);
        CutTail(context, credits, piece, credit);
        return end;
    }

    /// <summary>Cuts the credit that a piece ends with, and the caption before it.</summary>
    private static void CutTail(FilterContext context, CreditLine credits, TextRange piece, TextRange credit)
    {
        var sentence = WhiteSpace.Trim(context.Text, new TextRange(piece.Start, credit.Start));
        var line = sentence.Of(context.Text);
        // What is glued to the text before, or is a line, stands apart from it, so that it may be more than a sentence.
        var isApart = LineShape.CountWords(line) <= MaxCaptionWords
            && (IsLine(context, new TextRange(piece.Start, credit.End)) ? credit.Of(context.Text).ContainsAny('/', ':') : IsGlued(context.Text, piece) && !WhiteSpace.IsNoBreak(context.Text[piece.Start - 1]));
        var isSigned = LineShape.EndsLikeSentence(line.TrimEnd(" -–—")) && AgencyCredit.IsSignature(credit.Of(context.Text));
        var isWhole = isApart || IsSentence(context.Text, sentence);
        var isCaption = isWhole && !credits.IsGlued(sentence) && !isSigned && PieceGlue.Find(line) < 0;
        context.Cut(isCaption ? new TextRange(piece.Start, credit.End) : credit, isCaption ? "caption" : "credit", isCaption ? "a sentence with a picture's credit" : "the credit of a picture");
    }

    /// <summary>
    /// Whether a piece is a caption: one sentence, glued to the credit behind it, that itself starts where something
    /// was cut out with no space between. A sentence that stands apart from the credit, or follows text, stays.
    /// </summary>
    private static bool IsCaption(FilterContext context, TextRange piece, int creditStart)
    {
        if (piece.IsEmpty || piece.End != creditStart || piece.Start == 0 || !context.IsCut(piece.Start - 1)) return false;
        return LineShape.EndsLikeSentence(piece.Of(context.Text)) && IsSentence(context.Text, piece);
    }

    /// <summary>Whether a piece starts inside of a line: glued to the text before it, or behind a space that does not break.</summary>
    private static bool IsGlued(string text, TextRange piece) => piece.Start > 0 && (WhiteSpace.IsNoBreak(text[piece.Start - 1]) || !WhiteSpace.IsBlank(text[piece.Start - 1]));

    /// <summary>Whether a range is a line, in a text whose paragraphs are.</summary>
    private static bool IsLine(FilterContext context, TextRange range)
    {
        if (context.Passages.Count < MinLines) return false;
        var text = context.Text;
        int start = range.Start, end = range.End;
        while (start > 0 && text[start - 1] != '\n' && WhiteSpace.IsBlank(text[start - 1])) start--;
        while (end < text.Length && text[end] != '\n' && WhiteSpace.IsBlank(text[end])) end++;
        return (start == 0 || text[start - 1] == '\n') && (end == text.Length || text[end] == '\n');
    }

    private static bool IsSentence(string text, TextRange line) =>
        LineShape.CountWords(line.Of(text)) <= MaxCaptionWords && !SentenceEnds.IsInside(text, line);
}
