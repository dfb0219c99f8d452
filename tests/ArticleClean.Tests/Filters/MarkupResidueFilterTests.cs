using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public class MarkupResidueFilterTests
{
    [Theory]
    [InlineData("life cycle.<img decoding=\"async\" src=\"a.jpg\" alt=\"A > b\" width=\"1\">By 2024,", "life cycle. By 2024,")]
    [InlineData("pixels.<iframe src=\"//x\" srcdoc='<b>&lt;style&gt;</b>' width=\"5\"></iframe>Sensors", "pixels. Sensors")]
    [InlineData("<p>Visit <a href=\"https://a.b\">the original</a> now.</p>", "Visit the original now.")]
    [InlineData("One.<!-- a comment > with signs -->Two.", "One. Two.")]
    [InlineData("One<br/>Two", "One Two")]
    [InlineData("<![CDATA[The words]]>", "The words")]
    [InlineData("One.<?php the_title(); ?>Two.", "One. Two.")]
    [InlineData("<?xml version=\"1.0\"?> The words", "The words")]
    [InlineData("Ten&nbsp;euros and&amp;nbsp;more", "Ten euros and more")]
    [InlineData("One.&lt;p&gt;Two.&lt;/p&gt;", "One. Two.")]
    [InlineData("[vc_row][vc_column width=\"1/2\"][vc_column_text]One. Two.[/vc_column_text][/vc_column][/vc_row]", "One. Two.")]
    [InlineData("[et_pb_section admin_label=\"s\"][et_pb_row]One. Two.[/et_pb_row][/et_pb_section]", "One. Two.")]
    [InlineData("[fusion_builder_row]One. Two.", "One. Two.")]
    [InlineData("One.[gallery ids=12,13,14]Two.", "One. Two.")]
    [InlineData("One.[gallery ids=]Two.", "One. Two.")]
    [InlineData("One.[video width=640 height=\"360\" mp4=a.mp4]Two.", "One. Two.")]
    [InlineData("One.[caption id=\"a_1\" align=\"left\"]Words[/caption]Two.", "One. Two.")]
    [InlineData("One.[caption id=\"a_1\"]Words without an end. Two.", "One. Words without an end. Two.")]
    [InlineData("One.[box id=\"a_1\"]Words[/box]Two.", "One. Words Two.")]
    [InlineData("<div class=\"a\" data-b=\"c\">{{{ data.render() }}}</div>Two.", "Two.")]
    public void Residue_goes_to_its_exact_extent(string text, string expected) => TextCleaning.CleanWith(text, "markup").TrimEnd('\n').Should().Be(expected);

    [Theory]
    [InlineData("Where a < b and c > d, we <3 it.")]
    [InlineData("A List<String> and a Map<K, V>.")]
    [InlineData("You can use the <div> tag or the <p> element.")]
    [InlineData("A page opens with <?php echo 1; ?> and goes on from there.")]
    [InlineData("Whole passages go between <![CDATA[ and ]]> at once.")]
    [InlineData("Use <div class=\"row\">Hello</div> for a row of the page.")]
    [InlineData("Use <br> and <hr> as you like, and use <div class=\"row\">Hello</div> for a row of the page.")]
    [InlineData("Write this in the file: <div class=\"row\"><p>Hello</p></div>")]
    [InlineData("In Handlebars you write {{#each items}} and {{/each}} around a row, and {{{raw}}} for raw output.")]
    [InlineData("Use [youtube id=\"abc\" width=\"300\"] for a video in the post.")]
    [InlineData("Templates of that kind write <% name %> into the page.")]
    [InlineData("He works at AT&amp;T and R&amp;D.")]
    [InlineData("Write {{first_name}} into the mail.")]
    [InlineData("See [1] and [the notes] and [sic].")]
    [InlineData("He said so [citation needed], and [laughs] again; [vc] and [et al] and [gallery of names] stay.")]
    [InlineData("The note [from the Latin: lorem=ipsum dolor] stays, and so do list[name=1] and [size=2]big.")]
    [InlineData("See [the docs](https://example.org/docs) and [name][2].")]
    [InlineData("To make a row, use [vc_row] in the text.")]
    [InlineData("Boot [scsi|eisa.<slot>[.<addr>]] from disk.")]
    [InlineData("From <name@example.org> to <https://example.org>.")]
    public void What_an_article_says_stays(string text) => TextCleaning.CleanWith(text, "markup").TrimEnd('\n').Should().Be(text);
}
