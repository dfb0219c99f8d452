using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class BylinesFilterTests
{
    private const string Before = "The minister flew home on Saturday after two days of talks.";
    private const string After = "He is bringing little progress with him, analysts say.";

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
    [InlineData("a year ago · 241 likes · 4 comments")]
    [InlineData("Von Anna Meier, 3. Mai 2024")]
    [InlineData("Veröffentlicht am 3. Mai 2024")]
    [InlineData("Publié le 3 mai 2024")]
    [InlineData("Publié le 4 mars 2024 à 11h22")]
    [InlineData("Stand: 04.03.2024 11:22 Uhr")]
    [InlineData("Published: March 4, 2024 at 3:15 p.m.")]
    [InlineData("First published on Mon 4 Mar 2024 06.00 GMT")]
    [InlineData("By Ann Lee, CNN")]
    [InlineData("Publicado em 12/03/2024 às 16h31")]
    [InlineData("(With inputs from PTI)")]
    [InlineData("(Reporting by Ann Lee in London and Bob Jones; Editing by Carl Olsen)")]
    [InlineData("Publicado el 3 de mayo de 2024")]
    public void Who_wrote_a_text_and_when_goes(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "bylines").Should().Be($"{Before}\n\n{After}\n");
    }

    [Fact]
    public void A_byline_glued_to_the_sentence_behind_it_goes()
    {
        TextCleaning.CleanWith("Reading Time: 11 minutesA thoughtful comparison lays the groundwork for it.\n", "bylines").Should().Be("A thoughtful comparison lays the groundwork for it.\n");
    }

    [Fact]
    public void A_date_beside_a_byline_goes_with_it()
    {
        TextCleaning.CleanWith($"Dec 17, 2025\nBy Logan Jones\n\n{After}\n", "bylines").Should().Be($"{After}\n");
    }

    [Theory]
    [InlineData("March 12, 2025")]
    [InlineData("12 June 1940")]
    [InlineData("By Friday, he was back in Washington.")]
    [InlineData("By Friday")]
    [InlineData("By Ann Lee, and by others")]
    [InlineData("(With inputs from three ministries (and one court) it took a year.)")]
    [InlineData("By then Ann Lee had left.")]
    [InlineData("By Ann Lee's own account, the talks failed.")]
    [InlineData("Updated models will be sold in March 2025.")]
    [InlineData("Published works")]
    [InlineData("Published at 3 p.m. in the evening paper")]
    [InlineData("Reporting by the committee is due in May.")]
    [InlineData("Writing by hand takes longer than typing, but editing by hand makes a text better, the study found.")]
    [InlineData("Posted prices may change until May 2, 2025.")]
    [InlineData("On May 2, 2024 the talks began.")]
    [InlineData("It takes 5 minutes")]
    [InlineData("Simmer for 20 minutes")]
    [InlineData("241 likes")]
    [InlineData("by hand")]
    [InlineData("Reviewed by three experts")]
    public void A_line_that_only_speaks_of_names_and_dates_stays(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "bylines").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }

    [Fact]
    public void A_list_of_works_keeps_who_wrote_them()
    {
        var list = string.Join("\n\n", "Ann Lee|Bob Jones|Carl Olsen|Dora Smith|Ed Young".Split('|').Select((name, i) => $"The {i + 2}th book to read this year\n\nBy {name}")) + "\n";
        TextCleaning.CleanWith(list, "bylines").Should().Be(list);
    }

    [Theory]
    [InlineData("About the Author\n\nAnn Lee\n\nAnn Lee is a health editor who has written on sleep for ten years.")]
    [InlineData("Written by Ann Lee\n\nDr. Ann Lee has been a family physician in Leeds since 2004. She likes to cook.")]
    [InlineData("THE AUTHOR\n\nAnn Lee\n\nVP - Technology\n\nAnn Lee, our chief engineer, has 20 years of experience with the cloud.")]
    [InlineData("Written by\n\nAnn Lee\n\nAnn Lee covers the courts as a freelance reporter for three papers.\n\nWhen she’s not writing, she spends her time with two dogs.")]
    [InlineData("Written by Ann Lee\n\nAnn has over 20 years of experience in the courts, and teaches law.")]
    [InlineData("By Ann Lee Ann Lee is a mortgage broker with over 40 years of experience, and holds a degree.")]
    [InlineData("By Ann Lee\n\nUpdated Sep 5, 2024\n\nFull bio\n\nAnn Lee is a reporter who has covered the courts for 40 years.\n\nAnn holds a degree in law.")]
    public void The_biography_of_who_wrote_a_text_goes(string lines)
    {
        TextCleaning.CleanWith($"{Before}\n\n{After}\n\n{lines}\n", "bylines").Should().Be($"{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("Ann Lee\n\nAnn Lee is a senior reporter on the desk in Washington, where she covers trade.")]
    [InlineData("Ann Lee, MD, FAAFP\n\nAnn Lee, MD, FAAFP, is a board-certified physician in the south of the city.\n\nIn her free time, Dr. Lee enjoys hiking with her family.")]
    [InlineData("Ann Lee\n\nAnn Lee is the owner of a cleaning company that serves the greater Denver area.")]
    public void A_biography_below_the_full_name_goes_from_a_texts_end(string lines)
    {
        var article = string.Join("\n\n", Enumerable.Repeat($"{Before} {After}", 4));
        TextCleaning.CleanWith($"{article}\n\n{lines}\n", "bylines").Should().Be($"{article}\n");
    }

    [Theory]
    [InlineData("Ann Lee\n\nAnn Lee is the head of the town’s council, and was its clerk before that for years.")]
    [InlineData("Marie Curie\n\nMarie Curie was a physicist and researcher who discovered two elements.")]
    [InlineData("Ann Lee\n\nAnn Lee, a teacher from Leeds who won the regional round, will sing first.")]
    [InlineData("Tom Hale\n\nSoftware Engineer\n\nTom is on the water by seven. The router sits in the wheelhouse.")]
    [InlineData("Ann Lee\n\nAnn Lee, the owner of the shop, is a teacher of the piano and an editor as well.")]
    [InlineData("Ann Lee Park\n\nAnn Lee Park is another great place for riders, who find an easy trail there for their first experience of it.")]
    [InlineData("Ann Lee\n\nAnn Lee is a senior reporter on the desk.\n\nBob Jones\n\nBob Jones is a reporter on the desk, and a friend of hers.")]
    public void A_section_on_a_person_stays_at_a_texts_end(string lines)
    {
        var text = $"{string.Join("\n\n", Enumerable.Repeat($"{Before} {After}", 4))}\n\n{lines}\n";
        TextCleaning.CleanWith(text, "bylines").Should().Be(text);
    }

    [Fact]
    public void A_section_on_a_person_stays_where_the_text_goes_on()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat(After, 5));
        var text = $"{string.Join("\n\n", Enumerable.Repeat($"{Before} {After}", 6))}\n\nPriya Nair, MD\n\nPriya Nair, MD, is a surgeon in Boston who has replaced four thousand knees.\n\n{paragraph}\n";
        TextCleaning.CleanWith(text, "bylines").Should().Be(text);
    }

    [Fact]
    public void A_biography_goes_from_between_glued_sentences()
    {
        TextCleaning.CleanWith($"{Before}Written byAnn LeeAnn Lee is a health editor who has written on sleep for ten years.", "bylines").Should().Be($"{Before}\n");
    }

    [Theory]
    [InlineData("Ann Lee\n\nAnn Lee is a health editor who has written on sleep for ten years.")]
    [InlineData("About the Author\n\nAnn Lee is a health editor who has written on sleep for ten years.")]
    [InlineData("Who wrote this?\n\nAnn Lee\n\nAnn Lee is a health editor who has written on sleep for ten years.")]
    [InlineData("Written by Ann Lee\n\nShe is a health editor, and tells of her life: in ten years she slept little.")]
    [InlineData("Written by Ann Lee\n\nParis is where a writer goes who wants to be left alone for a year.")]
    [InlineData("Written by hand\n\nApache Spark is a tool that an engineer writes jobs for, in one of four languages.")]
    [InlineData("Written by Bob Jones\n\nAnn Lee is a health editor who has written on sleep for ten years.")]
    [InlineData("About the Author\n\nAnn Lee\n\nThe story of her life is told by an editor who knew her well.")]
    public void A_text_about_a_person_stays(string lines)
    {
        var removals = TextCleaning.CleanToArticle($"{Before}\n\n{lines}\n\n{After}\n", "bylines").Removals;
        removals.Should().NotContain(removal => removal.Code == "biography");
    }

    [Fact]
    public void What_follows_a_biography_stays()
    {
        TextCleaning.CleanWith($"Written by\n\nAnn Lee\n\nAnn Lee is a health editor who has written on sleep for ten years.\n\n{After}\n", "bylines").Should().Be($"{After}\n");
    }

    [Fact]
    public void A_text_about_authors_keeps_their_biographies()
    {
        var list = string.Join("\n\n", "Ann Lee|Bob Jones|Carl Olsen|Dora Smith".Split('|').Select(name => $"Author\n\n{name}\n\n{name} is a writer of novels that are set by the sea, and lives there.")) + "\n";
        TextCleaning.CleanWith(list, "bylines").Should().Be(list);
    }

    [Theory]
    [InlineData("Tags: blockchain, optimization, smart contracts")]
    [InlineData("Filed Under: DIY, Home & DIY Blog, Woodworking")]
    [InlineData("Tagged blockchain, optimization, smart contracts")]
    [InlineData("Themen: Formel-1-Saison 2022, Pierre Gasly, Yuki Tsunoda")]
    [InlineData("Schlagwörter: Paris")]
    [InlineData("Mots-clés : élections, Paris")]
    [InlineData("In Camera Reviews Tags Canon, best cameras of the year, what camera should i buy, lenses, flashes, tripods")]
    public void What_a_text_is_filed_under_goes(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{After}\n\n{line}\n", "bylines").Should().Be($"{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("Keywords: inflammation, depression, endorphins")]
    [InlineData("Tags: what they are, and why nobody who has to find a text later can do without them")]
    [InlineData("Topics: the price of bread, and nothing else.")]
    [InlineData("Tagged birds returned in spring")]
    [InlineData("Category: Best Play")]
    [InlineData("In Rome Tags are sold at the station, by the river, and on the hill, and nowhere else.")]
    [InlineData("In Germany Tags are sewn into every coat, shirt, and sock")]
    [InlineData("In Price Tags Miller, Wong, Diaz found the same error")]
    [InlineData("In short, Tags are a way to sort texts, pictures, songs, and more")]
    [InlineData("Tags:")]
    public void A_line_about_tags_stays(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "bylines").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }

    [Fact]
    public void A_biography_goes_where_other_articles_are_announced_below_it()
    {
        var article = string.Join("\n\n", Enumerable.Repeat($"{Before} {After}", 6));
        var teaser = string.Join(' ', Enumerable.Repeat(After, 5));
        TextCleaning.CleanWith($"{article}\n\nAnn Lee\n\nAnn Lee is a marketing professional who writes for clinics.\n\nRelated articles\n\n{teaser}\n", "bylines")
            .Should().Be($"{article}\n\nRelated articles\n\n{teaser}\n");
    }

    [Theory]
    // The article goes on behind it: what stands there is no list of others.
    [InlineData("Advertisement")]
    [InlineData("Read more")]
    public void A_section_on_a_person_stays_before_a_break(string line)
    {
        var article = string.Join("\n\n", Enumerable.Repeat($"{Before} {After}", 6));
        var paragraph = string.Join(' ', Enumerable.Repeat(After, 5));
        TextCleaning.CleanToArticle($"{article}\n\nAnn Lee\n\nAnn Lee is a teacher who has lived on the east bank for thirty years.\n\n{line}\n\n{paragraph}\n", "bylines").Removals.Should().BeEmpty();
    }

    [Theory]
    [InlineData("By Ann Lee Ann Lee was a nurse for twelve years before she ran for mayor, and an editor before that.")]
    [InlineData("By New York New York was a broker of power in its own right, and its experience of the war was its own.")]
    [InlineData("By Ann Lee Ann Lee is a writer of novels that are set by the sea.\n\nBy Bob Jones Bob Jones is a writer of novels that are set in a desert.")]
    public void A_text_that_names_somebody_twice_stays(string lines) =>
        TextCleaning.CleanToArticle($"{Before}\n\n{lines}\n\n{After}\n", "bylines").Removals.Should().BeEmpty();

    [Fact]
    public void The_tags_of_posts_go_from_a_list_of_them()
    {
        string[] posts =
        [
            "A Year in Reflection|Ann Lee|Cultivating Change, good habits, meditation, Morning Routine", "The Last Fear|Ann Lee|Cultivating Change, Mantra, meditation, Morning Routine, yoga",
            "Interview|Ann Lee|Cultivating Change, good habits, Mantra, Morning Routine", "Balance|Ann Leegood habits, Mantra, meditation, Morning Routine, yoga",
        ];
        TextCleaning.CleanWith($"{Before}\n{After}\n{string.Join('\n', posts).Replace('|', '\n')}\n", "bylines").Should().NotContainAny("Mantra", "yoga").And.Contain("Interview").And.Contain(After);
    }

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
        TextCleaning.CleanToArticle($"{Before}\n{lines.Replace('|', '\n')}\n{After}\n", "bylines").Removals.Should().BeEmpty();
}
