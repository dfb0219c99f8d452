using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class RelatedFilterTests
{
    private const string Before = "The minister flew home on Saturday after two days of talks.";
    private const string After = "He is bringing little progress with him, analysts say.";
    private const string Slot = """{"contentId":"X1","position":"box","dimensions":{"mobile":[[300,250]]},"type":"Body Box Ad","targeting":{"position":"box1"},"containerId":"box-1"}""";

    [Theory]
    [InlineData("Advertisement")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Advertisement - Continue Reading Below")]
    [InlineData("Anzeige")]
    [InlineData("Read more:")]
    [InlineData("Related Articles")]
    [InlineData("You may also like")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("Subscribe now!")]
    [InlineData("Read more: How the Talks Failed in Washington")]
    [InlineData("RELATED: A Look at the Scandal")]
    [InlineData("MORE: Abe Gets Little From Trump")]
    [InlineData("Also read: Seven things to know about the talks")]
    [InlineData("Mehr zum Thema: Der Minister und seine Freunde")]
    [InlineData("Mehr zum Thema")]
    [InlineData("Das könnte dich auch interessieren")]
    [InlineData("À lire aussi : Le ministre et ses amis")]
    [InlineData("Lee también: El ministro vuelve a casa")]
    [InlineData("Читайте также: Министр вернулся домой")]
    [InlineData("関連記事")]
    [InlineData("ALSO READ | Railway workers vote for a strike in March")]
    [InlineData("More on this story")]
    [InlineData("Article continues after this ad")]
    [InlineData("Advertisement · Scroll to continue")]
    [InlineData("La suite après la publicité")]
    [InlineData("Läs också: Ministern och hans vänner")]
    public void A_line_with_a_cue_goes(string line)
    {
        PageCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "related").Should().Be($"{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("The label “Story continues below advertisement” stands in most of their texts.")]
    [InlineData("Read on: Story continues below advertisement is what it says.")]
    [InlineData("Story continues below advertisement, the label said.")]
    public void A_sentence_that_quotes_such_a_notice_stays(string sentence)
    {
        PageCleaning.CleanWith($"{Before}\n\n{sentence}\n\n{After}\n", "related").Should().Be($"{Before}\n\n{sentence}\n\n{After}\n");
    }

    [Theory]
    [InlineData("Read also", "The next steps")]
    [InlineData("Read also", "The council will vote once more on the plan.")]
    [InlineData("Trending", "How to survive a flash flood")]
    public void A_subheading_or_a_sentence_below_a_cue_stays(string cue, string line)
    {
        PageCleaning.CleanWith($"{Before}\n\n{cue}\n\n{line}\n\n{After}\n", "related").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }

    [Theory]
    [InlineData("By entering the house they agreed to its terms, he said.")]
    [InlineData("By signing up, users agree to the terms, and few of them read the privacy policy.")]
    [InlineData("By accessing the site through a side door they avoided the guards.")]
    [InlineData("By using tariffs as leverage, the government hopes to make its neighbour accept the conditions.")]
    [InlineData("By using interest rates as its main policy tool, the bank accepted higher prices.")]
    [InlineData("If you get a strange message in your inbox, do not click on its links.")]
    [InlineData("Do not forget to look in your inbox for the receipt.")]
    [InlineData("I get more replies from our newsletter than from any network.")]
    [InlineData("Learn how mail is delivered to your inbox.")]
    [InlineData("Sign up for the newsletters of the shops that you like, and you get their best offers.")]
    [InlineData("Our newsletter has 1,193 subscribers after two years of work.")]
    [InlineData("Someone might find you through a search, sign up for your email list, and buy in the end.")]
    [InlineData("We asked customers to subscribe to our newsletter, and one in ten did.")]
    [InlineData("“Sign up for our newsletter” is what most of the buttons say.")]
    [InlineData("Set up a filter so that less of it comes to your inbox every day.")]
    [InlineData("And then he was gone…")]
    [InlineData("NATO said nothing about it.")]
    [InlineData("Ergänzungsvorschläge: Schokoraspel, Heidelbeeren, Kakaopulver, Nüsse usw…")]
    [InlineData("After the Honeymoon, Back to Reality…")]
    [InlineData("G Hinton, L Deng, D Yu, GE Dahl, A Mohamed, A Senior, ...")]
    [InlineData("He opened the door of the old house in the wood, and…")]
    [InlineData("An advertisement paid for the trip.")]
    public void A_sentence_with_a_cues_words_stays_between_glued_sentences(string line)
    {
        var cleaned = PageCleaning.CleanWith(Before + line + After, "boundaries", "related");

        cleaned.Replace("\n\n", "").TrimEnd().Should().Be(Before + line + After);
    }

    [Theory]
    [InlineData("You can help.\nSign up\nto take action in your state.")]
    [InlineData("You can work in:\n\n- Branding\n- Advertising\n- Illustration")]
    public void A_cue_in_the_middle_of_a_sentence_or_a_list_stays(string lines)
    {
        PageCleaning.CleanToArticle($"{Before}\n\n{lines}\n\n{After}\n", "related").Removals.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Related: the same problems beset the north of the country.")]
    [InlineData("Related problems beset the north")]
    [InlineData("Read more books than your friends do.")]
    [InlineData("Advertisement is a large business there.")]
    [InlineData("Advertising and the Law of Large Numbers")]
    [InlineData("Subscribe to a theory, and you will defend it.")]
    [InlineData("The newsletter has ten thousand readers.")]
    [InlineData("More: a life of Saint Thomas More.")]
    [InlineData("Read more: it makes you wiser, she says. That is what her mother told her.")]
    [InlineData("Sign up for the talks was slow at first.")]
    [InlineData("Most popular songs of the year")]
    [InlineData("A Look at the Scandal and Its End")]
    [InlineData("- Read: Moby Dick by Herman Melville")]
    [InlineData("Trending is what the young call it.")]
    [InlineData("Werbung ist teuer geworden.")]
    [InlineData("Lire aussi est un plaisir pour lui.")]
    [InlineData("Read | Write | Execute is how the rights on a file are shown.")]
    [InlineData("Books to read | Films to watch")]
    [InlineData("Read | 7,450 MB/s")]
    [InlineData("Must read | Nice to read")]
    public void A_line_that_uses_the_cues_words_stays(string line)
    {
        PageCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "related").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }

    [Theory]
    [InlineData("Abe Gets Little From Trump to Douse Japan Scandal Firestorm", "The U.S. aims to pursue talks with other nations.")]
    [InlineData("Central Bank Holds Rates as Growth Slows", "In the spring the bank had raised them.")]
    public void A_headline_in_an_advertising_slot_glued_to_a_sentence_goes(string headline, string next)
    {
        TextCleaning.Clean($"{Before}\n\n{Slot}\n\n{headline}{next}").Should().Be($"{Before}\n\n{next}\n");
    }

    [Theory]
    [InlineData("Abe gets little from Trump to douse the scandal firestorm", "", "The U.S. aims to pursue talks.")]
    [InlineData("Abe Gets Little From Trump to Douse Scandal Firestorm", "\n\n", "The U.S. aims to pursue talks.")]
    [InlineData("Regierung streitet weiter über den neuen Haushalt", "", "Die Minister trafen sich am Montag.")]
    [InlineData("Central Bank Holds", "", "The bank had raised rates in the spring.")]
    public void A_subheading_behind_an_advertising_slot_stays(string heading, string between, string next)
    {
        TextCleaning.Clean($"{Before}\n\n{Slot}\n\n{heading}{between}{next}").Should().Be($"{Before}\n\n{heading}\n\n{next}\n");
    }

    [Theory]
    [InlineData("The harbour was closed for a week, and the boats lay in the bay until the storm had passed.Read more")]
    [InlineData("Opportunity Loop: An Inside Look at How to Attract and to Retain the Top Talent in a Growing CompanyRead more")]
    [InlineData("He waited for an answer, and then he waited for another one, and then …That was all.")]
    [InlineData("The harbour was closed. The boats lay in the bay until the storm had passed and you can read more in the town's own history.")]
    public void A_paragraph_that_is_whole_stays_before_such_a_link(string paragraph) =>
        PageCleaning.CleanWith($"{Before}{After}{Before}{After}{paragraph}", "related").Should().Contain(paragraph[..60]);

    [Fact]
    public void A_list_of_the_beginnings_of_articles_stays()
    {
        const string Entry = "The harbour was closed for a week. The boats lay in the bay until the storm had passed, and when it had…Read more";

        var entries = string.Concat(Enumerable.Repeat(Entry, 4));

        PageCleaning.CleanWith(Before + entries, "related").Should().Contain("The boats lay in the bay");
    }

    [Theory]
    [InlineData("How the talks began\n\nIt was a cold day in May.\n\nThe flight\n\nIt took ten hours.\n\nNobody slept.")]
    [InlineData("Keep reading to the end.\n\nIt was a cold day in May.\n\nThe flight\n\nIt took ten hours.\n\nNobody slept.")]
    public void Sections_stay_that_no_heading_announces_as_other_articles(string sections)
    {
        var text = string.Concat(Enumerable.Repeat($"{Before} {After}\n\n", 6)) + sections + "\n";
        var links = text.Replace("May.\n", "May.\n\nRead more\n").Replace("hours.\n", "hours.\n\nRead more\n");
        PageCleaning.CleanWith(links, "related").Should().Be(text);
    }

    [Fact]
    public void A_list_of_articles_stays_below_such_a_heading()
    {
        var list = "Related articles\n\n" + string.Concat(Enumerable.Range(1, 6).Select(i => $"The {i + 1}th day of the talks\n\n{Before}\n\nRead more\n\n"));
        PageCleaning.CleanWith(list, "related").Should().Contain(Before);
    }

    [Fact]
    public void A_subheading_glued_to_a_sentence_stays_without_an_advertising_slot()
    {
        TextCleaning.Clean($"{Before}\n\nAbe Gets Little From Trump to Douse Scandal FirestormThe U.S. aims to pursue talks.")
            .Should().Be($"{Before}\n\nAbe Gets Little From Trump to Douse Scandal Firestorm\n\nThe U.S. aims to pursue talks.\n");
    }
}
