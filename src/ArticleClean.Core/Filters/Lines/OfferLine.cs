using ArticleClean.Documents;
using ArticleClean.Filters.Boundaries;

namespace ArticleClean.Filters.Lines;

/// <summary>Tells whether a line is nothing but a shop's buttons beside a product: <c>$150 at Walmart</c>, <c>Check price at REI</c>.</summary>
internal static class OfferLine
{
    private const int MaxLength = 120;

    private const int MaxShopWords = 4;

    /// <summary>Buttons that name the shop behind them.</summary>
    private static readonly string[] ShopButtons =
    [
        .. ("check current price at|check latest price at|check price at|check price on|check the price at|see price at|see prices at|see the price at|see it at|see it on|view price at|view deal at|"
            + "shop now at|buy now at|buy it at|buy at|buy on|see packages links to|view plans links to|get a quote links to|get free quote links to|get quote links to").Split('|'),
    ];

    /// <summary>Buttons that begin a heading as well: only with a shop that is known, or in a row.</summary>
    private static readonly string[] WeakButtons = ["view on", "view it on", "view at", "see at", "shop at", "shop on", "buy from", "get it at", "get it from", "get it on", "links to"];

    /// <summary>A button only where a note follows its shop: <c>Check Amazon (on sale!)</c>.</summary>
    private const string NotedButton = "check";

    private static readonly string[] Shops = ["Amazon", "Walmart", "Target", "Best Buy", "eBay", "Etsy", "REI", "Costco", "Home Depot", "Lowe's", "Lowe’s", "Wayfair", "Nordstrom", "Macy's", "Macy’s", "AliExpress", "Argos", "Currys", "John Lewis", "Sephora", "Ulta", "Chewy", "Newegg", "Adorama", "B&H", "Backcountry", "Zappos", "IKEA", "Apple", "Otto", "MediaMarkt", "Saturn", "Zalando", "Fnac"];

    private static readonly string[] Notes = ["(on sale!)", "(on sale)", "(sold out)", "(out of stock)"];

    /// <summary>Buttons that are the whole line.</summary>
    private static readonly PhraseSet Buttons = new(
        "check price|check prices|get it now|see it|today's best deal|see best deal|see packages|check current price|check latest price|see price|see prices|view price|view prices|view deal|see deal|get deal|get the deal|view offer|get offer|shop now|buy now|buy it now|add to cart|add to bag|add to basket|"
        + "add to wishlist|add to wish list|compare prices|view product|view on amazon|check price on amazon|in den warenkorb|zum angebot|zum shop|jetzt kaufen|voir le prix|voir l'offre|ajouter au panier|ver oferta|añadir al carrito|comprar ahora");

    /// <summary>Whether a line is a row of offers.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength) return false;
        if (Buttons.IsLine(line)) return true;
        int at = 0, offers = 0;
        var isSure = false;
        while (true)
        {
            while (at < line.Length && (WhiteSpace.IsBlank(line[at]) || line[at] is '|' or '•' or '·' or ',')) at++;
            if (at >= line.Length) return isSure || offers > 1;
            var isPriced = SkipPrices(line, ref at);
            var button = isPriced ? WordLength(line[at..], "at") + WordLength(line[at..], "from") + WordLength(line[at..], "on") : ButtonLength(line[at..]);
            var needsNote = button == 0 && WordLength(line[at..], NotedButton) > 0;
            if (needsNote) button = NotedButton.Length;
            if (button == 0) return false;
            isSure |= isPriced || ButtonLength(line[at..], ShopButtons) > 0;
            var shop = at + button;
            at = shop;
            if (!SkipShop(line, ref at)) return false;
            var isKnown = IsKnown(line[shop..at]);
            var hasNote = SkipNote(line, ref at);
            isSure |= needsNote ? isKnown && hasNote : isKnown || hasNote;
            offers++;
        }
    }

    /// <summary>Goes past prices: <c>$150 $120 </c>.</summary>
    private static bool SkipPrices(ReadOnlySpan<char> line, ref int at)
    {
        var from = at;
        while (at + 1 < line.Length && line[at] is '$' or '€' or '£')
        {
            var digits = at + 1;
            while (digits < line.Length && (char.IsAsciiDigit(line[digits]) || line[digits] is ',' or '.')) digits++;
            if (digits == at + 1) return false;
            at = digits;
            while (at < line.Length && WhiteSpace.IsBlank(line[at])) at++;
        }

        return at > from;
    }

    /// <summary>Goes past what a shop's price is said to be, and whether it was: <c>(on sale!)</c>.</summary>
    private static bool SkipNote(ReadOnlySpan<char> line, ref int at)
    {
        foreach (var note in Notes)
        {
            if (!line[at..].StartsWith(note, StringComparison.OrdinalIgnoreCase)) continue;
            at += note.Length;
            return true;
        }

        return false;
    }

    /// <summary>Whether a shop is one that many pages sell by, or a host.</summary>
    private static bool IsKnown(ReadOnlySpan<char> shop)
    {
        shop = shop.Trim();
        foreach (var name in Shops)
            if (shop.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (shop.Length == name.Length || !char.IsLetter(shop[name.Length]))) return true;
        return shop.LastIndexOf('.') is > 0 and var dot && Abbreviations.IsHostEnding(shop[(dot + 1)..]);
    }

    private static int ButtonLength(ReadOnlySpan<char> text) => ButtonLength(text, ShopButtons) + ButtonLength(text, WeakButtons);

    private static int ButtonLength(ReadOnlySpan<char> text, string[] buttons)
    {
        foreach (var button in buttons)
            if (WordLength(text, button) is > 0 and var length) return length;
        return 0;
    }

    private static int WordLength(ReadOnlySpan<char> text, string word) =>
        text.Length > word.Length && text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && WhiteSpace.IsBlank(text[word.Length]) ? word.Length : 0;

    /// <summary>Goes past a shop's name: a few words with capitals, up to the next button.</summary>
    private static bool SkipShop(ReadOnlySpan<char> line, ref int at)
    {
        var words = 0;
        while (true)
        {
            while (at < line.Length && WhiteSpace.IsBlank(line[at])) at++;
            if (at >= line.Length || line[at] is '$' or '€' or '£' or '|' or '•' or '·' or '(' || (words > 0 && ButtonLength(line[at..]) > 0)) break;
            if (!char.IsUpper(line[at]) && !(words > 0 && line[at] is '&')) return false;
            var start = at;
            while (at < line.Length && !WhiteSpace.IsBlank(line[at])) at++;
            if (line[at - 1] is '!' or '?' or ':' or ';' or ',' || ++words > MaxShopWords) return false;
            if (line[at - 1] == '.' && at - start > 4) return false;
        }

        return words > 0;
    }
}
