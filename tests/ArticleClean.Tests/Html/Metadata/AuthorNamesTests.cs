using ArticleClean.Html.Metadata;

namespace ArticleClean.Tests.Html.Metadata;

public sealed class AuthorNamesTests
{
    [Theory]
    [InlineData("Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("BY JANE DOE", "JANE DOE")]
    [InlineData("Written by: Jane Doe", "Jane Doe")]
    [InlineData("By Jane Doe and John Roe", "Jane Doe|John Roe")]
    [InlineData("Jane Doe, John Roe & Ann Poe", "Jane Doe|John Roe|Ann Poe")]
    [InlineData("Von Max Müller und Eva Maier", "Max Müller|Eva Maier")]
    [InlineData("Par Jean Dupont et Anne Martin", "Jean Dupont|Anne Martin")]
    [InlineData("Por Ana García", "Ana García")]
    [InlineData("By Jane Doe January 5, 2024", "Jane Doe")]
    [InlineData("By Jane Doe | Updated Jan 5, 2024", "Jane Doe")]
    [InlineData("Posted by Jane Doe in News", "Jane Doe")]
    [InlineData("Jane Doe · 5 min read", "Jane Doe")]
    [InlineData("Jane Doe, Senior Editor", "Jane Doe")]
    [InlineData("Jane Doe, jane@example.org", "Jane Doe")]
    [InlineData("By Jane Doe @janedoe", "Jane Doe")]
    [InlineData("Jane Doe, MD", "Jane Doe, MD")]
    [InlineData("Jane Doe, MS, RD", "Jane Doe, MS, RD")]
    [InlineData("Jane Doe (Staff)", "Jane Doe")]
    [InlineData("By Jane Doe Medically reviewed by John Roe", "Jane Doe")]
    [InlineData("This recipe is by Jane Doe", "Jane Doe")]
    [InlineData("| By | Jane Doe | | Tech Reporter |", "Jane Doe")]
    [InlineData("The Example Team", "The Example Team")]
    [InlineData("Center for Drug Evaluation and Research", "Center for Drug Evaluation and Research")]
    [InlineData("Ursula von der Leyen", "Ursula von der Leyen")]
    [InlineData("Von Miller", "Von Miller")]
    [InlineData("Luxury Travel Expert", "Luxury Travel Expert")]
    [InlineData("作者：王小明", "王小明")]
    public void Names_are_taken_out_of_a_byline(string byline, string expected) => AuthorNames.Clean(byline).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("")]
    [InlineData("By")]
    [InlineData("admin")]
    [InlineData("Admin")]
    [InlineData("Site Admin")]
    [InlineData("Staff")]
    [InlineData("Editor")]
    [InlineData("Guest")]
    [InlineData("Unknown")]
    [InlineData("View all posts")]
    [InlineData("https://www.facebook.com/example")]
    [InlineData("www.example.org")]
    [InlineData("jane@example.org")]
    [InlineData("@janedoe")]
    [InlineData("Published January 5, 2024")]
    [InlineData("January 5, 2024")]
    [InlineData("Reviewed by Jane Doe")]
    [InlineData("Photo by Jane Doe")]
    [InlineData("5 min read")]
    [InlineData("{{ author.name }}")]
    [InlineData("12345")]
    public void What_is_no_name_gives_none(string byline) => AuthorNames.Clean(byline).Should().BeEmpty();

    [Fact]
    public void A_byline_without_end_gives_none() => AuthorNames.Clean(string.Concat(Enumerable.Repeat("Jane Doe, ", 100_000))).Should().BeEmpty();
}
