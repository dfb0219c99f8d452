using System.Text;
using ArticleClean.Cli.Tests.Support;
using NJsonSchema;

namespace ArticleClean.Cli.Tests;

/// <summary>The JSON that the program writes is what its schema says.</summary>
public sealed class SchemaTests
{
    private const string Head =
        "<!doctype html><html lang=en><title>A title</title><meta name=author content=\"Jane Doe\"><nav>Home</nav><main>";

    private const string Text =
        "The town council of Brackwater voted on Tuesday to restore the old ferry landing, and the mayor was pleased with it.";

    private const string Page = $"""
        {Head}<h1>A title</h1><p class=dek>What the article is about, in a sentence.</p>
        <p>{Text}</p><h2>Part</h2>
        <p>Text<sup><a href="#n" id="r">1</a></sup> with <math><mi>x</mi></math>.</p><ul><li><input type=checkbox> Task<ol start=3><li>Three</ol></ul>
        <dl><dt>Term<dd>Meaning</dl><blockquote>Said</blockquote><pre><code class="language-js">let a</code></pre><hr>
        <table><tr><th>A<th>B<tr><td>1<td>2</table><figure><a href="/b"><img src="i.png" alt="I"></a><figcaption>Caption</figcaption></figure>
        <ol><li id="n">Note <a href="#r">^</a></ol></main>
        """;

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task An_article_follows_the_schema(string format)
    {
        var schema = await Schema();

        schema.Validate(BuiltProgram.Pipe(Page, "-f", format, "--scope", "page", "--captions", "keep", "--explain").Output).Should().BeEmpty();
        schema.Validate(BuiltProgram.Pipe(Page, "-f", format, "--url", "https://example.org/a").Output).Should().BeEmpty();
        schema.Validate(BuiltProgram.Pipe("Only text.", "-f", format, "--explain").Output).Should().BeEmpty();
        schema.Validate(BuiltProgram.Pipe("", "-f", format).Output).Should().BeEmpty();
    }

    [Fact]
    public async Task A_document_that_failed_follows_the_schema()
    {
        var line = BuiltProgram.Pipe(Encoding.UTF8.GetBytes("\u0089PNG\r\n\u001a\n\0\0\0\0"), "-f", "jsonl", "--charset", "no-such").Output;

        line.Should().Contain("\"error\"");
        (await Schema()).Validate(line).Should().BeEmpty();
    }

    [Fact]
    public async Task A_record_of_a_shard_follows_the_schema()
    {
        var line = BuiltProgram.Pipe("""{"id":"1","url":"https://example.org/a","html":"<p>Text"}""", "--from", "jsonl").Output;

        line.Should().Contain("\"record\"");
        (await Schema()).Validate(line).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"source":"a"}""")]
    [InlineData("""{"schema_version":1,"source":"a"}""")]
    [InlineData("""{"schema_version":2,"source":"a","error":"b"}""")]
    public async Task What_is_no_article_breaks_the_schema(string json) => (await Schema()).Validate(json).Should().NotBeEmpty();

    [Fact]
    public async Task A_block_without_what_its_kind_needs_breaks_the_schema()
    {
        var article = BuiltProgram.Pipe("<h2>Part</h2><p>Text</p>", "--from", "html", "-f", "json", "--scope", "page").Output;

        article.Should().Contain("\"level\": 2");
        (await Schema()).Validate(article.Replace("\"level\": 2", "\"level\": 9", StringComparison.Ordinal)).Should().NotBeEmpty();
        (await Schema()).Validate(article.Replace("\"type\": \"heading\"", "\"type\": \"title\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(BuiltProgram.Run("schema").Output);
}
