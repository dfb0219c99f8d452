using System.Globalization;
using ArticleClean.Documents;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Boundaries;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out of stripped text what no rule has a cue for: captions, headlines of other pages, a page's chrome, by a
/// learned judgement of its pieces. A page has elements to judge by, and is left alone.
/// </summary>
internal sealed class UnmarkedFilter(PieceClassifier classifier, Func<GlueModel> load) : IBlockFilter
{
    /// <summary>Weight of the evidence for a boundary below which two words are one name: clearly more speaks against it than for it.</summary>
    private const int NameWeight = -10;

    /// <inheritdoc/>
    public string Name => "unmarked";

    /// <inheritdoc/>
    public string Description => "removes captions, headlines and page chrome without a cue from stripped text, by a learned judgement";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Format != PlainTextFormat.FormatName) return;
        var pieces = context.Pieces;
        var verdicts = classifier.Classify(context.Text, pieces, context.Removals, context.TalksOfCode || context.Words.LooksLikeCode, context.Words.LostBoundaries, context.Cancellation);
        KeepNames(context, pieces, verdicts);
        KeepWords(context, pieces, verdicts);
        for (var i = 0; i < verdicts.Length; i++)
            if (verdicts[i] is { } probability)
                context.Cut(pieces[i], "unmarked", string.Create(CultureInfo.InvariantCulture, $"residue with probability {probability:0.00}"));
    }

    /// <summary>A word is not cut in two where far more speaks for a name than for two words that were glued. Most of those are apart by now, and where no boundary is lost any more only a sentence's start speaks for them.</summary>
    private void KeepWords(FilterContext context, IReadOnlyList<TextRange> pieces, double?[] verdicts)
    {
        CamelGlue? glue = null;
        var passage = 0;
        for (var i = 1; i < verdicts.Length; i++)
        {
            var offset = pieces[i].Start;
            if (pieces[i - 1].End != offset || verdicts[i - 1].HasValue == verdicts[i].HasValue || !PieceCutter.IsInWord(context.Text, offset)) continue;
            while (context.Passages[passage].End < pieces[i].End) passage++;
            var line = context.Passages[passage].Ranges.First(range => range.End > offset);
            if (offset <= line.Start || !Joint.IsCandidate(context.Text, line, offset)) continue;
            int start = offset, end = offset;
            while (start > line.Start && char.IsLetterOrDigit(context.Text[start - 1])) start--;
            while (end < line.End && char.IsLetterOrDigit(context.Text[end])) end++;
            glue ??= new CamelGlue(context.Text, context.Words, context.Words.LostBoundaries ? GlueParts.Of(context, context.Words) : null, load(), context.TalksOfCode);
            if (glue.Weigh(line, new TextRange(start, end), offset) < NameWeight) (verdicts[i - 1], verdicts[i]) = (null, null);
        }
    }

    /// <summary>The names of a text about code are written as glued words are: none is cut in two there.</summary>
    private static void KeepNames(FilterContext context, IReadOnlyList<TextRange> pieces, double?[] verdicts)
    {
        if (!context.Words.LooksLikeCode) return;
        for (var i = 1; i < verdicts.Length; i++)
            if (verdicts[i - 1] is null && CutsWord(i)) verdicts[i] = null;
        for (var i = verdicts.Length - 2; i >= 0; i--)
            if (verdicts[i + 1] is null && CutsWord(i + 1)) verdicts[i] = null;

        bool CutsWord(int piece) => pieces[piece - 1].End == pieces[piece].Start && PieceCutter.IsInWord(context.Text, pieces[piece].Start);
    }
}
