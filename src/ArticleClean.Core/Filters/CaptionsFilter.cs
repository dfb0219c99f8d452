using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out the captions of figures, credits of pictures, and the caption's sentence in front of a credit where it is
/// plain that it stands with the picture and not in the text.
/// </summary>
internal sealed class CaptionsFilter : IBlockFilter
{
    /// <summary>Longer texts in front of a credit are paragraphs.</summary>
    private const int MaxCaptionWords = 45;

    /// <inheritdoc/>
    public string Name => "captions";

    /// <inheritdoc/>
    public string Description => "removes captions and credits of pictures (Photographer: …/Bloomberg)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        Passage? before = null;
        var credits = new CreditLine(context);
        foreach (var passage in context.Passages)
        {
            var range = new TextRange(passage.Start, passage.End);
            if (passage.Block.Kind == BlockKind.Caption)
                context.Cut(range, "caption", "the caption of a figure or a table");
            else if (passage.Block.Kind == BlockKind.Paragraph && passage.Ranges.Count == 1 && !context.IsVerbatim(range))
                Credit(context, credits, before, range);
            before = passage;
        }
    }

    private static void Credit(FilterContext context, CreditLine credits, Passage? before, TextRange range)
    {
        var credit = credits.At(range);
        if (!credit.IsEmpty)
        {
            context.Cut(credit, "credit", "the credit of a picture");
            if (before is not null && IsCaption(context, before, credit.Start))
                context.Cut(new TextRange(before.Start, before.End), "caption", "one sentence between what was cut and a picture's credit");
            return;
        }

        credit = credits.Trailing(range);
        if (credit.IsEmpty)
        {
            var line = range.Of(context.Text);
            if (CreditCues.IsNumbered(line) && IsSentence(line)) context.Cut(range, "caption", "a picture's number and one sentence");
            return;
        }

        var sentence = WhiteSpace.Trim(context.Text, new TextRange(range.Start, credit.Start));
        var isCaption = !NameGlue.IsIn(context.Text, sentence) && IsSentence(sentence.Of(context.Text));
        context.Cut(isCaption ? new TextRange(range.Start, credit.End) : credit, isCaption ? "caption" : "credit", isCaption ? "one sentence with a picture's credit" : "the credit of a picture");
    }

    /// <summary>
    /// Whether a passage is a caption: one sentence, glued to the credit behind it, that itself starts where something
    /// was cut out with no space between. A sentence that stands apart from the credit, or follows text, stays.
    /// </summary>
    private static bool IsCaption(FilterContext context, Passage passage, int creditStart)
    {
        if (passage.Block.Kind != BlockKind.Paragraph || passage.Ranges.Count != 1 || passage.End != creditStart) return false;
        if (passage.Start == 0 || !context.IsCut(passage.Start - 1)) return false;
        var line = passage.Ranges[0].Of(context.Text);
        return LineShape.EndsLikeSentence(line) && IsSentence(line);
    }

    private static bool IsSentence(ReadOnlySpan<char> line) => LineShape.CountWords(line) <= MaxCaptionWords && !LineShape.HasInnerSentenceEnd(line);
}
