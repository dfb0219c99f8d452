using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public class CssResidueFilterTests
{
    [Theory]
    [InlineData("content:'", "x", 5000, "'")]
    [InlineData("clip-path:polygon(", "1px 2px,", 1000, "0 0)")]
    [InlineData("background:url(data:image/png;base64,", "AAAA", 20_000, ")")]
    [InlineData("background:url('data:image/png;base64,", "AAAA", 20_000, "')")]
    public void A_long_value_goes_with_its_rule(string start, string part, int count, string end) =>
        TextCleaning.CleanWith($"One.\n.a{{color:red;{start}{string.Concat(Enumerable.Repeat(part, count))}{end};margin:0}}\nTwo.", "css").Should().Be("One.\n\nTwo.\n");

    [Theory]
    [InlineData("approval.#lazy-img-326844183:before{padding-top:66.68%;}Taro Aso, right,", "approval. Taro Aso, right,")]
    [InlineData("business needs..css-1wkay06{padding:1.5rem 0;}Next words.", "business needs. Next words.")]
    [InlineData("One.@media (min-width: 48rem){.css-a{top:-4px;}.css-b{top:0}}Two.", "One. Two.")]
    [InlineData("One.@-webkit-keyframes mui-fill{from{display:block;}}@keyframes mui-fill{0%{top:0}100%{top:1px}}Two.", "One. Two.")]
    [InlineData("Premiums (2023)h3 {\n color: #121a3b;\n text-align: left;\n}\n\n .wrap {\n margin: 20px 0;\n}Top Insurers", "Premiums (2023)\n\nTop Insurers")]
    [InlineData("Half Dome img.Webcam__Cover {\nheight: 100%;\n}El Capitan", "Half Dome\n\nEl Capitan")]
    [InlineData("Dome!body .a,body.single #b .c,.d > e-f{margin:0;padding:0}Two.", "Dome! Two.")]
    [InlineData("One./* a note */ .a{color:red;} /* another */ .b:not(.c){background:url(\"x;y}\")}Two.", "One. Two.")]
    [InlineData("One.:root{--gap: 3px;}*{margin:0}a:hover{color:red}Two.", "One. Two.")]
    [InlineData("One..a{color:red;}\n}\n\nTwo.", "One.\n\nTwo.")]
    [InlineData("One. .x[data-id=\"a b\"] .y::after{content:'}';}Two.", "One. Two.")]
    public void Residue_goes_to_its_exact_extent(string text, string expected) => TextCleaning.CleanWith(text, "css").TrimEnd('\n').Should().Be(expected);

    [Theory]
    [InlineData("Set the width, for example: p { width: 100%; } and you are done.")]
    [InlineData("To hide it use .hidden { display: none; } in your CSS.")]
    [InlineData("They wrote `a{color:red}` on the wall.")]
    [InlineData("A placeholder {name: value} in prose, and {color} too.")]
    [InlineData("Like {this: one} or {that; other}.")]
    [InlineData("The .container class and the #main id, see also https://a.b/c#d.")]
    [InlineData("Follow us {@media} and #hashtag { great site! }.")]
    public void What_an_article_shows_stays(string text) => TextCleaning.CleanWith(text, "css").TrimEnd('\n').Should().Be(text);

    [Fact]
    public void A_listing_in_a_text_about_CSS_stays()
    {
        const string text = "A CSS selector names the elements of an HTML page. The syntax of a stylesheet has properties and values.\n\nbody { margin: 0; padding: 0; }\n\nThe function of the attribute selector is explained in the API.";
        TextCleaning.CleanWith(text, "css").TrimEnd('\n').Should().Be(text);
    }

    [Fact]
    public void A_word_of_prose_that_names_an_element_stays()
        => TextCleaning.CleanWith("We sat at the table.css-1wkay06{color:red;top:0}And ate.", "css").TrimEnd('\n').Should().Be("We sat at the table And ate.");
}
