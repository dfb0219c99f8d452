using ArticleClean.Filters.Lines;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class CommentsFilterTests
{
    private const string Article =
        """
        The minister flew home on Saturday after two days of talks in Washington, and he had little to show for them when he met the press at the airport.
        He said that no progress had been made on tariffs, and that both sides had simply agreed to meet again before the end of the summer.
        Analysts had expected as much, since neither government can afford to be seen giving way before the elections that both of them face this year.
        Farmers on both sides of the border now wait for the next round, which is planned for the first week of August in a town that has yet to be chosen.

        """;

    private const string WordPress =
        """
        3 thoughts on “The minister flew home”
        Karl Meier says:
        December 17, 2025 at 11:31 pm
        Great points, and well put. Thanks for posting this.
        Reply
        Ann Other says:
        December 18, 2025 at 1:14 pm
        I waited for years to read that.
        It was worth it.
        Reply
        Leave a Reply Cancel reply
        Your email address will not be published. Required fields are marked *
        Comment *
        Name *
        Email *
        """;

    public static TheoryData<string> Sections => new()
    {
        WordPress,
        """
        COMMENTS
        July 25, 2019
        Rob+Ann @Travel
        We were awestruck with the talks! And then came the rest.
        Reply
        July 26, 2019
        Kristin
        We only went for the weather.
        Reply
        """,
        """
        59 Comments
        Jo S
        December 18, 2025, 10:00 pm
        One thing that I learned today is that tariffs are older than the minister is.
        Emma
        December 18, 2025, 10:02 pm
        I know what you mean.
        """,
        """
        2 Kommentare
        Anhora sagt:
        06.01.2020 um 9:16
        Beide Bilder sind toll!
        gnaddrig sagt:
        06.01.2020 um 9:58
        Das finde ich auch.
        """,
        """
        1 Comment
        Most Voted
        Newest
        Joyce
        4 years ago
        I love talks and enjoy reading of them
        0
        Reply
        """,
        """
        2 commentaires
        Jean-François - Le 24/11/2019 à 18:45:00
        Arrêtez la casse.
        Marie - Le 25/11/2019 à 08:12:00
        Tout à fait d'accord.
        """,
        """
        2 Antworten zu Der Minister flog heim
        Karl Meier schreibt:
        Juli 9, 2016 um 1:11 pm
        Das hat mir gefallen.
        Antworten
        Anna Schulz schreibt:
        Juli 10, 2016 um 9:12 am
        Mir auch, und der Bericht ist gut.
        Antworten
        """,
        """
        2 réflexions sur « Le ministre est rentré »
        Marie dit :
        12 juillet 2019 à 10 h 05
        Merci pour cet article.
        Répondre
        Paul dit :
        13 juillet 2019 à 8 h 15
        Merci à vous deux.
        Répondre
        """,
        """
        2 comentarios en «El ministro volvió»
        Ana dice:
        12 julio, 2019 a las 10:05 am
        Gracias por el texto.
        Responder
        Luis dice:
        13 julio, 2019 a las 8:15 am
        Muy bueno, de verdad.
        Responder
        """,
        // Without a heading, by who speaks.
        """
        Sharon says
        July 14, 2015 at 3:53 pm
        Goodness, is that your minister in the picture?
        Jill says
        July 15, 2015 at 9:02 am
        It is, Sharon.
        """,
    };

    [Theory]
    [MemberData(nameof(Sections))]
    public void Comments_go_and_the_article_before_them_stays(string comments) =>
        TextCleaning.CleanWith(Article + comments, "boundaries", "comments").Should().Be(TextCleaning.CleanWith(Article, "boundaries"));

    [Theory]
    [InlineData("5 Antworten auf Fragen zur Wahl")]
    [InlineData("3 respuestas a sus preguntas")]
    [InlineData("2 replies to the critics")]
    public void A_heading_that_counts_answers_stays_with_what_it_heads(string heading)
    {
        var text = Article + heading + "\n" + Article;

        TextCleaning.CleanWith(text, "boundaries", "comments").Should().Be(TextCleaning.CleanWith(text, "boundaries"));
    }

    [Fact]
    public void Comments_go_where_every_boundary_is_glued()
    {
        var cleaned = TextCleaning.CleanWith((Article + WordPress).Replace("\n", "", StringComparison.Ordinal), "boundaries", "comments");

        cleaned.Should().NotContainAny("Great points", "worth it", "Leave a Reply").And.EndWith("that has yet to be chosen.\n");
    }

    [Fact]
    public void What_follows_the_last_comment_stays()
    {
        TextCleaning.CleanWith(Article + "2 Comments\nAnn\nMay 2, 2020\nGood.\nReply\nBob\nMay 3, 2020\nBad.\nReply\nThe minister resigned a week after this was written.\n", "comments")
            .Should().EndWith("The minister resigned a week after this was written.\n");
    }

    [Theory]
    // A diary, and a list of news: dates beside short lines, and nobody comments.
    [InlineData("Monday\nMay 4, 2020\nWe left the village before dawn.\nTuesday\nMay 5, 2020\nThe road was closed by snow.\nWednesday\nMay 6, 2020\nWe turned round.\n")]
    // An article about comments.
    [InlineData("Comments\nThe paper closed its comments on May 4, 2020.\nReaders were angry. “Reply to us,” they wrote.\nThe editor said: nobody had read them.\n")]
    // Speakers in an interview.
    [InlineData("Ann says:\nI never wanted to go.\nBob says:\nYou did go, though.\nAnn says:\nThat I did.\n")]
    // Dates of a biography under a heading.
    [InlineData("2 responses to the crisis\nThe government paid.\nThe bank lent.\n")]
    public void What_only_looks_like_comments_stays(string text) =>
        TextCleaning.CleanToArticle(Article + text, "comments").Removals.Should().BeEmpty();

    [Fact]
    public void The_posts_of_a_thread_stay_since_they_are_its_content()
    {
        const string Post = "I have tried all of it, and in the end the old driver worked better than the new one did, so that is what I would use.";
        var thread = string.Concat(Enumerable.Range(1, 9).Select(day => $"User{day}\nMay {day}, 2020\n{Post}\nReply\n"));

        TextCleaning.CleanToArticle(Post + " " + Post + " " + Post + " " + Post + "\n" + thread, "comments").Removals.Should().BeEmpty();
    }

    [Fact]
    public void A_text_of_nothing_but_comments_stays() =>
        TextCleaning.CleanToArticle(WordPress, "comments").Removals.Should().BeEmpty();

    [Theory]
    [InlineData("December 18, 2025, 9:46 pm", 26)]
    [InlineData("December 18, 2025, 9:46 pmFor the avoidance", 26)]
    [InlineData("26. Mai 2008 um 21:07", 21)]
    [InlineData("2019-02-26, 12:38 AM", 20)]
    [InlineData("25.07.2019", 10)]
    [InlineData("7/25/19", 7)]
    [InlineData("4 years ago", 11)]
    [InlineData("vor 3 Tagen", 11)]
    [InlineData("Jun 20th at 2:41 am", 19)]
    [InlineData("March 2025", 0)]
    [InlineData("May", 0)]
    [InlineData("1.2.3", 0)]
    [InlineData("100 years", 0)]
    [InlineData("the first of them", 0)]
    public void A_comments_date_ends_where_the_comment_starts(string text, int length) => WrittenDate.Length(text).Should().Be(length);

    [Fact]
    public void An_article_below_a_link_to_its_comments_stays()
    {
        var minutes = "Ann Lee\n4 March 2024\nThe first item was the roof, which has leaked since the storm and will be mended in May.\nBob Jones\n5 March 2024\nThe second was the fence.\n";
        TextCleaning.CleanToArticle($"{Article}Kommentare\nDrucken\n{Article}{minutes}", "comments").Removals.Should().BeEmpty();
    }
}
