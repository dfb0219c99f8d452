using System.Globalization;
using ArticleClean.Documents;
using ArticleClean.Extraction.Stripped;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// Takes out of stripped text what no rule has a cue for: captions, headlines of other pages, a page's chrome, by a
/// learned judgement of its pieces. A page has elements to judge by, and is left alone.
/// </summary>
internal sealed class UnmarkedFilter(PieceClassifier classifier) : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "unmarked";

    /// <inheritdoc/>
    public string Description => "removes captions, headlines and page chrome without a cue from stripped text, by a learned judgement";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Format != PlainTextFormat.FormatName) return;
        var pieces = context.Pieces;
        var verdicts = classifier.Classify(context.Text, pieces, context.Removals, context.TalksOfCode || context.Words.LooksLikeCode, context.Cancellation);
        KeepNames(context, pieces, verdicts);
        for (var i = 0; i < verdicts.Length; i++)
            if (verdicts[i] is { } probability)
                context.Cut(pieces[i], "unmarked", string.Create(CultureInfo.InvariantCulture, $"residue with probability {probability:0.00}"));
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
