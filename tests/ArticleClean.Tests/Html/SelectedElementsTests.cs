using System.Xml.XPath;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.Html.Reading;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Html;

public sealed class SelectedElementsTests
{
    public static TheoryData<string> Pages =>
        [.. Directory.GetFiles(Repository.Path("samples"), "input.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_XPath_selects_is_found_again_in_the_page(string path)
    {
        using var page = HtmlReader.Read(File.ReadAllText(path).AsMemory(), isXml: false, WorkBudget.Unlimited());
        var elements = new SelectedElements(page);

        var expected = new List<int>();
        foreach (var node in page.Root.Descendants)
            if (node.IsElement) expected.Add(node.Index);

        Select(elements, "//*").Should().Equal(expected);
    }

    [Fact]
    public void Attributes_and_text_are_the_page_s()
    {
        const string Html = "<p id=a>One <b title='x &amp; y'>two</b></p><table><tr><td ID=b>Three</table>";
        using var page = HtmlReader.Read(Html.AsMemory(), isXml: false, WorkBudget.Unlimited());
        var elements = new SelectedElements(page);

        Names(page, Select(elements, "//*[@id='a']/b[. = 'two']")).Should().Equal("b");
        Names(page, Select(elements, "//table/tbody/tr/td[@id='b']")).Should().Equal("td");
        Select(elements, "//p/text()").Should().BeEmpty("texts are no elements");
    }

    private static IEnumerable<string> Names(HtmlTree page, IEnumerable<int> places) =>
        places.Select(place => new HtmlNode(page, place).Name);

    private static List<int> Select(SelectedElements elements, string path)
    {
        var places = new List<int>();
        var found = elements.Select(XPathExpression.Compile(path));
        while (found.MoveNext())
            if (elements.ElementOf(found.Current!) is { } element) places.Add(element.Index);
        return places;
    }
}
