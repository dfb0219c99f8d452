using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class BylinesFilterTests
{
    private const string Before =
        "The minister flew home on Saturday after two days of talks with his counterpart in Washington. Both of them had hoped "
        + "for an agreement on tariffs before the summer, and neither of them was ready to give way first.";
    private const string After =
        "He is bringing little progress with him, analysts say, and the mood at home has turned against him. Farmers on both "
        + "sides of the border now wait for the next round, which is planned for the first week of August."
        + "\n\nNeither government can afford to be seen giving way before the elections that both of them face this year, a "
        + "former envoy said, and so the two sides had agreed on a communiqué of four lines before they sat down."
        + "\n\nA spokesman for the ministry said on Sunday that the talks had been held in a good spirit, and that more was not "
        + "to be expected of a first meeting.";

    [Theory]
    [InlineData("By Haley Hoekstra • March 12, 2025")]
    [InlineData("By Ann Lee and Bob de Vries")]
    [InlineData("Written by: Ann Lee | Reviewed by: Bob Jones, May 2, 2024")]
    [InlineData("Published on May 02, 2024 07:44 PM IST")]
    [InlineData("Last updated on September 16th, 2023 at 09:27 am")]
    [InlineData("Updated November 23, 2013")]
    [InlineData("Posted 10 July 2004")]
    [InlineData("Reading Time: 11 minutes")]
    [InlineData("5 min read")]
    [InlineData("March 3, 2024 · 8 min read")]
    [InlineData("Veröffentlicht am 3. Mai 2024")]
    [InlineData("Publié le 3 mai 2024")]
    [InlineData("Publié le 4 mars 2024 à 11h22")]
    [InlineData("First published on Mon 4 Mar 2024 06.00 GMT")]
    [InlineData("By Ann Lee, CNN")]
    [InlineData("Publicado em 12/03/2024 às 16h31")]
    [InlineData("(With inputs from PTI)")]
    [InlineData("(Reporting by Ann Lee in London and Bob Jones; Editing by Carl Olsen)")]
    [InlineData("Publicado el 3 de mayo de 2024")]
    public void Who_wrote_a_text_and_when_goes(string line)
    {
        TextCleaning.Clean($"{Before}\n\n{line}\n\n{After}\n").Should().Be($"{Before}\n\n{After}\n");
    }

    [Fact]
    public void A_date_beside_a_byline_goes_with_it()
    {
        TextCleaning.Clean($"Dec 17, 2025\nBy Logan Jones\n\n{After}\n").Should().Be($"{After}\n");
    }

    [Theory]
    [InlineData("March 12, 2025")]
    [InlineData("12 June 1940")]
    [InlineData("By Friday, he was back in Washington.")]
    [InlineData("(With inputs from three ministries (and one court) it took a year.)")]
    [InlineData("By then Ann Lee had left.")]
    [InlineData("By Ann Lee's own account, the talks failed.")]
    [InlineData("Updated models will be sold in March 2025.")]
    [InlineData("Published works")]
    [InlineData("Reporting by the committee is due in May.")]
    [InlineData("Writing by hand takes longer than typing, but editing by hand makes a text better, the study found.")]
    [InlineData("Posted prices may change until May 2, 2025.")]
    [InlineData("On May 2, 2024 the talks began.")]
    [InlineData("It takes 5 minutes")]
    [InlineData("Simmer for 20 minutes")]
    [InlineData("by hand")]
    [InlineData("Reviewed by three experts")]
    public void A_line_that_only_speaks_of_names_and_dates_stays(string line)
    {
        TextCleaning.Clean($"{Before}\n\n{line}\n\n{After}\n").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }

    [Fact]
    public void A_list_of_works_keeps_who_wrote_them()
    {
        var list = string.Join("\n\n", "Ann Lee|Bob Jones|Carl Olsen|Dora Smith|Ed Young".Split('|').Select((name, i) => $"The {i + 2}th book to read this year\n\nBy {name}")) + "\n";
        TextCleaning.Clean(list).Should().Be(list);
    }

    [Theory]
    [InlineData("Ann Lee\n\nAnn Lee is the head of the town’s council, and was its clerk before that for years.")]
    [InlineData("Marie Curie\n\nMarie Curie was a physicist and researcher who discovered two elements.")]
    [InlineData("Ann Lee\n\nAnn Lee, a teacher from Leeds who won the regional round, will sing first.")]
    [InlineData("Ann Lee\n\nAnn Lee, the owner of the shop, is a teacher of the piano and an editor as well.")]
    [InlineData("Ann Lee Park\n\nAnn Lee Park is another great place for riders, who find an easy trail there for their first experience of it.")]
    [InlineData("Ann Lee\n\nAnn Lee is a senior reporter on the desk.\n\nBob Jones\n\nBob Jones is a reporter on the desk, and a friend of hers.")]
    public void A_section_on_a_person_stays_at_a_texts_end(string lines)
    {
        var text = $"{string.Join("\n\n", Enumerable.Repeat($"{Before} {After}", 4))}\n\n{lines}\n";
        TextCleaning.Clean(text).Should().Be(text);
    }

    [Fact]
    public void A_section_on_a_person_stays_where_the_text_goes_on()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat(After, 5));
        var text = $"{string.Join("\n\n", Enumerable.Repeat($"{Before} {After}", 6))}\n\nPriya Nair, MD\n\nPriya Nair, MD, is a surgeon in Boston who has replaced four thousand knees.\n\n{paragraph}\n";
        TextCleaning.Clean(text).Should().Be(text);
    }

    [Theory]
    [InlineData("Tags: blockchain, optimization, smart contracts")]
    [InlineData("Filed Under: DIY, Home & DIY Blog, Woodworking")]
    [InlineData("Themen: Formel-1-Saison 2022, Pierre Gasly, Yuki Tsunoda")]
    [InlineData("Schlagwörter: Paris")]
    public void What_a_text_is_filed_under_goes(string line)
    {
        TextCleaning.Clean($"{Before}\n\n{After}\n\n{line}\n").Should().Be($"{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("Keywords: inflammation, depression, endorphins")]
    [InlineData("Tags: what they are, and why nobody who has to find a text later can do without them")]
    [InlineData("Topics: the price of bread, and nothing else.")]
    [InlineData("Tagged birds returned in spring")]
    [InlineData("In Rome Tags are sold at the station, by the river, and on the hill, and nowhere else.")]
    [InlineData("In Germany Tags are sewn into every coat, shirt, and sock")]
    [InlineData("In Price Tags Miller, Wong, Diaz found the same error")]
    [InlineData("In short, Tags are a way to sort texts, pictures, songs, and more")]
    public void A_line_about_tags_stays(string line)
    {
        TextCleaning.Clean($"{Before}\n\n{line}\n\n{After}\n").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }

    [Theory]
    // The article goes on behind it: what stands there is no list of others.
    [InlineData("Advertisement")]
    [InlineData("Read more")]
    public void A_section_on_a_person_stays_before_a_break(string line)
    {
        var article = string.Join("\n\n", Enumerable.Repeat($"{Before} {After}", 6));
        var paragraph = string.Join(' ', Enumerable.Repeat(After, 5));
        TextCleaning.Clean($"{article}\n\nAnn Lee\n\nAnn Lee is a teacher who has lived on the east bank for thirty years.\n\n{line}\n\n{paragraph}\n").Should().Contain("Ann Lee\n\nAnn Lee is a teacher who has lived on the east bank for thirty years.");
    }

    [Theory]
    [InlineData("By Ann Lee Ann Lee was a nurse for twelve years before she ran for mayor, and an editor before that.")]
    [InlineData("By New York New York was a broker of power in its own right, and its experience of the war was its own.")]
    [InlineData("By Ann Lee Ann Lee is a writer of novels that are set by the sea.\n\nBy Bob Jones Bob Jones is a writer of novels that are set in a desert.")]
    public void A_text_that_names_somebody_twice_stays(string lines) =>
        TextCleaning.CleanToArticle($"{Before}\n\n{lines}\n\n{After}\n").Removals.Should().BeEmpty();

    [Theory]
    // Platforms, allergens, chords, languages, years, a song: in order, and the same ones again and again.
    [InlineData("Hades II|PC, PS5, Switch, Xbox Series X|Balatro|Android, iOS, PC, PS5, Switch, Xbox One|Astro Bot|PC, PS5, Switch, Xbox One|Animal Well|PC, PS5, Switch, Xbox Series X")]
    [InlineData("Fish Cakes|Eggs, fish, milk, wheat|Chicken Pie|Celery, eggs, milk, wheat|Fruit Crumble|Eggs, milk, soy, wheat|Mac Cheese|Eggs, milk, mustard, wheat")]
    [InlineData("Allergen Information|Eggs, fish, milk, wheat|Allergen Information|Celery, eggs, milk, wheat|Allergen Information|Eggs, milk, soy, wheat|Allergen Information|Eggs, milk, mustard, wheat")]
    [InlineData("Love Me Do|Chords: A, C, D, G|Wild Thing|A, C, D, G|Stand by Me|A, D, E, G|Three Birds|A, D, E, G")]
    [InlineData("Ann Lee|Arabic, English, French, Spanish|Bob Jones|English, French, German, Spanish|Carla Ruiz|English, French, Portuguese, Spanish|Dora Kim|English, French, Korean, Spanish")]
    [InlineData("Year won|2009, 2011, 2014, 2018|Reached|2009, 2011, 2014, 2019|Hosts|2009, 2011, 2014, 2020|Third|2009, 2011, 2018, 2020")]
    [InlineData("La, la, la, la|Ann Lee|La, la, la, la|Ann Lee|La, la, la, la|Ann Lee|La, la, la, la|Ann Lee|La, la, la, la")]
    // Listed in the order in which it is needed; in order, with other words each time.
    [InlineData("Simple pasta|pasta, oil, garlic, salt|Soup|water, oil, garlic, salt, pasta|Bread|water, flour, salt, oil|Salad|oil, salt, garlic, bread")]
    [InlineData("North|Aalborg, Bergen, Hamar, Oslo|South|Athens, Bari, Malta, Rome|East|Brno, Kiev, Minsk, Riga|West|Brest, Cork, Porto, Vigo")]
    // Tags of posts, but fewer than a blog has, and one among lists of something else.
    [InlineData("Soup|Ann Lee|Cultivating Change, good habits, meditation, Morning Routine|Bread|Ann Lee|Cultivating Change, good habits, Mantra, Morning Routine|Salad|Ann Lee|Cultivating Change, good habits, Morning Routine, yoga")]
    [InlineData("Soup|Ann Lee|Cultivating Change, good habits, meditation, Morning Routine|Bread|Ann Lee|good habits, meditation, salt, water|Salad|Ann Lee|good habits, meditation, oil, pepper|Stew|Ann Lee|barley, carrots, leeks, onions")]
    public void Lists_in_a_text_stay(string lines) =>
        TextCleaning.CleanToArticle($"{Before}\n{lines.Replace('|', '\n')}\n{After}\n").Removals.Should().BeEmpty();
}
