using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class ShareFilterTests
{
    private const string Before = "The minister flew home on Saturday after two days of talks.";
    private const string After = "He is bringing little progress with him, analysts say.";

    [Theory]
    [InlineData("Share on Facebook")]
    [InlineData("Share this:")]
    [InlineData("Tweet")]
    [InlineData("Email this article")]
    [InlineData("Skip to content")]
    [InlineData("↑ Back to top")]
    [InlineData("Facebook Twitter LinkedIn")]
    [InlineData("Click to share on Threads (Opens in new window) Threads")]
    [InlineData("139 shares")]
    [InlineData("Comments (0)")]
    [InlineData("Home > News > World")]
    [InlineData("Previous article")]
    [InlineData("Copy link")]
    [InlineData("Cookie Policy")]
    [InlineData("Accept all cookies")]
    [InlineData("Leave a Reply")]
    [InlineData("Search for:")]
    [InlineData("All rights reserved.")]
    [InlineData("Your email address will not be published. Required fields are marked *")]
    [InlineData("Zum Inhalt springen")]
    [InlineData("Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert")]
    [InlineData("Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *")]
    [InlineData("Los campos obligatorios están marcados con *")]
    [InlineData("Aller au contenu principal")]
    [InlineData("Наверх")]
    [InlineData("ページトップへ")]
    [InlineData("Share on Facebook\n\nPrint\n\nEmail")]
    [InlineData("Home\n\nContact\n\nSkip to content\n\nMenu")]
    [InlineData("View this post on Instagram")]
    [InlineData("View this post on Instagram A post shared by Ann Lee (@annlee) on Jun 15, 2019 at 11:55am PDT")]
    [InlineData("Ein Beitrag geteilt von Ann Lee (@annlee)")]
    [InlineData("© 2024 The Daily. All rights reserved.")]
    [InlineData("Copyright 2019 Tageblatt GmbH – Alle Rechte vorbehalten")]
    [InlineData("Follow us on Facebook, Instagram and X.")]
    [InlineData("Image 1 of 5")]
    [InlineData("list 1 of 3")]
    [InlineData("end of list")]
    [InlineData("Follow us on Google News")]
    [InlineData("Copyright 2024 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.")]
    [InlineData("Open image in gallery")]
    [InlineData("Listen to this article")]
    [InlineData("Already a subscriber? Log in")]
    [InlineData("Please enter a valid email address")]
    [InlineData("Load comments")]
    public void Lines_of_controls_go(string lines)
    {
        PageCleaning.CleanWith($"{Before}\n\n{lines}\n\n{After}\n", "share").Should().Be($"{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("By submitting, I agree to the\nPrivacy Notice\n.")]
    [InlineData("By submitting, I agree to the\nPrivacy Policy\nand to receive letters.")]
    [InlineData("In the files row, click\nView All\nto see them.")]
    [InlineData("Call it with a list\n, like this:\nfrom one to ten.")]
    [InlineData("The route is\n'/logout'\nTwo arguments follow.")]
    public void A_line_in_the_middle_of_a_sentence_stays(string lines)
    {
        PageCleaning.CleanToArticle($"{Before}\n\n{lines}\n\n{After}\n", "share").Removals.Should().BeEmpty();
    }

    [Fact]
    public void A_name_in_a_text_about_code_is_not_cut_at_its_capitals()
    {
        const string Code = "The state is set by setPrevCount(count) { return prevTodos.push(count); } = useState(0);\n\nconst [prevCount, setPrevCount] = useState(count);\n";
        PageCleaning.CleanWith(Code, "share", "related").Should().Be(Code);
    }

    [Theory]
    [InlineData("Share prices rose on Monday.")]
    [InlineData("Tweet after tweet, he made his case.")]
    [InlineData("Facebook and Twitter")]
    [InlineData("YouTube, TikTok, X")]
    [InlineData("Comments by the minister were few")]
    [InlineData("Name")]
    [InlineData("Home\n\nAway\n\n3\n\n2")]
    [InlineData("Print\n\nWeb\n\nRadio")]
    [InlineData("Facebook")]
    [InlineData("2 eggs\n\n100 g sugar\n\nsalt")]
    [InlineData("Chapter 1\n\nChapter 2\n\nContents")]
    [InlineData("Cookies are small files that a site keeps.")]
    [InlineData("Reply to his letter came late.")]
    [InlineData("The house > the garden > the gate")]
    [InlineData("Home > all else, she says.")]
    [InlineData("“Log in,” he said.")]
    [InlineData("3 replies came from Rome.")]
    [InlineData("View this post on Instagram, if it is still there.")]
    [InlineData("Copyright law in the age of machines: what is reserved for whom")]
    [InlineData("© is the sign that stands before “all rights reserved” in most books, and few readers know what it says about what they may copy and what they may not.")]
    [InlineData("Copyright notices such as “all rights reserved” have had no legal effect since 2000.")]
    [InlineData("Copyright 1923 by Robert Frost. All rights reserved was the formula of the day.")]
    [InlineData("© 2024 is no longer needed, nor is “All rights reserved”.")]
    [InlineData("Follow us on the trail of the last wolves")]
    [InlineData("Image 1 of 5 shows the bridge.")]
    [InlineData("A post shared by the minister (on Sunday) made it worse.")]
    public void Lines_of_the_article_stay(string lines)
    {
        PageCleaning.CleanWith($"{Before}\n\n{lines}\n\n{After}\n", "share").Should().Be($"{Before}\n\n{lines}\n\n{After}\n");
    }

    [Theory]
    [InlineData("We use cookies from the shop for the crust, and crush them first.")]
    [InlineData("Cookies are small files that a website leaves with your browser.")]
    [InlineData("The site says that this website uses cookies to improve your experience.")]
    public void A_sentence_about_cookies_stays(string line)
    {
        var text = $"{string.Join("\n\n", Enumerable.Repeat($"{Before}\n\n{After}", 5))}\n\n{line}\n";
        PageCleaning.CleanWith(text, "share").Should().Be(text);
    }

    [Fact]
    public void A_text_about_its_own_cookies_stays()
    {
        const string Text = "Cookie policy of the club\n\nWe use cookies to learn what visitors read.\n\nNecessary cookies are kept for a day, and no other website sees them.\n\nWrite to us with your questions.\n";
        PageCleaning.CleanToArticle(Text, "share").Removals.Should().NotContain(removal => removal.Code == "cookies");
    }

    [Theory]
    [InlineData("The form requires JavaScript, and few of the clerks knew what that is.")]
    [InlineData("In the browser's settings, enable JavaScript under Privacy.")]
    [InlineData("Most of the ministry is still using Internet Explorer.")]
    public void A_text_about_browsers_stays(string line)
    {
        PageCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "share").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }

    [Theory]
    // A list and its copy: a table's head and foot, a round of a tournament and the next.
    [InlineData("One|Two|Three|Four|Five|Six|Seven|Eight|Nine|One|Two|Three|Four|Five|Six|Seven|Eight|Nine")]
    // Three rounds, with what they are between them.
    [InlineData("Round 1|Ann|Bob|Carl|Dora|Emil|Fay|Gus|Hal|Round 2|Ann|Bob|Carl|Dora|Emil|Fay|Gus|Hal|Round 3|Ann|Bob|Carl|Dora|Emil|Fay|Gus|Hal")]
    // A chorus, a circuit, chords, one word.
    [InlineData("Oh take me over the river|Take me where the bakers are|Take me past the old stone bridge|Take me under the evening star|Oh take me over the river|Take me where the bakers are|Take me past the old stone bridge|Take me under the evening star|Oh take me over the river|Take me where the bakers are|Take me past the old stone bridge|Take me under the evening star")]
    [InlineData("10 push-ups|15 squats|20 lunges|1 minute of rest|10 push-ups|15 squats|20 lunges|1 minute of rest|10 push-ups|15 squats|20 lunges|1 minute of rest")]
    [InlineData("G|D|Em|C|G|D|Em|C|G|D|Em|C|G|D|Em|C")]
    [InlineData("Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row|Row")]
    public void Lists_that_repeat_in_a_text_stay(string lines)
    {
        var text = $"{Before}\n{lines.Replace('|', '\n')}\n{After}\n";
        PageCleaning.CleanToArticle(text, "share").Removals.Should().BeEmpty();
    }
}
