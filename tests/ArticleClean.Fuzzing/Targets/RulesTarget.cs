using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.PlainText;
using ArticleClean.Rules;
using ArticleClean.Tests.Laws;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>Bytes as a file of rules for sites, which a small page and a short text are then cleaned with.</summary>
internal sealed class RulesTarget : IFuzzTarget
{
    private static readonly SourceDocument Page = new("page", """
        <!doctype html><html lang=en><head><title>A bridge closes</title><link rel=canonical href=https://example.org/a></head><body>
        <nav class="top menu"><a href=/>Home</a> <a href=/news>News</a></nav><div id=main class=story><h1>A bridge closes in May</h1>
        <p class=by>By <a href=/jane>Jane Doe</a>, <time datetime=2024-01-05>5 January 2024</time></p><p>The bridge over the river is
        closed from May on, since two of its piers have cracks.</p><ul><li>Buses stop at the market.</li></ul><p class="ad wide">Sign up
        for our newsletter.</p><table><tr><td>1<td>2</table><p>It opens again in <b>autumn</b>.</p></div><footer>All rights
        reserved</footer></body></html>
        """u8.ToArray())
    { Url = new Uri("https://www.example.org/a") };

    private static readonly SourceDocument Text = new("text", """
        The bridge over the river is closed from May on. Sign up for our newsletter. Photo 1 of 2

        It opens again in autumn.
        """u8.ToArray())
    { Url = new Uri("https://www.example.org/a") };

    public string Name => "rules";

    public void Run(byte[] input)
    {
        SiteRules rules;
        try
        {
            rules = SiteRulesFile.Parse(input);
        }
        catch (SiteRulesException)
        {
            return;
        }

        Clean(Page, HtmlFormat.FormatName);
        Clean(Text, PlainTextFormat.FormatName);

        void Clean(SourceDocument source, string format)
        {
            var options = Cleaning.Options with { Format = format, Rules = rules };
            var cleaner = new ArticleCleanerBuilder().WithOptions(options).Build();
            Cleaning.Check(new LawDocument(source, cleaner), Conservation.EveryCharacterIsKeptOrRemoved, Determinism.Check);
        }
    }
}
