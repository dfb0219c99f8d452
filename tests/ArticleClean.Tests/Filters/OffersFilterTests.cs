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
    [InlineData("Check Amazon (on sale!)")]
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
    [InlineData("Get a Quote", "Get a quote")]
    [InlineData("Get a Quote from Allied Van Lines", "Get a Quote from American Van Lines")]
    [InlineData("Get a Quote (516) 373-7077", "Get a Quote (212) 203-0280")]
    [InlineData("Get a Quote\n(855) 650-0657", "Get a Quote\n866-835-2392")]
    [InlineData("Shop the Cascadia 19", "Shop the Women's Speedgoat 7")]
    [InlineData("Shop the Suunto Run", "Shop the Coros Apex 4")]
    [InlineData("Read Review!", "Read Review!")]
    [InlineData("Try Babbel for Free!\nTo the Review", "Try Rosetta Stone now!\nTo the Review")]
    [InlineData("See Details & Buying Options", "See Details & Buying Options")]
    public void Buttons_beside_many_entries_go_and_those_of_a_few_stay(string first, string other)
    {
        TextCleaning.CleanWith($"{Before}\n\n{first}\n\n{After}\n\n{other}\n\n{Before}\n\n{first}\n\n{After}\n", "offers").Should().Be($"{Before}\n\n{After}\n\n{Before}\n\n{After}\n");
        var few = $"{Before}\n\n{first}\n\n{After}\n\n{other}\n\n{After}\n";
        TextCleaning.CleanToArticle(few, "offers").Removals.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Try yoga", "Try Pilates", "Try a walk at noon")]
    [InlineData("Visit the Louvre", "Visit Notre-Dame", "Visit Montmartre")]
    [InlineData("Get a quote before you sign.", "Get a quote before you pay.", "Get a quote before you move.")]
    [InlineData("Shop the edges", "Shop the sales", "Shop the freezer")]
    [InlineData("Shop the Edges", "Shop the Sales", "Shop the Freezer")]
    [InlineData("Compare the two prices", "Compare the two shops", "Compare the two plans")]
    public void Headings_that_begin_as_buttons_do_stay(string first, string second, string third)
    {
        var text = $"{first}\n\n{Before}\n\n{second}\n\n{After}\n\n{third}\n\n{Before}\n";
        TextCleaning.CleanWith(text, "offers").Should().Be(text);
    }

    [Theory]
    [InlineData("Get Out")]
    [InlineData("To the Lighthouse")]
    [InlineData("Visit Rome")]
    [InlineData("Try yoga")]
    public void A_title_or_a_heading_beside_a_button_stays(string title)
    {
        var text = $"{title}\n\n{Before}\n\nRead review\n\n";
        TextCleaning.CleanWith(text + text + text + After, "offers").Should().Be(string.Concat(Enumerable.Repeat($"{title}\n\n{Before}\n\n", 3)) + After + "\n");
    }

    [Theory]
    [InlineData("It costs $150 at Walmart.")]
    [InlineData("$150 at the door, $120 in advance")]
    [InlineData("$150")]
    [InlineData("$3 million from Google, and more to come.")]
    [InlineData("Check Amazon")]
    [InlineData("Check Your Email (on sale)")]
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
