using ArticleClean.Documents;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// Tells names with a capital inside from two words that were glued, inside a run of letters and digits. Made for one text; for
/// one thread.
/// </summary>
internal sealed class InWordJoints
{
    /// <summary>Weight of the evidence for a boundary inside a word from which it may be one.</summary>
    private const int MinWeight = -10;

    /// <summary>The same in a text that is not known to have lost boundaries.</summary>
    private const int MinWeightAlone = 25;

    /// <summary>
    /// Pairs of words without a space between from which such a text may have lost some; with fewer, capitals inside of words are
    /// names.
    /// </summary>
    private const int MinPairs = 8;

    /// <summary>The longest name of an agency that is looked for.</summary>
    private const int MaxAgency = 24;

    private readonly string _text;
    private readonly WorkBudget _budget;
    private readonly CamelGlue _camel;
    private readonly int _minWeight;

    /// <summary>Reads the pairs of a text's words.</summary>
    public InWordJoints(FilterContext context)
    {
        (_text, _budget) = (context.Text, context.Budget);
        var parts = GlueParts.Of(context, context.Words);
        _camel = new CamelGlue(_text, context.Words, parts, GlueModel.Shipped, context.TalksOfCode);
        _minWeight = context.Words.LostBoundaries ? MinWeight : parts.Count < MinPairs ? int.MaxValue : MinWeightAlone;
    }

    /// <summary>Whether more speaks for two words that were glued at an offset than for one name.</summary>
    /// <param name="range">The line.</param>
    /// <param name="chunk">What stands between the white space around the offset.</param>
    /// <param name="at">Offset of the second word.</param>
    public bool IsGlue(TextRange range, TextRange chunk, int at)
    {
        if (EndsWithAgency(range.Start, at)) return true;
        if (!Joint.IsCandidate(_text, range, at)) return false;
        int start = at, end = at;
        int first = Math.Max(chunk.Start, at - WordTable.MaxRunLength), last = Math.Min(chunk.End, at + WordTable.MaxRunLength);
        while (start > first && char.IsLetterOrDigit(_text[start - 1])) start--;
        while (end < last && char.IsLetterOrDigit(_text[end])) end++;
        _budget.Spend(end - start);
        return end - start < WordTable.MaxRunLength && _camel.Weigh(range, new TextRange(start, end), at) >= _minWeight;
    }

    /// <summary>Whether an agency's name ends at an offset, as a picture's credit does: <c>Bo Berg/XinhuaLund is</c>.</summary>
    private bool EndsWithAgency(int first, int end)
    {
        for (var start = Math.Max(first, end - MaxAgency); start < end; start++)
        {
            if (!char.IsLetter(_text[start]) || (start > 0 && char.IsLetterOrDigit(_text[start - 1]))) continue;
            if (VocabularyFiles.Agencies.Match(_text.AsSpan(start, end - start)).Length == end - start) return true;
        }

        return false;
    }
}
