using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Filters;

public class HiddenFilterTests
{
    private const string Article =
        "<p>The town council of Brackwater voted on Tuesday to restore the old ferry landing, ending a dispute of eleven years.</p>"
        + "<p>Engineers told the meeting that the timber piles below the quay are sound, and that only the deck needs work.</p>"
        + "<p>The harbour master said that the first crossing could take place in June if the weather stays mild until then.</p>";

    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder()
        .WithFilters([FilterCatalog.Find("hidden")!])
        .WithOptions(new CleaningOptions { Format = "html" })
        .Build();

    [Theory]
    [InlineData("<p hidden>The X draft was withdrawn by its editor.</p>")]
    [InlineData("<div style='display: none'><p>The X draft was withdrawn.</p></div>")]
    [InlineData("<div style=\"color:red; DISPLAY:NONE\">The X draft was withdrawn.</div>")]
    [InlineData("<div style='visibility:hidden'><p>The X draft was withdrawn.</p></div>")]
    [InlineData("<div style='mso-hide:all'>X: open this mail in a browser</div>")]
    [InlineData("<div style='position:absolute; left:-9999px'>buy X tickets cheap</div>")]
    [InlineData("<ul style='display:none'><li>X meta</li></ul>")]
    [InlineData("<p class='sr-only'>Listen to X as a podcast instead.</p>")]
    [InlineData("<p>It rose by <span aria-hidden=true>5%</span><span class='sr-only'>X percent</span> in May.</p>")]
    [InlineData("<p>See <a href='/y'>the vote<span class='screen-reader-text'> (opens X)</span></a> of May.</p>")]
    [InlineData("<p>See <a href='/y'>the vote<span class='govuk-visually-hidden'> (opens X)</span></a> of May.</p>")]
    [InlineData("<p>See <a href='/y'>the vote<span class='utils_visuallyHidden__DJ_eB'> (opens X)</span></a> of May.</p>")]
    [InlineData("<p>The <span class=term>pile<span class=tooltip hidden>X is a post.</span></span> repair.</p>")]
    [InlineData("<p>The <dfn aria-describedby=t>pile</dfn><span role=tooltip id=t>X is a post.</span> repair.</p>")]
    [InlineData("<p>The <span class=tooltip>pile<span class=tooltiptext>X is a post.</span></span> repair.</p>")]
    [InlineData("<button>Menu</button><p>Text.</p><p style='display:none'>The X draft.</p>")]
    public void What_readers_do_not_see_goes(string html) => Clean(html + Article).Should().NotContain("X").And.Contain("harbour master");

    [Theory]
    [InlineData("<p hidden=until-found>The X answer.</p>")]
    [InlineData("<p aria-hidden=true>The X answer.</p>")]
    [InlineData("<details><summary>Why?</summary><p>The X answer.</p></details>")]
    [InlineData("<div role=tabpanel hidden>The X answer.</div>")]
    [InlineData("<div class='accordion-item'><h3>Why?</h3><div style='display:none'>The X answer.</div></div>")]
    [InlineData("<div class='tab-content' style='display:none'>The X answer.</div>")]
    [InlineData("<div class='faqAnswer' hidden>The X answer.</div>")]
    [InlineData("<div id='collapseOne' hidden>The X answer.</div>")]
    [InlineData("<ul class='slides'><li style='display:none'>The X answer.</li></ul>")]
    [InlineData("<p>Text <span class='read-more-text' style='display:none'>and the X answer</span></p>")]
    [InlineData("<a href='#a7'>Why?</a><div id=a7 hidden>The X answer.</div>")]
    [InlineData("<span aria-controls='a7 a8'>Why?</span><div id=a8 hidden>The X answer.</div>")]
    [InlineData("<span data-bs-target='#a7'>Why?</span><div id=a7><div hidden>The X answer.</div></div>")]
    [InlineData("<button>Why?</button><div style='display:none'>The X answer.</div>")]
    [InlineData("<h3><span role=button aria-expanded=false>Why?</span></h3><div hidden>The X answer.</div>")]
    [InlineData("<dl><dt>Why?</dt><dd hidden>The X answer.</dd></dl>")]
    [InlineData("<div hidden id='S:1a'>The X answer.</div>")]
    [InlineData("<main style='visibility:hidden'><p>The X answer.</p></main>")]
    [InlineData("<p>So<sup><a href='#n1'>1</a></sup> it is.</p><div hidden class=footnotes><p id=n1>The X answer.</p></div>")]
    [InlineData("<p>So<sup><a href='#n1'>1</a></sup><span role=tooltip id=n1>The X note</span> it is.</p>")]
    [InlineData("<p>By <span role=tooltip aria-labelledby=3>Ann X</span> today.</p>")]
    [InlineData("<p>The <span class=tooltip>X pile</span> repair.</p>")]
    [InlineData("<h2 class='visually-hidden'>The X costs</h2>")]
    [InlineData("<div class='visually-hidden'><h2>The X costs</h2></div>")]
    [InlineData("<table class='sr-only'><tr><td>The X costs</td><td>5</td></tr><tr><td>a</td><td>6</td></tr></table>")]
    [InlineData("<p><img src=x.png><span class='sr-only'>The X picture</span></p>")]
    [InlineData("<div class='field--label-visually_hidden'>The X answer.</div>")]
    [InlineData("<p class='sr-only md:not-sr-only'>The X answer.</p>")]
    [InlineData("<p style='position:relative; left:-20px'>The X answer.</p>")]
    [InlineData("<p style='opacity:0'>The X answer.</p>")]
    [InlineData("<p style='margin-left:-1200px'>The X answer.</p>")]
    [InlineData("<p>Be <span style='display:none'><math><mi>X</mi></math></span> here.</p>")]
    public void What_the_page_shows_or_opens_stays(string html) => Clean(html + Article).Should().Contain("X");

    [Fact]
    public void Answers_of_one_class_are_a_component_that_opens()
    {
        var answers = string.Concat(Enumerable.Range(1, 4).Select(i => $"<h3>Question {i}?</h3><div class='css-1x' style='display:none'><p>"
            + $"Answer {i}: what the council pays for the ferry depends on the number of crossings in a year, "
            + "and these on the weather and the state of the deck.</p></div>"));

        Clean(Article + answers).Should().Contain("Answer 1").And.Contain("Answer 4");
    }

    [Theory]
    [InlineData("<body style='display:none'>", "")]
    [InlineData("<body><div id=app style='display:none'>", "</div>")]
    [InlineData("<body><div class=wrap style='visibility:hidden'><article>", "</article></div>")]
    public void A_page_that_waits_for_its_scripts_stays(string start, string end) =>
        Clean(start + Article + "<p hidden>The X draft.</p>" + end).Should().Contain("harbour master").And.NotContain("X");

    [Fact]
    public void Paragraphs_that_are_all_hidden_stay() =>
        Clean(Article.Replace("<p>", "<p style='visibility:hidden'>", StringComparison.Ordinal))
            .Should().Contain("council").And.Contain("harbour master");

    [Theory]
    [InlineData("<p>The pile<span hidden>A post.</span>, they said.</p>", "The pile, they said.")]
    [InlineData("<p>The pile <span hidden>A post.</span> is old.</p>", "The pile is old.")]
    [InlineData("<p>The (<span hidden>A post, or</span>pile) is old.</p>", "The (pile) is old.")]
    [InlineData("<p>The <b>pile</b><span hidden>A post.</span>, they said.</p>", "The pile, they said.")]
    [InlineData("<p>The pile<span hidden>A post.</span>,<br>they said.</p>", "The pile,\nthey said.")]
    public void A_sentence_closes_over_what_was_hidden_in_it(string html, string sentence) =>
        Clean(html + Article).Should().StartWith(sentence + "\n");

    [Fact]
    public void A_hidden_text_at_a_listings_end_takes_nothing_of_the_next_block()
    {
        var text = Clean("<pre>code<span hidden>X  \n   </span></pre><p>Next words.</p>" + Article);

        text.Should().Contain("code\n").And.Contain("Next words.").And.NotContain("X");
    }

    private static string Clean(string html)
    {
        using var output = new MemoryStream();
        var source = new SourceDocument("page.html", Encoding.UTF8.GetBytes("<!DOCTYPE html><meta charset=utf-8>" + html));
        new PlainTextWriter().Write(Cleaner.Clean(source), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
