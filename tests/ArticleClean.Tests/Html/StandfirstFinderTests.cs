using System.Globalization;
using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Html;

/// <summary>What is taken for a standfirst, and what is not.</summary>
public sealed class StandfirstFinderTests
{
    private const string Title = "<h1>Council votes to restore the ferry landing</h1>";
    private const string Sentence = "The vote ends a dispute of eleven years over the landing and its cost.";
    private const string First =
        "The town council of Brackwater voted on Tuesday to restore the old ferry landing, and the mayor was pleased with it.";
    private const string Second =
        "Engineers told the meeting that the timber piles below the quay are sound, and that only the deck needs to be replaced.";
    private const string Body = $"<div class=body><p>{First}</p><p>{Second}</p></div>";
    private const string Menu = "<header><nav><a href=/>Home</a> <a href=/sport>Sport</a></nav></header>";

    [Theory]
    [InlineData("class=standfirst")]
    [InlineData("class='article__dek'")]
    [InlineData("class=HeaderDek-emptdL")]
    [InlineData("class=story-sub-title")]
    [InlineData("class=ArticleTeaser_teaserText__sB4sT")]
    [InlineData("class=article-header__lead")]
    [InlineData("class=hero__excerpt")]
    [InlineData("class=chapo")]
    [InlineData("class=entradilla")]
    [InlineData("class=bajada")]
    [InlineData("class=vorspann")]
    [InlineData("class=ingress")]
    [InlineData("class=sommario")]
    [InlineData("class=occhiello")]
    [InlineData("class=linha-fina")]
    [InlineData("class=perex")]
    [InlineData("id=sapo")]
    [InlineData("itemprop=alternativeHeadline")]
    [InlineData("itemprop=description")]
    public void A_paragraph_that_is_called_a_standfirst_is_one(string attribute)
    {
        Of($"{Title}<p {attribute}>{Sentence}</p><p>By Ann Lee</p>{Body}").Should().Be(Sentence);
        Of($"{Title}<p>By Ann Lee</p><div {attribute}><p>{Sentence}</p></div>{Body}").Should().Be(Sentence);
    }

    [Theory]
    [InlineData("<p class=x>{0}</p><p>By Ann Lee</p>{1}")]
    [InlineData("<p>By Ann Lee</p><div><div class=x>{0}</div></div>{1}")]
    [InlineData("<h2>{0}</h2><p>By Ann Lee</p>{1}")]
    public void A_paragraph_apart_from_the_text_that_says_what_the_description_says_is_one(string form)
    {
        var page = Title + string.Format(CultureInfo.InvariantCulture, form, "The vote ends a long dispute in the town", Body);
        Of(page, "The vote ends a long dispute in the town").Should().Be("The vote ends a long dispute in the town");
        Of(page, "News from the river").Should().BeNull();
    }

    [Fact]
    public void The_first_paragraph_of_the_text_is_one_where_it_stands_out_and_says_what_the_description_says()
    {
        var page = $"{Title}<div><p><strong>{Sentence}</strong></p><p>{First}</p><p>{Second}</p></div>";
        Of(page, Sentence).Should().Be(Sentence);
        Of(page).Should().BeNull();
    }

    [Fact]
    public void Sentences_right_behind_the_title_in_its_box_are_one()
    {
        Of($"<div>{Title}<p>{Sentence}</p><p>By Ann Lee</p></div>{Body}").Should().Be(Sentence);
        Of($"<div><div>{Title}</div><div><p>{Sentence}</p></div><p>By Ann Lee</p></div>{Body}").Should().Be(Sentence);
    }

    [Theory]
    [InlineData($"<p>{First}</p><p>{Second}</p>")]
    [InlineData($"<p>{Sentence}</p><p>{First}</p><p>{Second}</p>")]
    [InlineData($"<p class=lead>{First}</p><p>{Second}</p>")]
    [InlineData($"<p class=intro>{Sentence}</p><p>{First}</p><p>{Second}</p>")]
    [InlineData($"<div class=p><p>{Sentence}</p></div><div class=p><p>{First}</p></div><div class=p><p>{Second}</p></div>")]
    public void The_first_paragraph_of_the_text_is_none(string body)
    {
        Of(Title + body).Should().BeNull();
        Of($"<article>{Title}{body}</article>").Should().BeNull();
    }

    [Fact]
    public void A_plain_first_paragraph_is_none_although_the_description_is_made_of_it() =>
        Of($"{Title}<div><p>{First}</p><p>{Second}</p></div>", First).Should().BeNull();

    [Theory]
    [InlineData("<p class=subtitle>By Ann Lee, Tuesday, 4 May 2021, 12:30</p>")]
    [InlineData("<p class=subtitle>Local news</p>")]
    [InlineData($"<p class=author-intro>{Sentence}</p>")]
    [InlineData($"<figure><figcaption class=lead>{Sentence}</figcaption></figure>")]
    [InlineData($"<p class=teaser><a href=/other>{Sentence}</a></p>")]
    [InlineData($"<nav><p class=teaser>{Sentence}</p></nav>")]
    [InlineData($"<aside><p class=lead>{Sentence}</p></aside>")]
    [InlineData($"<div class=related><p class=teaser>{Sentence}</p></div>")]
    [InlineData($"<div class=newsletter><p class=intro>{Sentence}</p></div>")]
    [InlineData($"<p class=text-descriptionColor>{Sentence}</p>")]
    [InlineData($"<div class=with-excerpt><p>{Sentence}</p></div>")]
    [InlineData("<p class=lead>The town council of Brackwater voted on Tuesday to restore …</p>")]
    [InlineData("<ul class=summary><li>The vote ends a dispute of eleven years.</li></ul>")]
    [InlineData($"<p hidden class=dek>{Sentence}</p>")]
    [InlineData("<p class=dek>Council votes to restore the ferry landing</p>")]
    public void What_stands_there_too_is_none(string block) => Of($"<header>{Title}</header>{block}{Body}").Should().BeNull();

    [Fact]
    public void A_subtitle_further_down_is_a_heading_of_the_text()
    {
        const string Heading = "<h2 class=subtitle>The dispute of eleven years over the quay</h2>";
        Of($"{Title}<p>By Ann Lee</p><div>{Heading}<p>{First}</p><p>{Second}</p></div>").Should().BeNull();
        Of($"{Title}{Body}<div><p class=dek>{Sentence}</p></div>{Body}").Should().BeNull();
    }

    [Fact]
    public void Without_a_title_or_a_text_behind_it_there_is_none()
    {
        Of($"<p class=dek>{Sentence}</p>{Body}").Should().BeNull();
        Of($"{Title}<p class=dek>{Sentence}</p>").Should().BeNull();
    }

    [Fact]
    public void A_standfirst_is_kept_although_the_model_takes_it_for_surroundings()
    {
        var page = $"{Menu}<main><h1>Boats</h1><p class=dek>{Sentence}</p><p>By Ann Lee</p>{Body}</main>";
        Text(page).Should().StartWith(Sentence);
        Text(page, FilterCatalog.Standfirst).Should().Contain(First).And.NotContain(Sentence);
    }

    private static string? Of(string body, string? description = null) => Clean(Page(body, description)).Standfirst;

    private static string Text(string body, params IBlockFilter[] filters)
    {
        var article = Clean(Page(body, null), filters);
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Page(string body, string? description) =>
        "<!DOCTYPE html><title>Council votes to restore the ferry landing</title>"
        + $"<meta name=description content=\"{description}\"><body>{body}";

    private static Article Clean(string page, params IBlockFilter[] filters) =>
        new ArticleCleanerBuilder().WithFilters([.. FilterCatalog.All, .. filters]).Build()
            .Clean(new SourceDocument("page.html", Encoding.UTF8.GetBytes(page)));
}
