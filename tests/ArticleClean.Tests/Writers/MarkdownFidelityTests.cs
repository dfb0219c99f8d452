using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Tests.Support;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Writers;

/// <summary>What becomes of the constructs of real pages: small HTML in, exact Markdown out. Each row is what a person would write.</summary>
public sealed class MarkdownFidelityTests
{
    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder()
        .WithFilters([FilterCatalog.Find("controls")!])
        .WithOptions(new CleaningOptions { Format = "html" })
        .Build();

    /// <summary>CommonMark's and GitHub's own constructs.</summary>
    public static TheoryData<string, string> Constructs => new()
    {
        { "<h1>A</h1><h2>B</h2><h6>C</h6>", "# A\n\n## B\n\n###### C" },
        { "<h2>One<br>title</h2>", "## One title" },
        { "<p>A</p><p>B</p>", "A\n\nB" },
        { "<p>Roses are red,<br>violets are blue</p>", "Roses are red,\\\nviolets are blue" },
        { "<p><b>One<br>two</b> three</p>", "**One**\\\n**two** three" },
        { "<p>A<br># B<br>- C<br>1. D<br>===<br>---</p>", "A\\\n\\# B\\\n\\- C\\\n1\\. D\\\n\\===\\\n\\---" },
        { "<p>a | b<br>--- | ---</p>", "a | b\\\n\\--- | ---" },
        { "<p><em>a</em> <strong>b</strong> <i>c</i> <b>d</b></p>", "*a* **b** *c* **d**" },
        { "<p>a <del>b</del> <s>c</s></p>", "a ~~b~~ ~~c~~" },
        { "<p><del>a</del> costs ~~5</p>", "~~a~~ costs \\~\\~5" },
        { "<p>Run <code>a*b</code> or <kbd>Ctrl</kbd>+<kbd>C</kbd></p>", "Run `a*b` or `Ctrl`+`C`" },
        { "<p>E=mc<sup>2</sup>, H<sub>2</sub>O</p>", "E=mc<sup>2</sup>, H<sub>2</sub>O" },
        { "<p><a href='/x'>a</a> <a href='y.html#z'>b</a> <a href='#w'>c</a></p>", "[a](https://site.example/x) [b](https://site.example/dir/y.html#z) [c](https://site.example/dir/page#w)" },
        { "<p><a href='javascript:x()'>a</a></p>", "a" },
        { "<p><img src='i.png' alt='A [b]'></p>", "![A \\[b\\]](https://site.example/dir/i.png)" },
        { "<p>a <img src='i.png' alt='b'> c</p>", "a ![b](https://site.example/dir/i.png) c" },
        { "<a href='/big'><img src='small.png' alt='a'></a>", "[![a](https://site.example/dir/small.png)](https://site.example/big)" },
        { "<a href='/big'><figure><img src='small.png' alt='a'></figure></a>", "[![a](https://site.example/dir/small.png)](https://site.example/big)" },
        { "<p>See <a href='/big'><img src='s.png' alt='a'></a>.</p>", "See [![a](https://site.example/dir/s.png)](https://site.example/big)." },
        { "<p><a href='/x'>Read <img src='s.png' alt='a'> on</a></p>", "[Read ![a](https://site.example/dir/s.png) on](https://site.example/x)" },
        { "<p>x <img data-src='{\"default\":{\"src\":\"b.png\"}}' src='late.png' alt='a'> y</p>", "x ![a](https://site.example/dir/late.png) y" },
        { "<p><img src='data:image/gif;base64,R0' data-src='late.png' alt='a'></p>", "![a](https://site.example/dir/late.png)" },
        { "<ul><li>a<li>b</ul>", "- a\n- b" },
        { "<ol start=3><li>a<li>b</ol>", "3. a\n4. b" },
        { "<ol><li>a<li value=7>b<li>c</ol>", "1. a\n7. b\n8. c" },
        { "<ol reversed><li>a<li>b<li>c</ol>", "3. a\n2. b\n1. c" },
        { "<ol reversed start=10><li>a<li value=5>b<li>c</ol>", "10. a\n5. b\n4. c" },
        { "<ul><li>a<ul><li>b<ol><li>c</ol></ul><li>d</ul>", "- a\n  - b\n    1. c\n- d" },
        { "<ul><li><p>a</p><p>b</p><li><p>c</p></ul>", "- a\n\n  b\n\n- c" },
        { "<ol><li>Run<pre>a\n  b</pre>then<li>c</ol>", "1. Run\n\n   ```\n   a\n     b\n   ```\n\n   then\n\n2. c" },
        { "<ul><li>a<br>b<li>c</ul>", "- a\\\n  b\n- c" },
        { "<ul><li>a</ul><ul><li>b</ul>", "- a\n\n* b" },
        { "<blockquote><p>a</p><p>b<br>c</p></blockquote>", "> a\n>\n> b\\\n> c" },
        { "<blockquote>a<blockquote>b</blockquote></blockquote>", "> a\n>\n> > b" },
        { "<p>a</p><hr><p>b</p>", "a\n\n---\n\nb" },
        { "<pre>  one\n\n\ttwo  \n</pre>", "```\n  one\n\n\ttwo\n```" },
        { "<pre><code>```\ncode\n```</code></pre>", "````\n```\ncode\n```\n````" },
        { "<p><code>one<br>two</code></p>", "```\none\ntwo\n```" },
        { "<ul><li><input type=checkbox checked> a<li><input type=checkbox> b</ul>", "- [x] a\n- [ ] b" },
        { "<ul class='contains-task-list'><li class='task-list-item'><label><input type='checkbox' disabled> a</label></ul>", "- [ ] a" },
        { "<ul><li><p><input type=checkbox checked>a</p></ul>", "- [x] a" },
        { "<p>Costs $5 to $10, $f$ or 5$.</p>", "Costs \\$5 to \\$10, \\$f\\$ or 5$." },
        { "<p>&lt;b&gt; *x* [a](b) &amp;amp; a_b</p>", "\\<b> \\*x\\* [a\\](b) \\&amp; a_b" },
        { "<p>As shown[^1] here</p>", "As shown\\[^1] here" },
    };

    /// <summary>Tables, of generators and of hands.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        { "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "| A | B |\n| --- | --- |\n| 1 | 2 |" },
        { "<table><thead><tr><td>A</td><td>B</td></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>", "| A | B |\n| --- | --- |\n| 1 | 2 |" },
        { "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>", "|  |  |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |" },
        {
            "<table><tr><th align=left>A</th><th style='text-align:center'>B</th><th style='text-align: right;'>C</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>",
            "| A | B | C |\n| :-- | :-: | --: |\n| 1 | 2 | 3 |"
        },
        { "<table><tr><th colspan=2>A</th><th>B</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>", "| A |  | B |\n| --- | --- | --- |\n| 1 | 2 | 3 |" },
        { "<table><tr><th colspan=100>A</th></tr><tr><td>1</td><td>2</td></tr></table>", "| A |  |\n| --- | --- |\n| 1 | 2 |" },
        { "<table><tr><th colspan=1000>A</th><th>B</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>", "| A |  |  | B |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 |  |" },
        { "<table><tr><th>A</th><th colspan=1000>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "| A | B |\n| --- | --- |\n| 1 | 2 |" },
        { "<table><tr><th>A</th><th>B</th></tr><tr><td rowspan=2>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "| A | B |\n| --- | --- |\n| 1 | 2 |\n|  | 3 |" },
        { "<table><tr><th>A</th><th>B</th></tr><tr><td>one<br>two</td><td><p>a</p><p>b</p></td></tr></table>", "| A | B |\n| --- | --- |\n| one<br>two | a<br>b |" },
        { "<table><tr><th>A</th><th>B</th></tr><tr><td>a|b</td><td><code>c</code></td></tr></table>", "| A | B |\n| --- | --- |\n| a\\|b | `c` |" },
        { "<table><tr><th>A</th><th>B</th></tr><tr><td></td><td>x</td></tr></table>", "| A | B |\n| --- | --- |\n|  | x |" },
        { "<table><tr><th>Size</th><td>5</td></tr><tr><th>Weight</th><td>6</td></tr></table>", "|  |  |\n| --- | --- |\n| Size | 5 |\n| Weight | 6 |" },
        { "<table><caption>Sizes</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "Sizes\n\n| A | B |\n| --- | --- |\n| 1 | 2 |" },
        { "<figure class='wp-block-table'><table><tbody><tr><td><strong>A</strong></td><td>B</td></tr><tr><td>1</td><td>2</td></tr></tbody></table></figure>", "|  |  |\n| --- | --- |\n| **A** | B |\n| 1 | 2 |" },
        { "<table role=presentation><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a\n\nb\n\nc\n\nd" },
        { "<table><tr><td><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></td><td>menu</td></tr></table>", "| A | B |\n| --- | --- |\n| 1 | 2 |\n\nmenu" },
    };

    /// <summary>Listings as highlighters write them.</summary>
    public static TheoryData<string, string> Highlighters => new()
    {
        // Prism, with its tool bar and its line numbers (rows without text).
        {
            "<div class=\"code-toolbar\"><pre class=\"line-numbers language-js\"><code class=\"language-js\"><span class=\"token keyword\">let</span> a<span class=\"token punctuation\">;</span>\n  b<span aria-hidden=\"true\" class=\"line-numbers-rows\"><span></span><span></span></span></code></pre><div class=\"toolbar\"><div class=\"toolbar-item\"><span>JavaScript</span></div><div class=\"toolbar-item\"><button class=\"copy-to-clipboard-button\"><span>Copy</span></button></div></div></div>",
            "```js\nlet a;\n  b\n```"
        },
        // highlight.js, both orders of its classes, and its line numbers plugin.
        { "<pre><code class=\"hljs python\"><span class=\"hljs-keyword\">def</span> f():\n    pass</code></pre>", "```python\ndef f():\n    pass\n```" },
        { "<pre><code class=\"language-bash hljs\">ls <span class=\"hljs-_\">-l</span></code></pre>", "```bash\nls -l\n```" },
        {
            "<pre><code class=\"hljs json\"><table class=\"hljs-ln\"><tbody><tr><td class=\"hljs-ln-line hljs-ln-numbers\" data-line-number=\"1\"><div class=\"hljs-ln-n\" data-line-number=\"1\"></div></td><td class=\"hljs-ln-line hljs-ln-code\">{</td></tr><tr><td class=\"hljs-ln-line hljs-ln-numbers\"><div class=\"hljs-ln-n\"></div></td><td class=\"hljs-ln-line hljs-ln-code\">  \"a\": 1</td></tr><tr><td class=\"hljs-ln-numbers\"></td><td class=\"hljs-ln-code\">}</td></tr></tbody></table></code></pre>",
            "```json\n{\n  \"a\": 1\n}\n```"
        },
        // Pygments, as Sphinx has it, alone, in lines and with a table of line numbers.
        { "<div class=\"highlight-python3 notranslate\"><div class=\"highlight\"><pre><span></span><span class=\"kn\">import</span> <span class=\"nn\">os</span>\n</pre></div></div>", "```python3\nimport os\n```" },
        { "<div class=\"highlight-default notranslate\"><div class=\"highlight\"><pre><span></span>x\n</pre></div></div>", "```\nx\n```" },
        {
            "<pre><code><span style='display:flex'>"
            + "<span style='white-space:pre;-webkit-user-select:none;user-select:none'> 1</span><span>a = 7\n</span></span>"
            + "<span style='display:flex'><span style='user-select: none'>2</span><span>b\n</span></span></code></pre>",
            "```\na = 7\nb\n```"
        },
        { "<pre><div><span class='select-none'>1\n2</span></div><div>a\nb</div></pre>", "```\na\nb\n```" },
        {
            "<pre><div><span>9</span><div>a</div></div><div><span>10</span><div>  b</div></div>"
            + "<div><span>11</span><div>c</div></div></pre>",
            "```\na\n  b\nc\n```"
        },
        { "<pre><div><span>1</span><div>a</div></div><div><span>3</span><div>b</div></div></pre>", "```\n1\na\n3\nb\n```" },
        {
            "<pre><div><span class=mi>1</span><span> a</span></div><div><span class=mi>2</span><span> b</span></div></pre>",
            "```\n1 a\n2 b\n```"
        },
        { "<pre><div><span>1</span> a</div><div><span>2</span> b</div></pre>", "```\n1 a\n2 b\n```" },
        { "<pre><span style='user-select:none'>$ </span>ls</pre>", "```\n$ ls\n```" },
        { "<p>a <img class=latex alt='A \\circ B' src='/latex.php?latex=A'> b</p>", "a $A \\circ B$ b" },
        { "<p>a <img alt='$x^2$' src='https://latex.codecogs.com/gif.latex?x%5E2'> b</p>", "a $x^2$ b" },
        { "<p>a <img class=latex alt=n src=a.png> b</p>", "a $n$ b" },
        { "<p>a <img class=latex alt='The LaTeX logo' src=a.png> b</p>", "a ![The LaTeX logo](https://site.example/dir/a.png) b" },
        { "<p>a <img alt='A \\circ B' src=a.png> b</p>", "a ![A \\circ B](https://site.example/dir/a.png) b" },
        { "<div class=\"highlight\"><pre><span></span><span class=\"linenos\">1</span>a\n<span class=\"linenos\">2</span>    b\n<span class=\"linenos\">3</span>\n<span class=\"linenos\">4</span>c\n</pre></div>", "```\na\n    b\n\nc\n```" },
        {
            "<div class=\"highlight-c notranslate\"><table class=\"highlighttable\"><tr><td class=\"linenos\"><div class=\"linenodiv\"><pre><span class=\"normal\">1</span>\n<span class=\"normal\">2</span></pre></div></td><td class=\"code\"><div class=\"highlight\"><pre><span></span>int a;\n  b;\n</pre></div></td></tr></table></div>",
            "```c\nint a;\n  b;\n```"
        },
        // Rouge, as Jekyll has it, without and with line numbers.
        { "<div class=\"language-ruby highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code><span class=\"k\">def</span> <span class=\"nf\">a</span>\n  1\n<span class=\"k\">end</span>\n</code></pre></div></div>", "```ruby\ndef a\n  1\nend\n```" },
        {
            "<div class=\"language-yaml highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code><table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\"><pre class=\"lineno\">1\n2\n</pre></td><td class=\"rouge-code\"><pre><span class=\"na\">a</span>:\n  b: 1\n</pre></td></tr></tbody></table></code></pre></div></div>",
            "```yaml\na:\n  b: 1\n```"
        },
        { "<figure class=\"highlight\"><pre><code class=\"language-html\" data-lang=\"html\">&lt;<span class=\"nt\">p</span>&gt;</code></pre></figure>", "```html\n<p>\n```" },
        // Chroma, as Hugo has it, in spans of lines and in a table.
        { "<div class=\"highlight\"><pre tabindex=\"0\" class=\"chroma\"><code class=\"language-go\" data-lang=\"go\"><span class=\"line\"><span class=\"cl\"><span class=\"kd\">func</span> a() {\n</span></span><span class=\"line\"><span class=\"cl\">\tb()\n</span></span><span class=\"line\"><span class=\"cl\">}</span></span></code></pre></div>", "```go\nfunc a() {\n\tb()\n}\n```" },
        {
            "<div class=\"highlight\"><div class=\"chroma\"><table class=\"lntable\"><tr><td class=\"lntd\"><pre tabindex=\"0\" class=\"chroma\"><code><span class=\"lnt\">1\n</span><span class=\"lnt\">2\n</span></code></pre></td><td class=\"lntd\"><pre tabindex=\"0\" class=\"chroma\"><code class=\"language-toml\" data-lang=\"toml\"><span class=\"line\">a = 1\n</span><span class=\"line\">b = 2</span></code></pre></td></tr></table></div></div>",
            "```toml\na = 1\nb = 2\n```"
        },
        { "<pre class=\"chroma\"><code class=\"language-sh\"><span class=\"ln\">1</span><span class=\"cl\">ls\n</span><span class=\"ln\">2</span><span class=\"cl\">pwd</span></code></pre>", "```sh\nls\npwd\n```" },
        // Shiki, as VitePress and Astro have it.
        { "<div class=\"language-ts vp-adaptive-theme\"><button title=\"Copy Code\" class=\"copy\"></button><span class=\"lang\"></span><pre class=\"shiki github-light\" tabindex=\"0\"><code><span class=\"line\"><span style=\"color:#D73A49\">let</span> a</span>\n<span class=\"line\"></span>\n<span class=\"line\">  b</span></code></pre></div>", "```ts\nlet a\n\n  b\n```" },
        { "<pre class=\"astro-code github-dark\" data-language=\"css\"><code><span class=\"line\">a { }</span></code></pre>", "```css\na { }\n```" },
        // Docusaurus: its lines end with a break, and its button stands beside.
        {
            "<div class=\"language-jsx codeBlockContainer_x\"><div class=\"codeBlockContent_y\"><pre tabindex=\"0\" class=\"prism-code language-jsx\"><code class=\"codeBlockLines_z\"><span class=\"token-line\"><span class=\"token plain\">a(</span><br></span><span class=\"token-line\"><span class=\"token plain\">  b)</span><br></span></code></pre><div class=\"buttonGroup_w\"><button type=\"button\" aria-label=\"Copy code to clipboard\" class=\"clean-btn\"><span aria-hidden=\"true\"><svg></svg></span></button></div></div></div>",
            "```jsx\na(\n  b)\n```"
        },
        // react-syntax-highlighter: numbers in the line.
        { "<pre><code class=\"language-sql\"><span class=\"linenumber react-syntax-highlighter-line-number\">1</span><span>select 1\n</span><span class=\"linenumber react-syntax-highlighter-line-number\">2</span><span>  from t</span></code></pre>", "```sql\nselect 1\n  from t\n```" },
        // A copy button inside the listing.
        { "<pre><code>a\nb</code><button>Copy</button></pre>", "```\na\nb\n```" },
        // SyntaxHighlighter and Crayon make boxes of lines; a gist makes a table.
        {
            "<div class=\"syntaxhighlighter java\"><table><tbody><tr><td class=\"gutter\"><div class=\"line number1 index0 alt2\">1</div><div class=\"line number2 index1 alt1\">2</div></td><td class=\"code\"><div class=\"container\"><div class=\"line number1 index0 alt2\"><code class=\"java keyword\">int</code> <code class=\"java plain\">a;</code></div><div class=\"line number2 index1 alt1\"><code class=\"java spaces\">&nbsp;&nbsp;</code><code class=\"java plain\">b;</code></div></div></td></tr></tbody></table></div>",
            "```\nint a;\n\u00a0\u00a0b;\n```"
        },
        {
            "<table class=\"crayon-table\"><tr class=\"crayon-row\"><td class=\"crayon-nums\"><div class=\"crayon-nums-content\"><div class=\"crayon-num\">1</div><div class=\"crayon-num\">2</div></div></td><td class=\"crayon-code\"><div class=\"crayon-pre\"><div class=\"crayon-line\"><span class=\"crayon-v\">a</span> = 1</div><div class=\"crayon-line\">b = 2</div></div></td></tr></table>",
            "```\na = 1\nb = 2\n```"
        },
        {
            "<table class=\"highlight tab-size js-file-line-container\"><tr><td id=\"L1\" class=\"blob-num js-line-number\" data-line-number=\"1\"></td><td id=\"LC1\" class=\"blob-code blob-code-inner js-file-line\">if a:</td></tr><tr><td class=\"blob-num\"></td><td class=\"blob-code\">    b</td></tr></table>",
            "```\nif a:\n    b\n```"
        },
        { "<pre class=\"brush: php; gutter: false\">echo 1;</pre>", "```php\necho 1;\n```" },
        { "<div class=\"mw-highlight mw-highlight-lang-lua mw-content-ltr\"><pre><span></span><span class=\"kd\">local</span> a\n</pre></div>", "```lua\nlocal a\n```" },
        { "<div class=\"sourceCode\"><pre class=\"sourceCode haskell\"><code class=\"sourceCode haskell\"><span id=\"cb1-1\"><a href=\"#cb1-1\" aria-hidden=\"true\"></a>a <span class=\"ot\">::</span> Int</span></code></pre></div>", "```haskell\na :: Int\n```" },
        { "<div class=\"highlight highlight-source-shell\"><pre>npm <span class=\"pl-c\">i</span></pre></div>", "```shell\nnpm i\n```" },
    };

    /// <summary>What site generators and content management systems write.</summary>
    public static TheoryData<string, string> Generators => new()
    {
        // Permalink signs: Sphinx, Docusaurus, Jekyll, WordPress, GitHub, MkDocs.
        { "<h2>Install<a class=\"headerlink\" href=\"#install\" title=\"Permalink to this headline\">¶</a></h2>", "## Install" },
        { "<h3 class=\"anchor\" id=\"a\">Use<a href=\"#a\" class=\"hash-link\" aria-label=\"Direct link to Use\">\u200b</a></h3>", "### Use" },
        { "<h2 id=\"a\"><a href=\"#a\">#</a>Clouds</h2>", "## Clouds" },
        { "<h2>Notes <a class=\"anchorjs-link\" href=\"#n\">🔗</a></h2>", "## Notes" },
        { "<h2><a class=\"anchor\" href=\"#a\"><svg></svg></a>About</h2>", "## About" },
        { "<h2>Setup<a class=\"permalink\" href=\"#s\">Permalink</a></h2>", "## Setup" },
        { "<h2>History<span class=\"mw-editsection\"><span class=\"mw-editsection-bracket\">[</span><a href=\"/edit\">edit</a><span class=\"mw-editsection-bracket\">]</span></span></h2>", "## History" },
        { "<h2>Why C#</h2><h2><a href=\"#s\">Section 2</a></h2>", "## Why C#\n\n## [Section 2](https://site.example/dir/page#s)" },
        // Definitions.
        { "<dl><dt>Term</dt><dd>Meaning.</dd><dt>Other</dt><dd><p>One.</p><p>Two.</p></dd></dl>", "- **Term**\n\n  Meaning.\n\n- **Other**\n\n  One.\n\n  Two." },
        { "<dl><dt>A</dt><dt>B</dt><dd>Both.</dd></dl>", "- **A**\n\n  **B**\n\n  Both." },
        { "<dl><dt><code>run()</code><a class=\"headerlink\" href=\"#run\">¶</a></dt><dd>Runs.<ul><li>now</li></ul></dd></dl>", "- **`run()`**\n\n  Runs.\n\n  - now" },
        { "<dl><dd>Indented only.</dd></dl>", "Indented only." },
        // Footnotes: MediaWiki, pandoc, WordPress, Substack.
        {
            "<p>Fact.<sup id=\"cite_ref-1\" class=\"reference\"><a href=\"#cite_note-1\">[1]</a></sup> More.</p><ol class=\"references\"><li id=\"cite_note-1\"><span class=\"mw-cite-backlink\"><b><a href=\"#cite_ref-1\">^</a></b></span> <span class=\"reference-text\">A <i>book</i>.</span></li></ol>",
            "Fact.[^1] More.\n\n[^1]: A *book*."
        },
        {
            "<p>Fact!<sup id=\"r1\"><a href=\"#n1\">[1]</a></sup><sup id=\"r2\"><a href=\"#n2\">[2]</a></sup></p><ol><li id=\"n1\"><a href=\"#r1\">^</a> One.</li><li id=\"n2\"><a href=\"#r2\">^</a> Two.</li></ol>",
            "Fact\\![^1] [^2]\n\n[^1]: One.\n\n[^2]: Two."
        },
        {
            "<p>One<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\" role=\"doc-noteref\"><sup>1</sup></a> two<a href=\"#fn2\" class=\"footnote-ref\" id=\"fnref2\"><sup>2</sup></a></p><section class=\"footnotes\"><hr><ol><li id=\"fn1\"><p>First<a href=\"#fnref1\" class=\"footnote-back\">↩︎</a></p></li><li id=\"fn2\"><p>Second</p><p>part<a href=\"#fnref2\" class=\"footnote-back\">↩︎</a></p></li></ol></section>",
            "One[^1] two[^2]\n\n---\n\n[^1]: First\n\n[^2]: Second\n\n    part"
        },
        {
            "<p>Text<a class=\"footnote-anchor\" id=\"footnote-anchor-1\" href=\"#footnote-1\">1</a></p><div class=\"footnote\"><a id=\"footnote-1\" href=\"#footnote-anchor-1\" class=\"footnote-number\">1</a><div class=\"footnote-content\"><p>Note.</p></div></div>",
            "Text[^1]\n\n[^1]: Note."
        },
        { "<ul><li><a href=\"#intro\" id=\"toc-1\">Introduction</a></li></ul><h2 id=\"intro\"><a href=\"#toc-1\">Introduction</a></h2>", "- [Introduction](https://site.example/dir/page#intro)\n\n## [Introduction](https://site.example/dir/page#toc-1)" },
        { "<p>Text<sup><a href=\"#n\">1</a></sup></p>", "Text<sup>[1](https://site.example/dir/page#n)</sup>" },
        // Formulas: MathML, with TeX beside it, KaTeX, MathJax 2 and 3, MediaWiki, LaTeXML.
        { "<p>Let <math><mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac></math>.</p>", "Let $x=\\frac{1}{2}$." },
        { "<p>Of <math><mo>(</mo><mfrac linethickness=\"0\"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo></math></p>", "Of $({n \\atop k})$" },
        { "<p>In <math><mi mathvariant=\"double-struck\">R</mi><mo>,</mo><mi mathvariant=\"bold\">x</mi><mo>,</mo><mi mathvariant=\"normal\">d</mi></math></p>", "In $\\mathbb{R},\\mathbf{x},\\mathrm{d}$" },
        { "<p>So <math><msup><mi>a</mi><mn>2</mn></msup><mo>+</mo><msqrt><mi>b</mi></msqrt></math></p>", "So $a^2+\\sqrt{b}$" },
        { "<p>And <math><msubsup><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></msubsup><msub><mi>x</mi><mi>i</mi></msub></math></p>", "And $∑_{i=1}^nx_i$" },
        { "<math display=\"block\"><semantics><mrow><mi>E</mi></mrow><annotation encoding=\"application/x-tex\">E = mc^2</annotation></semantics></math>", "$$E = mc^2$$" },
        {
            "<p>Here <span class=\"katex\"><span class=\"katex-mathml\"><math><semantics><mrow><mi>a</mi></mrow><annotation encoding=\"application/x-tex\">a_1 * b_1</annotation></semantics></math></span><span class=\"katex-html\" aria-hidden=\"true\"><span class=\"base\">a1∗b1</span></span></span> ends.</p>",
            "Here $a_1 * b_1$ ends."
        },
        {
            "<p>As <span class=\"MathJax_Preview\">x</span><span class=\"MathJax\" id=\"MathJax-Element-1-Frame\"><span>𝑥2</span></span><script type=\"math/tex\" id=\"MathJax-Element-1\">x^2</script> shows.</p>",
            "As $x^2$ shows."
        },
        { "<p>As <mjx-container class=\"MathJax\" jax=\"CHTML\"><mjx-math><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml><math><mi>y</mi></math></mjx-assistive-mml></mjx-container> shows.</p>", "As $y$ shows." },
        {
            "<p>For <span class=\"mwe-math-element\"><span class=\"mwe-math-mathml-inline\" style=\"display: none;\"><math alttext=\"{\\displaystyle n}\"><semantics><mi>n</mi><annotation encoding=\"application/x-tex\">{\\displaystyle n}</annotation></semantics></math></span><img src=\"n.svg\" class=\"mwe-math-fallback-image-inline\" alt=\"{\\displaystyle n}\"></span> terms.</p>",
            "For $n$ terms."
        },
        { "<p>In 2<math><mi>k</mi></math> steps of $3</p>", "In 2k steps of \\$3" },
        // Figures, details, readings, Ghost's and WordPress's boxes.
        { "<figure><img src=\"a.png\" alt=\"A\"><figcaption>A view.</figcaption></figure>", "![A](https://site.example/dir/a.png)\n\nA view." },
        { "<details><summary>More</summary><p>Hidden text.</p></details>", "More\n\nHidden text." },
        { "<p><ruby>漢字<rt>かんじ</rt></ruby>と<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby></p>", "漢字(かんじ)と東京(とうきょう)" },
        { "<div class=\"kg-card kg-callout-card\"><div class=\"kg-callout-emoji\">💡</div><div class=\"kg-callout-text\">Tip.</div></div>", "💡\n\nTip." },
        { "<div class=\"wp-block-columns\"><div class=\"wp-block-column\"><p>Left</p></div><div class=\"wp-block-column\"><p>Right</p></div></div>", "Left\n\nRight" },
        // Must keep: numbers, signs and words that only look like controls.
        { "<p>Press <a href=\"#top\">§ 5</a> and <a href=\"#a\">#</a>.</p>", "Press [§ 5](https://site.example/dir/page#top) and [#](https://site.example/dir/page#a)." },
        { "<table><tr><th class=\"line-number\">No.</th><th>Name</th></tr><tr><td>1</td><td>a</td></tr></table>", "| No. | Name |\n| --- | --- |\n| 1 | a |" },
        { "<p class=\"copy\">Copy the file.</p><pre><span class=\"ln\">ln -s</span> a b</pre>", "Copy the file.\n\n```\nln -s a b\n```" },
    };

    [Theory]
    [MemberData(nameof(Constructs))]
    [MemberData(nameof(Tables))]
    [MemberData(nameof(Highlighters))]
    [MemberData(nameof(Generators))]
    public void A_construct_keeps_its_meaning(string html, string markdown) => Markdown(html).Should().Be(markdown.Length == 0 ? "" : markdown + "\n");

    [Theory]
    [InlineData("<base href='https://other.example/deep/'><a href='x'>a</a>", "[a](https://other.example/deep/x)")]
    [InlineData("<base href='/root/'><a href='x'>a</a>", "[a](https://site.example/root/x)")]
    [InlineData("<base href='javascript:x'><a href='x'>a</a>", "[a](https://site.example/dir/x)")]
    public void Relative_addresses_start_from_the_base_that_the_page_names(string html, string markdown) => Markdown(html).Should().Be(markdown + "\n");

    [Fact]
    public void Without_an_address_relative_links_stay_relative() =>
        Markdown("<link rel=canonical href='https://example.org/x'><p><a href='y'>a</a></p>", url: null).Should().Be("[a](y)\n");

    [Theory]
    [InlineData(LinkStyle.Text, "a b ![i](https://site.example/dir/i.png)")]
    [InlineData(LinkStyle.Footnotes, "a[^2] b[^2] ![i](https://site.example/dir/i.png)\n\n1[^1]\n\n[^1]: n\n\n[^2]: <https://site.example/x>")]
    public void Links_can_be_text_or_footnotes(LinkStyle style, string markdown)
    {
        var html = "<p><a href='/x'>a</a> <a href='/x'>b</a> <img src=i.png alt=i></p>"
            + (style == LinkStyle.Footnotes ? "<p>1<a href='#n' id='r'>1</a></p><ol><li id='n'>n <a href='#r'>^</a></li></ol>" : "");
        Markdown(html + "<sup></sup>", new WriterOptions { Links = style }).Should().Be(markdown + "\n");
    }

    [Theory]
    [InlineData(ImageStyle.Alt, "a B \\[c\\] d")]
    [InlineData(ImageStyle.Drop, "a d")]
    public void Images_can_be_their_text_or_nothing(ImageStyle style, string markdown) =>
        Markdown("<p>a <img src=i.png alt='B [c]'> d</p>", new WriterOptions { Images = style }).Should().Be(markdown + "\n");

    [Fact]
    public void Front_matter_is_the_metadata_that_is_known() =>
        Markdown("<html lang=en><title>A \"b\" \\ c</title><meta name=author content='Jane Doe'><meta name=keywords content='x, y'><p>Text.</p>", new WriterOptions { FrontMatter = true })
            .Should().StartWith("---\ntitle: \"A \\\"b\\\" \\\\ c\"\nauthors:\n  - \"Jane Doe\"\n").And.Contain("tags:\n  - \"x\"\n  - \"y\"\n---\n\nText.\n");

    private static string Markdown(string html, WriterOptions? options = null, string? url = "https://site.example/dir/page")
    {
        var source = new SourceDocument("page", Encoding.UTF8.GetBytes(html)) { Url = url is null ? null : new Uri(url) };
        return WriterOutput.Of("markdown", Cleaner.Clean(source), options);
    }
}
