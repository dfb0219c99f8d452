using ArticleClean.Documents;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Lines;
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

    /// <summary>A caption that says where its picture stands may have a few sentences.</summary>
    private const int MaxPlacedWords = 80;

    /// <summary>A text of fewer lines has lost them.</summary>
    private const int MinLines = 4;

    /// <summary>As many are a page's habit; fewer may be a text's own words, or its references.</summary>
    private const int MinPlaced = 2, MinSources = 3;

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
        List<TextRange> placed = [];
        List<(TextRange Piece, TextRange Source)> sources = [];
        var credited = new CreditedPieces(context.Text);
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
            var line = pieces[i].Of(context.Text);
            if (CreditCues.IsPlaced(line) && LineShape.CountWords(line) <= MaxPlacedWords) placed.Add(pieces[i]);
            if (IsHiddenCaption(context, credits, pieces[i]))
            {
                context.Cut(pieces[i], "caption", "ends with a control that hides captions");
                before = default;
                continue;
            }

            if (HiddenBelow(context, credits, pieces, i) is > 0 and var hidden)
            {
                i += hidden - 1;
                before = default;
                continue;
            }

            if (FileCaption(context, credits, pieces[i]) is { IsEmpty: false } file)
            {
                context.Cut(file, "caption", "begins as agencies' captions do");
                before = default;
                continue;
            }

            if (CutLabel(context, credits, pieces, i) is > 0 and var labelled)
            {
                i += labelled - 1;
                before = default;
                continue;
            }

            var credit = credits.At(new TextRange(pieces[i].Start, limit));
            if (credit.IsEmpty) credit = credits.Agency(pieces[i]);
            credited.Add(pieces[i], before, credit);
            var end = CutCredit(context, credits, before, pieces[i], credit, limit);
            if (end == pieces[i].End && credits.Source(pieces[i], limit) is { IsEmpty: false } source)
            {
                sources.Add((pieces[i], source));
                end = source.End;
            }

            before = pieces[i];
            // A name may have been cut in two.
            while (i + 1 < pieces.Count && pieces[i + 1].Start < end) i++;
        }

        if (placed.Count >= MinPlaced)
            foreach (var piece in placed) context.Cut(piece, "caption", "says where its picture stands, as others in the text do");
        foreach (var piece in credited.Captions()) context.Cut(piece, "caption", "before a picture's credit, as a sentence is before every credit in the text");
        if (CountApart(context.Text, sources) >= MinSources)
            foreach (var (piece, source) in sources) CutTail(context, credits, piece, source, mayBeApart: false);
    }

    /// <summary>Cuts the label of a picture that is glued to its caption, or a label and the names on the line below it; how many pieces it took.</summary>
    private static int CutLabel(FilterContext context, CreditLine credits, IReadOnlyList<TextRange> pieces, int index)
    {
        var label = pieces[index].Of(context.Text);
        if (index + 1 >= pieces.Count || !CreditCues.IsLabel(label)) return 0;
        var next = pieces[index + 1];
        if (!credits.IsNames(next))
        {
            if (pieces[index].End != next.Start) return 0;
            context.Cut(pieces[index], "credit", "the label of a picture, glued to its caption");
            return 1;
        }

        // "Credit:" alone is an account's, too.
        if (!(label.Contains(' ') || next.Of(context.Text).ContainsAny('/', '.')) || !IsLine(context, new TextRange(pieces[index].Start, next.End))) return 0;
        context.Cut(pieces[index], "credit", "the label of a picture's credit");
        context.Cut(next, "credit", "the names behind the label of a picture's credit");
        return 2;
    }

    /// <summary>The caption that a piece begins with as agencies' captions do, or that stands behind its sentence, up to what is glued to it; an empty range where there is none.</summary>
    private static TextRange FileCaption(FilterContext context, CreditLine credits, TextRange piece)
    {
        var none = new TextRange(piece.Start, piece.Start);
        var line = piece.Of(context.Text);
        var isFile = CreditCues.IsFileCaption(line);
        if (!isFile && !CreditCues.IsCaption(line))
        {
            if (CreditCues.CaptionBehindSentence(line) is not (> 0 and var behind)) return none;
            piece = new TextRange(piece.Start + behind, piece.End);
            line = line[behind..];
        }

        var caption = new TextRange(piece.Start, PieceGlue.Find(line) is >= 0 and var glue ? piece.Start + glue : piece.End);
        // A paragraph may be glued to it inside of a word that could be a name as well: then nothing is removed.
        if (LineShape.CountWords(caption.Of(context.Text)) > MaxPlacedWords || MayBeGlued(caption.Of(context.Text))) return none;
        if (!credits.Trailing(caption, caption.End).IsEmpty) return caption;
        // Without a credit at its end the next paragraph may be in it.
        return !isFile && (IsLine(context, piece) || IsSentence(CreditCues.WithoutSign(caption.Of(context.Text)))) ? caption : none;
    }

    /// <summary>Whether two words may be glued inside of a line: a capital between small letters.</summary>
    private static bool MayBeGlued(ReadOnlySpan<char> line)
    {
        for (var i = 3; i + 1 < line.Length; i++)
        {
            if (!char.IsUpper(line[i]) || !char.IsLower(line[i + 1])) continue;
            if (char.IsLower(line[i - 1]) && char.IsLower(line[i - 2]) && char.IsLower(line[i - 3])) return true;
        }

        return false;
    }

    /// <summary>Whether a piece ends with the control that hides captions, and is one: glued to the text before it, or one sentence.</summary>
    private static bool IsHiddenCaption(FilterContext context, CreditLine credits, TextRange piece)
    {
        var control = CreditCues.HiddenLength(piece.Of(context.Text));
        if (control == 0 || LineShape.CountWords(piece.Of(context.Text)) > MaxPlacedWords) return false;
        if (IsGlued(context.Text, piece)) return true;
        var shown = WhiteSpace.Trim(context.Text, new TextRange(piece.Start, piece.End - control));
        return !shown.IsEmpty && IsSentence(new TextRange(shown.Start, credits.Trailing(shown, shown.End).Start).Of(context.Text));
    }

    /// <summary>Cuts a caption above its credit and the control that hides both; how many pieces it took.</summary>
    private static int HiddenBelow(FilterContext context, CreditLine credits, IReadOnlyList<TextRange> pieces, int index)
    {
        if (index + 2 >= pieces.Count || !CreditCues.IsHiding(pieces[index + 2].Of(context.Text)) || !credits.IsNames(pieces[index + 1])) return 0;
        var line = pieces[index].Of(context.Text);
        if (!LineShape.EndsLikeSentence(line) || LineShape.CountWords(line) > MaxPlacedWords) return 0;
        context.Cut(pieces[index], "caption", "above its credit and a control that hides captions");
        context.Cut(pieces[index + 1], "credit", "the credit of a picture");
        context.Cut(pieces[index + 2], "control", "hides a caption");
        return 3;
    }

    /// <summary>Counts the sources that text stands between; those in a row are a list of references.</summary>
    private static int CountApart(string text, List<(TextRange Piece, TextRange Source)> sources)
    {
        var apart = sources.Count;
        for (var i = 1; i < sources.Count; i++)
            if (WhiteSpace.Trim(text, new TextRange(sources[i - 1].Source.End, sources[i].Piece.Start)).IsEmpty) apart--;
        return apart;
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
        if (credit.IsEmpty)
        {
            var line = piece.Of(context.Text);
            if (CreditCues.IsNumbered(line) && IsSentence(line)) context.Cut(piece, "caption", "a picture's number and one sentence");
            return piece.End;
        }

        var end = credit.End;
        while (credit.Start > piece.Start && credits.Trailing(WhiteSpace.Trim(context.Text, new TextRange(piece.Start, credit.Start)), credit.Start) is { IsEmpty: false } more) credit = new TextRange(more.Start, end);
        CutTail(context, credits, piece, credit, mayBeApart: true);
        return end;
    }

    /// <summary>Cuts the credit that a piece ends with, and the caption before it.</summary>
    private static void CutTail(FilterContext context, CreditLine credits, TextRange piece, TextRange credit, bool mayBeApart)
    {
        var sentence = WhiteSpace.Trim(context.Text, new TextRange(piece.Start, credit.Start));
        var line = sentence.Of(context.Text);
        // What is glued to the text before, or is a line, stands apart from it, so that it may be more than a sentence.
        var isApart = mayBeApart && LineShape.CountWords(line) <= MaxCaptionWords
            && (IsLine(context, new TextRange(piece.Start, credit.End)) ? credit.Of(context.Text).ContainsAny('/', ':') : IsGlued(context.Text, piece) && !WhiteSpace.IsNoBreak(context.Text[piece.Start - 1]));
        var isSigned = LineShape.EndsLikeSentence(line.TrimEnd(" -–—")) && AgencyCredit.IsSignature(credit.Of(context.Text));
        var isCaption = !credits.IsGlued(sentence) && (isApart || IsSentence(line)) && !isSigned && PieceGlue.Find(line) < 0;
        context.Cut(isCaption ? new TextRange(piece.Start, credit.End) : credit, isCaption ? "caption" : "credit", isCaption ? "a sentence with a picture's credit" : "the credit of a picture");
    }

    /// <summary>
    /// Whether a piece is a caption: one sentence, glued to the credit behind it, that itself starts where something
    /// was cut out with no space between. A sentence that stands apart from the credit, or follows text, stays.
    /// </summary>
    private static bool IsCaption(FilterContext context, TextRange piece, int creditStart)
    {
        if (piece.IsEmpty || piece.End != creditStart || piece.Start == 0 || !context.IsCut(piece.Start - 1)) return false;
        var line = piece.Of(context.Text);
        return LineShape.EndsLikeSentence(line) && IsSentence(line);
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

    private static bool IsSentence(ReadOnlySpan<char> line) => LineShape.CountWords(line) <= MaxCaptionWords && !LineShape.HasInnerSentenceEnd(line);
}
