using System.Text;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.Html.Reading;

namespace ArticleClean.Tests.Html;

/// <summary>What the reader does that the standard does not say, or that html5lib's tests do not show.</summary>
public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<div <iframe>Omega</div><p>Zed</p>", "<div>Omega</div><p>Zed</p>")]
    [InlineData("<div class=\"a\"<style>x</div><p>Zed</p>", "<div>x</div><p>Zed</p>")]
    [InlineData("<a <%>Omega</a>", "<a>Omega</a>")]
    [InlineData("<select><select>Omega<p>Zed", "<select></select>Omega<p>Zed</p>")]
    [InlineData("<p>Alpha<xmp>Omega<p>Zed", "<p>Alpha</p><xmp>Omega<p>Zed</xmp>")]
    [InlineData("<p title=\"never ended>Text", "<p>Text</p>")]
    [InlineData("<p title='never ended>Text <b class=\"x\">bold</b>", "<p>Text <b>bold</b></p>")]
    [InlineData("a <b", "a <b")]
    [InlineData("a<!-- never ended<p>b", "a never ended<p>b</p>")]
    [InlineData("a<!-- never ended<script>x</script>", "a never ended<script>x</script>")]
    [InlineData("<body><title>Never ended<p>Text", "<title></title>Never ended<p>Text</p>")]
    [InlineData("<body><textarea>Typed<p>Text", "<textarea></textarea>Typed<p>Text</p>")]
    [InlineData("<body><iframe><p>Text", "<iframe></iframe><p>Text</p>")]
    [InlineData("<select><option>One<option>Two<p>Text</p>", "<select><option>One</option><option>Two</option></select><p>Text</p>")]
    [InlineData("<body><noscript><iframe></noscript><p>Text", "<noscript><iframe></iframe></noscript><p>Text</p>")]
    public void What_a_browser_shows_is_not_lost(string html, string expected) => Body(html).Should().Be(expected);

    [Theory]
    [InlineData("<script>never ended <p>code")]
    [InlineData("<style>never ended <p>code")]
    public void Code_that_never_ends_is_code_to_the_end(string html) => Body(html).Should().BeEmpty();

    [Fact]
    public void A_noscript_in_the_head_keeps_what_it_holds() =>
        Read("<head><noscript><p>Switch scripts on</p></noscript><title>T</title></head><body>Text")
            .Should().Be("<html><head><noscript><p>Switch scripts on</p></noscript><title>T</title></head><body>Text</body></html>");

    [Fact]
    public void A_noscript_in_the_head_that_holds_the_body_s_start_ends_there() =>
        Body("<head><noscript><img><body><p>Text<noscript>x</noscript>").Should().Be("<p>Text<noscript>x</noscript></p>");

    [Theory]
    [InlineData("<body><script src=a />Text<p/>More", "<script></script>Text<p></p>More")]
    [InlineData("<title/>Text", "Text")]
    [InlineData("<p><a name=b />Text</p>", "<p><a></a>Text</p>")]
    [InlineData("<p><![CDATA[1 < 2]]></p>", "<p>1 < 2</p>")]
    public void XHTML_is_read_as_XML_reads_it(string html, string expected) => Body(html, isXml: true).Should().Be(expected);

    [Theory]
    [InlineData("<a name=b />Text", "<a>Text</a>")]
    [InlineData("<p><![CDATA[1]]>2</p>", "<p>2</p>")]
    public void HTML_is_not(string html, string expected) => Body(html).Should().Be(expected);

    [Fact]
    public void Elements_that_nest_too_deep_keep_their_text_in_order_and_apart()
    {
        const int Depth = 1000;
        var html = string.Concat(Enumerable.Repeat("<div>x", Depth)) + string.Concat(Enumerable.Repeat("</div>y", Depth));

        using var tree = HtmlReader.Read(html.AsMemory(), isXml: false, WorkBudget.Unlimited());

        tree.Flattened.Should().BeGreaterThan(0);
        var text = TextOf(tree, breaks: "\n");
        text.Replace("\n", "").Should().Be(new string('x', Depth) + new string('y', Depth));
        text.Should().NotContain("xx");
    }

    [Theory]
    [InlineData("<b id={0}><p>x")]
    [InlineData("<a id={0}><div>")]
    [InlineData("<font size={0}><table><tr><td>")]
    [InlineData("<i></p><b></i>")]
    public void Formatting_that_never_ends_makes_no_more_elements_than_the_page_is_long(string part)
    {
        var html = string.Concat(Enumerable.Range(0, 20_000)
            .Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, part, i)));

        using var tree = HtmlReader.Read(html.AsMemory(), isXml: false, WorkBudget.Unlimited());

        tree.Count.Should().BeLessThan(html.Length);
    }

    [Fact]
    public void A_page_may_have_more_names_than_are_told_apart()
    {
        var html = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<x-{i}>{i} "));

        using var tree = HtmlReader.Read(html.AsMemory(), isXml: false, WorkBudget.Unlimited());

        TextOf(tree, breaks: "").Should().Be(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"{i} ")));
    }

    [Fact]
    public void The_known_names_have_their_own_numbers()
    {
        foreach (var tag in Enum.GetValues<HtmlTag>())
            if (tag is not (HtmlTag.None or HtmlTag.FirstOther))
                HtmlTags.NameOf(tag).Replace("-", "").Should().BeEquivalentTo(tag.ToString());
        foreach (var name in Enum.GetValues<AttributeName>())
            if (name != AttributeName.Other) AttributeNames.Find(Hyphened(name.ToString())).Should().Be(name);
    }

    private static string Hyphened(string name) => string.Concat(name.Select(
        (c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string Read(string html, bool isXml = false)
    {
        using var tree = HtmlReader.Read(html.AsMemory(), isXml, WorkBudget.Unlimited());
        return Write(tree.Root);
    }

    private static string Body(string html, bool isXml = false)
    {
        using var tree = HtmlReader.Read(html.AsMemory(), isXml, WorkBudget.Unlimited());
        foreach (var node in tree.Root.Descendants)
            if (node.Tag == HtmlTag.Body) return Write(node);
        return "";
    }

    private static string TextOf(HtmlTree tree, string breaks)
    {
        var text = new StringBuilder();
        foreach (var node in tree.Root.Descendants)
        {
            NodeText.Append(text, node);
            if (node.IsElement) text.Append(breaks);
        }

        return text.ToString();
    }

    /// <summary>What is in a node, as a page that leaves nothing out would have it.</summary>
    private static string Write(HtmlNode outer)
    {
        var html = new StringBuilder();
        var open = new Stack<HtmlNode>();
        foreach (var node in outer.Descendants)
        {
            while (open.Count > 0 && node.Parent != open.Peek()) html.Append("</").Append(open.Pop().Name).Append('>');
            NodeText.Append(html, node);
            if (!node.IsElement) continue;
            html.Append('<').Append(node.Name).Append('>');
            if (!node.Traits.HasFlag(ElementTraits.Void)) open.Push(node);
        }

        while (open.Count > 0) html.Append("</").Append(open.Pop().Name).Append('>');
        return html.ToString();
    }
}
