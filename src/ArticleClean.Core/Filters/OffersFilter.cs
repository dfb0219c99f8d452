using ArticleClean.Filters.Lines;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>Takes a shop's buttons and prices beside products out of stripped text. A page has elements to judge by, and is left alone.</summary>
internal sealed class OffersFilter : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "offers";

    /// <inheritdoc/>
    public string Description => "removes shops' buttons from stripped text ($150 at Walmart, Check price)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Format != PlainTextFormat.FormatName) return;
        foreach (var piece in context.Pieces)
            if (OfferLine.Is(piece.Of(context.Text))) context.Cut(piece, "offer", "nothing but a shop's offer");
    }
}
