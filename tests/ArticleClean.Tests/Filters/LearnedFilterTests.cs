using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class LearnedFilterTests
{
    private const string Menu = "Skip to content\nHome\nNews\nWorld\nBusiness\nSports\nLifestyle\nAbout Us\nContact Us\nSubscribe\nLog In\n";

    private const string Article =
        """
        The minister flew home on Saturday after two days of talks in Washington, and he had little to show for them when he met the press at the airport.
        He said that no progress had been made on tariffs, and that both sides had simply agreed to meet again before the end of the summer.
        Analysts had expected as much, since neither government can afford to be seen giving way before the elections that both of them face this year.
        “It was never going to be settled in one weekend,” said one of them, who has followed the talks for a decade and asked not to be named.
        Farmers on both sides of the border now wait for the next round, which is planned for the first week of August in a town that has yet to be chosen.

        """;

    private const string Footer = "Privacy Policy\nTerms of Use\nAdvertise\nCareers\nSite Map\nFollow Us\nFacebook\nTwitter\nInstagram\n© 2024 The Daily Example. All rights reserved.\n";

    [Fact]
    public void Most_of_a_pages_menus_goes_and_the_article_stays()
    {
        var cleaned = TextCleaning.Clean(Menu + "\n" + Article + "\n" + Footer);

        cleaned.Should().NotContainAny("Business", "Sports", "Contact Us", "Privacy Policy", "Careers", "Facebook");
        foreach (var line in Article.Split('\n', StringSplitOptions.RemoveEmptyEntries)) cleaned.Should().Contain(line);
    }

    [Fact]
    public void Menus_go_where_every_boundary_is_glued()
    {
        var cleaned = TextCleaning.Clean((Menu + Article + Footer).Replace("\n", "", StringComparison.Ordinal));

        cleaned.Should().NotContainAny("Lifestyle", "Careers");
        cleaned.Should().Contain("The minister flew home").And.EndWith("that has yet to be chosen.\n");
    }

    [Fact]
    public void An_article_about_code_keeps_its_code_while_the_menus_around_it_go()
    {
        const string Code =
            """
            The library writes the raw HTTP messages of an API client to the log, which helps to see what was really sent over the wire.
            Call the method where the services are registered, and choose by its parameter what is left out, since headers may hold secrets.
            builder.Services.AddHttpClient<IApiService, ApiService>()
                .AddRawMessageLogging(options =>
                {
                    // Leave out sensitive headers
                    options.RedactRequestHeaders = new[] { "Authorization", "Cookie" };
                    options.IgnoreRequestContent = true;
                });
            With this in place every request is logged before it is sent, and every response as soon as its body has been read.
            public static async Task<string> ReadAsync(this HttpRequestMessage request, CancellationToken cancellationToken)
            This function reads the body asynchronously, without holding all of it in a string, so that large downloads are no problem for the runtime.

            """;

        var cleaned = TextCleaning.Clean(Menu + "\n" + Code + "\n" + Footer);

        cleaned.Should().NotContainAny("Business", "Privacy Policy");
        foreach (var line in Code.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) cleaned.Should().Contain(line);
    }

    [Theory]
    [InlineData("You can also <em>subscribe</em> to the daily paper for free.", "You can also subscribe to the daily paper for free.")]
    [InlineData("Members can <a href='/x'>log in</a> or <a href='/y'>create an account</a> to go on.", "Members can log in or create an account to go on.")]
    [InlineData("現在<em>JavaScriptが無効</em>になっています。", "現在 JavaScriptが無効 になっています。")]
    public void A_sentence_with_tags_in_it_keeps_its_words(string text, string sentence)
    {
        var cleaned = TextCleaning.Clean(Menu + "\n" + Article + text + "\n" + Article + Footer);

        cleaned.Should().Contain(sentence);
    }

    [Theory]
    [InlineData("Sign up for our newsletter <b>The harbour wall failed on Monday, and nobody knows who will pay for a new one.</b>")]
    [InlineData("Sign up for our newsletter<strong>The harbour wall failed on Monday, and nobody knows who will pay for a new one.</strong>")]
    public void A_sentence_in_tags_behind_a_cue_stays(string text) =>
        TextCleaning.Clean(Menu + "\n" + Article + text + "\n" + Article + Footer).Should().Contain("The harbour wall failed on Monday").And.NotContain("newsletter");

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_clean_text_stays_whole(string text) => TextCleaning.CleanToArticle(text).Removals.Should().BeEmpty();

    public static TheoryData<string> Whole => new()
    {
        // Short texts.
        "",
        "One line.",
        "Home\nAbout\nContact\n",
        "The café closed.\nNobody knows why.\nIt had been there for years.\n",

        // An article about ads.
        """
        Advertising pays for most of the web, and readers pay for it with their attention.
        The word “Advertisement” above a box is required by law in some countries, and ignored by most people in all of them.
        Subscribe buttons, share bars and cookie notices do their part: on some pages they take up more room than the story.
        A study counted forty requests to ad servers on the front page of one newspaper, before the first photo had loaded.
        Sponsored links, the authors say, are clicked by mistake more often than on purpose.
        """,

        // A recipe.
        """
        Apple cake

        Ingredients

        3 apples

        200 g flour

        100 g butter

        2 eggs

        1 pinch of salt

        Method

        Peel the apples and cut them into thin slices. Beat the butter with the eggs until the mass is light.

        Fold in the flour and the salt, fill the dough into a tin and lay the apples on top.

        Bake for 40 minutes at 180 °C.
        """,

        // A poem.
        """
        Tyger Tyger, burning bright,
        In the forests of the night;
        What immortal hand or eye,
        Could frame thy fearful symmetry?

        In what distant deeps or skies
        Burnt the fire of thine eyes?
        On what wings dare he aspire?
        What the hand, dare seize the fire?
        """,

        // A transcript.
        """
        INTERVIEWER: When did you first see the river rise?

        SMITH: On Tuesday, at about six.

        INTERVIEWER: And what did you do?

        SMITH: We moved the cattle. There was no time for more.

        INTERVIEWER: Did anybody call?

        SMITH: No.

        INTERVIEWER: Would you do it again?

        SMITH: I would leave earlier.
        """,

        // Code.
        """
        The loop reads one line at a time and counts it, so that a file of any size can be read.

            int Count(TextReader reader)
            {
                var lines = 0;
                while (reader.ReadLine() is not null) lines++;
                return lines;
            }

        It ends where the reader has no line left, and gives the number that was counted.
        """,

        // Other languages.
        """
        Der Minister ist am Samstag nach zwei Tagen voller Gespräche nach Hause geflogen, und er hatte wenig vorzuweisen.

        Fortschritte habe es nicht gegeben, sagte er, man habe sich nur auf ein weiteres Treffen im Sommer verständigt.

        Die Bauern auf beiden Seiten der Grenze warten nun auf die nächste Runde.
        """,
        """
        Le ministre est rentré samedi après deux jours de discussions, et il n'avait pas grand-chose à montrer à la presse.

        Aucun progrès n'a été fait sur les droits de douane, a-t-il dit, et les deux parties se reverront avant la fin de l'été.

        Les agriculteurs des deux côtés de la frontière attendent maintenant la suite.
        """,
        """
        大臣は土曜日、二日間の協議を終えて帰国したが、空港で記者団に示せる成果はほとんどなかった。

        関税については進展がなく、夏の終わりまでに再び会うことで合意しただけだと大臣は述べた。

        国境の両側の農家は、次の協議を待っている。
        """,
        """
        Министр вернулся домой в субботу после двух дней переговоров, и показать журналистам ему было почти нечего.

        По его словам, прогресса по тарифам нет, и стороны договорились только встретиться ещё раз до конца лета.

        Фермеры по обе стороны границы теперь ждут следующего раунда.
        """,
    };

    [Fact]
    public void What_is_removed_says_how_sure_that_is()
    {
        var article = TextCleaning.CleanToArticle(Menu + "\n" + Article + "\n" + Footer);

        var removals = article.Removals.Where(removal => removal.Filter == "learned").ToList();
        removals.Should().NotBeEmpty().And.OnlyContain(removal => removal.Code == "learned");
        removals[0].Reason.Should().MatchRegex(@"^outside the article \(confidence [01]\.\d\d\)$");
    }

    [Fact]
    public void A_page_with_elements_is_left_alone()
    {
        var html = "<nav>Home<p>News<p>World</nav>" + string.Concat(Article.Split('\n').Select(line => $"<p>{line}</p>"));
        var cleaner = new ArticleCleanerBuilder().WithFilters([FilterCatalog.Find("learned")!]).Build();

        cleaner.Clean(new SourceDocument("page.html", Encoding.UTF8.GetBytes(html))).Removals.Should().BeEmpty();
    }
}
