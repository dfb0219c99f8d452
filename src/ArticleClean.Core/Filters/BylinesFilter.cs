using ArticleClean.Documents;
using ArticleClean.Filters.Lines;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// Takes bylines out of stripped text: who wrote it, when, how long it takes to read. A page says so by its elements,
/// and is left alone.
/// </summary>
internal sealed class BylinesFilter : IBlockFilter
{
    /// <summary>A text with more of them is a list of articles, of books or of posts, which they belong to.</summary>
    private const int MaxBylines = 4;

    /// <inheritdoc/>
    public string Name => "bylines";

    /// <inheritdoc/>
    public string Description => "removes bylines and dates of publication from stripped text (By Ann Lee, 5 min read)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Format != PlainTextFormat.FormatName) return;
        var pieces = context.Pieces;
        var bylines = new List<int>();
        for (var i = 0; i < pieces.Count; i++)
            if (BylineLine.Is(pieces[i].Of(context.Text))) bylines.Add(i);
        if (bylines.Count > MaxBylines) return;
        foreach (var i in bylines)
        {
            Cut(context, pieces[i]);
            if (i > 0 && BylineLine.IsDate(pieces[i - 1].Of(context.Text))) Cut(context, pieces[i - 1]);
            if (i + 1 < pieces.Count && BylineLine.IsDate(pieces[i + 1].Of(context.Text))) Cut(context, pieces[i + 1]);
        }
    }

    private static void Cut(FilterContext context, TextRange piece) => context.Cut(piece, "byline", "nothing but who wrote it and when");
}
