using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

/// <summary>
/// A few lines too many in an article, as data sets of news hold them, and lines of an article that look like them; with all
/// filters.
/// </summary>
public sealed class StrippedTextTests
{
    private static readonly string[] Paragraphs =
    [
        "The council voted on Monday to close the old harbour bridge for repairs, a spokesman said, after engineers found "
            + "cracks in two of its pillars.",
        "Work will begin in March and is expected to last about nine months, according to a statement from the transport "
            + "department, which put the cost at $4 million.",
        "“We have waited for this for years,” said Maria Lindqvist, who runs a bakery near the bridge. “It will cost us "
            + "customers, but it has to be done.”",
        "Buses will take a longer way along the river until the works are over, and the ferry will run every ten minutes "
            + "instead of every twenty.",
        "The bridge was built in 1931, and was last repaired after a flood in 1987. Some 12,000 cars cross it on a weekday, "
            + "more than twice as many as thirty years ago.",
    ];

    public static TheoryData<string> Residue => new()
    {
        "Advertisement",
        "Story Continued Below",
        "Read more: Ferry service to be extended",
        "RELATED: Five bridges that need repairs",
        "Related: A hundred bridges? What engineers expect from the council",
        "Related Articles",
        "Share on Facebook",
        "Share this story on Facebook!",
        "Follow us on Twitter and Facebook.",
        "Like us on Facebook",
        "Sign up for our newsletter",
        "Photo: Jane Doe/Reuters",
        "(Photo by Jane Doe/Getty Images)",
        "Featured image via Getty Images",
        "Media playback is unsupported on your device",
        "All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
        "To contact the reporter on this story: Jane Doe in London at jdoe@example.com",
        "For more articles like this, please visit us at example.com",
        "Leave a comment",
        "Please enable JavaScript to view the comments powered by Disqus.",
        "Lesen Sie auch: Fähre fährt öfter",
        "Newsletter abonnieren",
        "Lire aussi : Le bac passera plus souvent",
        "Leia também: Balsa vai passar mais vezes",
        "Читайте также: Паром будет ходить чаще",
        "Фото: Иван Петров/РИА Новости",
    };

    public static TheoryData<string> Article => new()
    {
        "Comments by the mayor were few.",
        "Share prices of the builders rose on Monday.",
        "Follow the river for a mile, and you will see the pillars.",
        "Photo by photo, the engineers showed the cracks.",
        "Read more books than your friends do, the mayor told the pupils who had come to watch.",
        "Related problems beset the northern bridge, which was closed in May.",
        "Advertising on the buses will pay for a part of the works.",
        "Sign up sheets for volunteers hang in the town hall, and some forty people have put their names down.",
        "The mayor said in an interview with Reuters that no other bridge is in danger.",
        "“Subscribe to the plan or leave the council,” he told his party.",
        "By Friday, all of the barriers had been put up.",
        "BofA and MercadoLibre have offices beside the bridge, and so has TradingView.",
        "Der Bürgermeister sagte, man habe „keine andere Wahl“ gehabt, als die Brücke zu schließen.",
    };

    [Theory]
    [MemberData(nameof(Residue))]
    public void Residue_on_a_line_of_its_own_goes_and_the_article_stays(string line)
    {
        Clean(string.Join("\n", [.. Paragraphs, line])).Should().Be(string.Join("\n\n", Paragraphs) + "\n");
    }

    [Theory]
    [MemberData(nameof(Article))]
    public void A_line_of_the_article_stays_wherever_it_stands(string line)
    {
        Clean(string.Join("\n\n", [Paragraphs[0], line, .. Paragraphs[1..]])).Should().Contain(line);
        Clean(string.Join("\n", [.. Paragraphs, line])).Should().Contain(line);
        Clean(string.Join(" ", [.. Paragraphs[..3], line, .. Paragraphs[3..]])).Should().Contain(line);
    }

    [Theory]
    [MemberData(nameof(Article))]
    [MemberData(nameof(Residue))]
    public void The_paragraphs_of_an_article_stay_in_every_form(string line)
    {
        foreach (var joiner in (string[])["\n", "\n\n", " "])
        {
            var cleaned = Clean(string.Join(joiner, [.. Paragraphs[..2], line, .. Paragraphs[2..]]));
            foreach (var paragraph in Paragraphs) cleaned.Should().Contain(paragraph[..^1]);
        }
    }

    [Fact]
    public void A_text_of_one_sentence_is_not_lost_to_a_phrase_inside_it()
    {
        const string Text =
            "A Polícia Federal indiciou o presidente do banco e dois executivos no inquérito da operação, informou a corporação "
            + "nesta terça-feira - LEIA MAIS.\n";
        TextCleaning.Clean(Text).Should().Be(Text);
    }

    [Fact]
    public void A_sentence_that_is_said_often_stays_each_time()
    {
        var text = string.Join("\n\n", Enumerable.Repeat("A sentence that is one of very many in this file.", 500)) + "\n";
        TextCleaning.Clean(text).Should().Be(text);
    }

    [Fact]
    public void A_headline_with_an_ellipsis_in_it_stays()
    {
        const string Headline = "Mayor's Anti-Bridge Attitude Gets Him in Trouble...Again";

        Clean(string.Join("\n", [Headline, .. Paragraphs])).Should().StartWith(Headline);
    }

    private static string Clean(string text) => TextCleaning.Clean(text);
}
