using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Writers;

/// <summary>What a user of a converter expects of pages: small HTML in, exact Markdown out, by the program's own filters.</summary>
public sealed class MarkdownConversionTests
{
    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder()
        .WithFilters([.. FilterCatalog.All.Where(filter => filter.Name is not ("boilerplate" or "captions"))])
        .WithOptions(new CleaningOptions { Format = "html" })
        .Build();

    /// <summary>Titles, images and addresses.</summary>
    public static TheoryData<string, string> Addresses => new()
    {
        {
            "<p><a href=\"/a\" title=\"More &quot;on&quot; it\">a</a> <img src=\"b.png\" alt=\"b\" title=\"A  view\"></p>",
            "[a](/a \"More \\\"on\\\" it\") ![b](b.png \"A view\")\n"
        },
        {
            "<p>a</p><img src=\"data:image/gif;base64,R0\" alt=\"R\"><noscript><img src=\"https://e.example/r.jpg\" alt=\"R\">"
                + "</noscript><p>b</p>",
            "a\n\n![R](https://e.example/r.jpg)\n\nb\n"
        },
        {
            "<p>a</p><img data-src=\"https://e.example/r.jpg\" alt=\"R\"><noscript><img src=\"https://e.example/r.jpg\" alt=\"R\">"
                + "</noscript><p>b</p>",
            "a\n\n![R](https://e.example/r.jpg)\n\nb\n"
        },
        {
            "<p>a</p><span><img src=\"data:image/gif;base64,R0\"></span><noscript><img src=\"https://e.example/r.jpg\" alt=\"R\">"
                + "</noscript><p>b</p>",
            "a\n\n![R](https://e.example/r.jpg)\n\nb\n"
        },
        { "<p>a</p><noscript><img height=\"1\" width=\"1\" src=\"https://t.example/p.gif\"></noscript><p>b</p>", "a\n\nb\n" },
        {
            "<figure><picture><source srcset=\"https://e.example/s.webp 1x, https://e.example/l.webp 2x\">"
                + "<img src=\"data:image/gif;base64,R0\""
                + " alt=\"H\"></picture></figure>",
            "![H](https://e.example/l.webp)\n"
        },
        {
            "<p>a <img srcset=\"https://e.example/w_3,h_2/s.jpg 320w, https://e.example/w_9,h_6/l.jpg 960w\" alt=\"x\"> b</p>",
            "a ![x](https://e.example/w_9,h_6/l.jpg) b\n"
        },
        {
            "<p>a <img src=\"data:,\" data-srcset=\"https://e.example/s.jpg 1x,https://e.example/l.jpg 3x\" alt=\"x\"> b</p>",
            "a ![x](https://e.example/l.jpg) b\n"
        },
        {
            "<html><head><base target=\"_blank\"><base href=\"http://x.example/d/\"></head><body><p><a href=\"r.html\">e</a></p>"
                + "</body></html>",
            "[e](http://x.example/d/r.html)\n"
        },
        {
            "<p><a href=\"view-source:javascript:alert(1)\">x</a> <a href=\"blob:https://x/y\">y</a> <a href=\"feed:https://x\">z"
                + "</a> <a href=\"jar:http://x!/\">w</a></p>",
            "x y z w\n"
        },
        {
            "<p>See https://example.org/a_b, www.example.org and https://example.org/a*b*.</p>",
            "See https://example.org/a_b, www.example.org and https\\://example.org/a\\*b\\*.\n"
        },
        {
            "<p><a href=\"/a\"><img src=\"a.png\" alt=\"A\"></a> <a href=\"/b\">Bee</a></p>",
            "[![A](a.png)](/a) [Bee](/b)\n"
        },
        { "<p><img src=\"a.png\" alt=\"A\"> <a href=\"/b\">report</a></p>", "![A](a.png) [report](/b)\n" },
        { "<p><img src=\"a.png\" alt=\"A\"> <code>ls</code> lists.</p>", "![A](a.png) `ls` lists.\n" },
        {
            "<p><img src=\"a.png\" alt=\"A\"> <img src=\"b.png\" alt=\"B\"> <b>Bold</b></p>",
            "![A](a.png) ![B](b.png) **Bold**\n"
        },
        { "<p><img src=\"a.png\" alt=\"A\"><br><em>Below</em></p>", "![A](a.png)\n\n*Below*\n" },
        { "<p><a href=\"/\" title=\"T\"><img src=\"i.png\" alt=\"\"></a></p>", "[![](i.png)](/ \"T\")\n" },
        { "<p>See https://example.org<br>then</p>", "See https://example.org \\\nthen\n" },
    };

    /// <summary>Emphasis, quotations and what word processors write.</summary>
    public static TheoryData<string, string> Emphasis => new()
    {
        {
            "<p>请注意：<strong>“重要。”</strong>然后继续。</p>",
            "请注意：<strong>“重要。”</strong>然后继续。\n"
        },
        { "<p>a <b><code>b</code></b> and <em><code>c</code></em> d</p>", "a **`b`** and *`c`* d\n" },
        { "<p>ha<em><del>x</del></em> y</p>", "ha<em>~~x~~</em> y\n" },
        { "<p>foo-<em>(bar)</em> and x<strong>(y)</strong></p>", "foo-<em>(bar)</em> and x<strong>(y)</strong>\n" },
        { "<p>Let <var>x</var> be a <dfn>set</dfn>, as in <cite>Sets</cite>.</p>", "Let *x* be a *set*, as in *Sets*.\n" },
        { "<p>She said <q>no <q>never</q></q>.</p>", "She said \"no 'never'\".\n" },
        { "<html lang=\"en-GB\"><body><p>She said <q>no <q>never</q></q>.</p>", "She said “no ‘never’”.\n" },
        { "<p lang=\"de\">Sie sagte <q>nein</q>.</p>", "Sie sagte „nein“.\n" },
        { "<p>She said <q>“no”</q>.</p>", "She said “no”.\n" },
        {
            "<b style=\"font-weight:normal\"><p><span style=\"font-weight:700\">Bold</span> and <span style=\"font-style:italic\">slanted"
                + "</span>, <span style=\"font-weight:700;font-style:italic\">both</span>.</p></b>",
            "**Bold** and *slanted*, ***both***.\n"
        },
        { "<h2><span style=\"font-weight:700\">Title</span></h2><p>a</p>", "## Title\n\na\n" },
    };

    /// <summary>Lists, tables, listings and notes.</summary>
    public static TheoryData<string, string> Blocks => new()
    {
        { "<ul><li>One</li><ul><li>Inner</li></ul><li>Two</li></ul>", "- One\n  - Inner\n- Two\n" },
        { "<ol><li>One</li><ol><li>Inner</li><li>Second</li></ol><li>Two</li></ol>", "1. One\n   1. Inner\n   2. Second\n2. Two\n" },
        { "<p>Text</p><li>one</li><li>two</li><p>end</p><li>three</li>", "Text\n\n- one\n- two\n\nend\n\n- three\n" },
        { "<dir><li>a</li><li>b</li></dir>", "- a\n- b\n" },
        { "<table><thead><tr><th>Head</th></tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>", "| Head |\n| --- |\n| Cell |\n" },
        { "<table><thead><tr><th>a</th><th>b</th></tr></thead></table>", "| a | b |\n| --- | --- |\n" },
        { "<table><caption>Tides</caption><tr><td>a</td></tr><tr><td>b</td></tr></table>", "Tides\n\n|  |\n| --- |\n| a |\n| b |\n" },
        { "<table><tr><td><h2>Title</h2><p>Text</p></td></tr></table>", "## Title\n\nText\n" },
        {
            "<table><tr><th><h3>Name <b>x</b></h3></th><th>B</th></tr><tr><td>a</td><td><p>c</p><p>d</p></td></tr></table>",
            "| Name **x** | B |\n| --- | --- |\n| a | c<br>d |\n"
        },
        {
            "<table><tr><th>A</th><th>B</th></tr><tr><td><ul><li>one</li><li>two</li></ul></td><td>c</td></tr></table>",
            "| A | B |\n| --- | --- |\n| one<br>two | c |\n"
        },
        { "<table><tr><th>A</th></tr><tr><td><ul><li>one</li><li>two</li></ul></td></tr></table>", "A\n\n- one\n- two\n" },
        { "<div><code style=\"white-space: pre\">\nfirst\n  second\n</code></div>", "```\nfirst\n  second\n```\n" },
        {
            "<figure class=\"highlight js\"><table><tr><td class=\"gutter\"><pre>1</pre></td><td class=\"code\"><pre>let x;</pre>"
                + "</td></tr></table></figure>",
            "```js\nlet x;\n```\n"
        },
        {
            "<p>A<a href=\"#n1\" id=\"r1\"><sup>1</sup></a> b.</p><div class=\"footnotes\"><p id=\"n1\"><sup>1</sup> The note."
                + " <a href=\"#r1\">back</a></p></div>",
            "A[^1] b.\n\n[^1]: The note.\n"
        },
        {
            "<p>Old.<a name=\"FnAnchor_7\" href=\"#Footnote_7\">7</a></p><div><p><a name=\"Footnote_7\" href=\"#FnAnchor_7\">7"
                + "</a> See vol. i.</p></div>",
            "Old.[^7]\n\n[^7]: See vol. i.\n"
        },
        {
            "<p>Bare.<sup><a href=\"#note3\">3</a></sup></p><p>Text.</p><p id=\"note3\">A note without a way back.</p>",
            "Bare.[^3]\n\nText.\n\n[^3]: A note without a way back.\n"
        },
        {
            "<p>Easy.<span id=\"easy-footnote-1\" class=\"easy-footnote-margin-adjust\"></span><span class=\"easy-footnote\">"
                + "<a href=\"#easy-footnote-bottom-1\"><sup>1</sup></a></span></p>"
                + "<ol class=\"easy-footnotes-wrapper\"><li><span id=\"easy-footnote-bottom-1\">"
                + "</span>The note.<a href=\"#easy-footnote-1\">↩</a></li></ol>",
            "Easy.[^1]\n\n[^1]: The note.\n"
        },
        { "<ul><li><p>One</p></li><li><p>Two</p></li></ul>", "- One\n\n- Two\n" },
        { "<ol><li>One</li><p>goes on</p><li>Two</li></ol>", "1. One\n\n   goes on\n\n2. Two\n" },
        {
            "<div class=\"admonition tip\"><p class=\"admonition-title\">Tip</p><p>Words.</p></div><p>Then</p>",
            "> [!TIP]\n>\n> Words.\n\nThen\n"
        },
        {
            "<div class=\"theme-admonition theme-admonition-danger\"><div>Mind the gap</div><ul><li>One</li></ul></div>",
            "> [!CAUTION]\n>\n> Mind the gap\n>\n> - One\n"
        },
        { "<ul><li><div class=\"admonition note\"><p>Note</p><p>Words.</p></div></li></ul>", "- > Note\n  >\n  > Words.\n" },
        { "<div class=\"callout\"><p>Words without a kind.</p></div>", "Words without a kind.\n" },
        {
            "<table><tr><th>Code</th><th>Says</th></tr><tr><td><code>a|b</code></td><td>c</td></tr></table>",
            "| Code | Says |\n| --- | --- |\n| <code>a\\|b</code> | c |\n"
        },
        {
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>",
            "| A | B |\n| --- | --- |\n| 1 | x<br>y |\n"
        },
        {
            "<table><tr><td>Line 1</td><td>12 km</td></tr><tr><td>line 1<br>line 2</td><td>9 km</td></tr></table>",
            "|  |  |\n| --- | --- |\n| Line 1 | 12 km |\n| line 1<br>line 2 | 9 km |\n"
        },
        { "<p>Two lines:</p><blockquote><p>line 1</p><p>line 2</p></blockquote>", "Two lines:\n\n> line 1\n>\n> line 2\n" },
        {
            "<pre>x = 1 <button>Copy\n\n\n\n\n\n</button></pre><p>Hello world, which stays whole.</p>",
            "```\nx = 1\n```\n\nHello world, which stays whole.\n"
        },
        { "<xmp>a <b>c</b></xmp>", "```\na <b>c</b>\n```\n" },
        { "<details><summary>More <b>info</b></summary><p>Text</p></details>", "More **info**\n\nText\n" },
    };

    /// <summary>Formulas, and what stands in a line.</summary>
    public static TheoryData<string, string> Lines => new()
    {
        { "<p>Let <span class=\"math inline\">\\(x_1 * y_2\\)</span> be.</p>", "Let $x_1 * y_2$ be.\n" },
        { "<p>So <span class=\"math-container\">$a_1*b_2$</span> holds.</p>", "So $a_1*b_2$ holds.\n" },
        { "<p>So</p><div class=\"math\">\\[a_1\\]</div>holds.", "So\n\n$$a_1$$\n\nholds.\n" },
        { "<p>So <span data-math=\"a^2\">x</span> holds.</p>", "So $a^2$ holds.\n" },
        { "<p>So <img src=\"f.png\" alt=\"\\frac{a_1}{b}\"> holds.</p>", "So $\\frac{a_1}{b}$ holds.\n" },
        {
            "<p>So <math><mover><mi>x</mi><mo>ˇ</mo></mover></math> and <math><munder><mi>y</mi><mo>_</mo></munder></math> hold."
                + "</p>",
            "So $\\check{x}$ and $\\underline{y}$ hold.\n"
        },
        {
            "<script src=\"/mathjax.js\"></script><p>Let \\(a_1 &lt; b\\) and $$c*d*e$$ be. <code>\\(f\\)</code></p>",
            "Let $a_1 < b$ and $$c*d*e$$ be. `\\(f\\)`\n"
        },
        {
            "<script>MathJax = {tex: {inlineMath: [['$', '$']]}}</script><p>At $n_1$ it costs $5 or $ 6, \\begin{align} x \\end{align}</p>",
            "At $n_1$ it costs \\$5 or \\$ 6, $$\\begin{align} x \\end{align}$$\n"
        },
        { "<p>Without a program for it \\(a_1\\) stays.</p>", "Without a program for it \\\\(a_1\\\\) stays.\n" },
        { "<p>می\u200cخواهم 👨\u200d👩\u200d👧</p>", "می\u200cخواهم 👨\u200d👩\u200d👧\n" },
        { "<p><img src=\"a.png\" alt=\"A\"> Word</p>", "![A](a.png) Word\n" },
        { "<p>A<style>.x{}</style>B <script>x()</script>C</p>", "AB C\n" },
        {
            "<p>On <relative-time>May 1</relative-time> by <g-emoji>🎉</g-emoji>. <label>One</label> <slot>two</slot></p>",
            "On May 1 by 🎉. One two\n"
        },
        { "Word<br>after the break", "Word\\\nafter the break\n" },
        { "<h2>one<br><br>two</h2><p>x</p>", "## one two\n\nx\n" },
        { "<p>Text</p><!-- never ended", "Text\n" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    [MemberData(nameof(Emphasis))]
    [MemberData(nameof(Blocks))]
    [MemberData(nameof(Lines))]
    public void A_page_becomes_the_Markdown_that_a_person_would_write(string html, string markdown) =>
        WriterOutput.Of("markdown", Cleaner.Clean(new SourceDocument("page", Encoding.UTF8.GetBytes(html)))).Should().Be(markdown);
}
