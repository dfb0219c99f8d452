using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests.Check;

/// <summary>Documents for a check: of every outcome, with every trap for a report.</summary>
internal static class CheckFolder
{
    public const string Css = ".ad-slot { display: none; margin: 0 auto; }";

    /// <summary>A clean text, two with residue, a page with residue, and one that cannot be read.</summary>
    public static TestFolder Create()
    {
        var folder = new TestFolder("texts/clean.txt");
        folder.Write("texts/one.txt", $"The first sentence stands 😀 here.\r\n\r\n{Css}\r\n\r\nThe last sentence stands here.\r\n");
        folder.Write("texts/two [x](y) {0}.txt", $"The first sentence stands here.\n\n{Css}\n\nThe next sentence stands here.\n\n.ad-slot\n{{ display: none;\n  margin: 0 auto; }}\n\nThe last sentence stands here.\n");
        folder.Write("texts/page.html", $"<!doctype html><html><body><main>\n\n\n\n<p>The first sentence stands here.</p><p>{Css}</p><p>The last sentence stands here.</p></main></body></html>");
        folder.Write("texts/broken.txt.gz", [0x1F, 0x8B, 8, 0, 0]);
        return folder;
    }
}
