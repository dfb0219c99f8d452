using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class OffersFilterTests
{
    private const string Before = "The kettle pours well, and keeps the water hot for an hour.";
    private const string After = "It is heavy, though, and its handle gets warm.";

    [Theory]
    [InlineData("$150 at Dick's Sporting Goods")]
    [InlineData("$150 $120 at Amazon")]
    [InlineData("$427 at Amazon View on Williams Sonoma View on Zojirushi.com")]
    [InlineData("$228 from Walmart")]
    [InlineData("Check price at REI")]
    [InlineData("Check Price")]
    [InlineData("See it at Amazon")]
    [InlineData("View on Ultimate Ears View on Amazon")]
    [InlineData("Buy on Amazon | Buy on Adorama")]
    [InlineData("Shop Now")]
    [InlineData("Add to cart")]
    [InlineData("£99 at Argos")]
    [InlineData("In den Warenkorb")]
    [InlineData("Check price at Amazon (on sale!)")]
    [InlineData("View on Amazon Links to Amazon.com")]
    [InlineData("See Packages Links to SimpliSafe")]
    [InlineData("See It")]
    [InlineData("Today’s Best Deal")]
    public void A_shops_offer_goes(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "offers").Should().Be($"{Before}\n\n{After}\n");
    }

    [Fact]
    public void Offers_glued_between_sentences_go()
    {
        TextCleaning.CleanWith($"{Before}$115 at Wayfair$115 at Nordstrom{After}", "boundaries", "offers").Should().Be($"{Before}\n\n{After}\n");
        TextCleaning.CleanWith($"{Before}Check price at Amazon (on sale!)61 of 100 points. {After}", "boundaries", "offers").Should().Be($"{Before}\n\n61 of 100 points. {After}\n");
    }

    [Fact]
    public void What_describes_a_product_before_an_offer_stays_once()
    {
        const string Description = "This pair stays in place and sounds great, and its battery lasts a day.";
        TextCleaning.CleanWith($"{Description}\n\n$228 from Walmart\n\n{Before}\n\n{Description}\n\n$228 from Walmart\n\n{After}\n", "offers").Should().Be($"{Description}\n\n{Before}\n\n{After}\n");
    }

    [Fact]
    public void What_a_text_says_twice_stays_where_no_offer_follows()
    {
        var text = $"{Before}\n\n{After}\n\n{Before}\n\nThe Kettle 3\n\nThe Kettle 3\n";
        TextCleaning.CleanWith(text.Replace("The Kettle 3", "The Kettle 3\n\n$228 from Walmart"), "offers").Should().Be(text);
    }

    [Theory]
    [InlineData("It costs $150 at Walmart.")]
    [InlineData("$150 at the door, $120 in advance")]
    [InlineData("$150")]
    [InlineData("$3 million from Google, and more to come.")]
    [InlineData("Price Range: $750")]
    [InlineData("View on Life")]
    [InlineData("Buy at the bottom, sell at the top.")]
    [InlineData("See at night: how cats do it")]
    [InlineData("Shop at small stores.")]
    [InlineData("Buy from Farmers!")]
    [InlineData("Bei Anna war es schön.")]
    [InlineData("Links to Other Sources")]
    [InlineData("Links to Amazon's page are paid for.")]
    public void A_line_about_prices_and_shops_stays(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "offers").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }
}
