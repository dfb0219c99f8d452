using ArticleClean.Filters.Lines;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// Takes a shop's buttons and prices beside products out of stripped text, buttons that recur, and what describes a product
/// before an offer in words that described it before another. A page has elements to judge by, and is left alone.
/// </summary>
internal sealed class OffersFilter : IBlockFilter
{
    /// <summary>Shorter texts before an offer are names, which stand in the text, too.</summary>
    private const int MinDescriptionWords = 8;

    /// <inheritdoc/>
    public string Name => "offers";

    /// <inheritdoc/>
    public string Description => "removes shops' buttons from stripped text ($150 at Walmart, Check price)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Format != PlainTextFormat.FormatName) return;
        var pieces = context.Pieces;
        foreach (var button in RecurringButtons.Find(context.Text, pieces)) context.Cut(button, "button", "a button that stands beside many entries of the text");
        var described = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!OfferLine.Is(pieces[i].Of(context.Text))) continue;
            context.Cut(pieces[i], "offer", "nothing but a shop's offer");
            if (i == 0 || LineShape.CountWords(pieces[i - 1].Of(context.Text)) < MinDescriptionWords) continue;
            if (!described.Add(pieces[i - 1].Of(context.Text).ToString())) context.Cut(pieces[i - 1], "product", "describes a product in front of an offer once more, in the same words");
        }
    }
}
