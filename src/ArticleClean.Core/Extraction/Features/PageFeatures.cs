using ArticleClean.Documents;
using static ArticleClean.Extraction.Features.FeatureGroup;

namespace ArticleClean.Extraction.Features;

/// <summary>What the page as a whole is like; the same for each of its blocks.</summary>
internal sealed class PageFeatures
{
    public static readonly string[] Names =
    [
        "page words", "page blocks", "page link density", "page long", "page paragraphs", "page headings", "page images", "page articles",
        "page main", "page list items", "page prices", "page members", "page dates", "page carts", "page comments", "page code",
        "page sections", "page longest", "page largest group",
        "page class article", "page class comment", "page class product", "page class card", "page class message", "page class code",
        "url depth", "url hyphens", "url product", "url forum", "url documentation", "url collection", "url article", "url listing", "url service",
        "page scripts without spaces",
    ];

    /// <summary>Class groups whose share of the elements is a feature, by their place in <see cref="ClassGroup.Names"/>.</summary>
    private static readonly int[] CountedGroups = [0, 6, 12, 13, 14, 16];

    private static readonly int Article = ElementTags.Of("article").Code, Section = ElementTags.Of("section").Code, ListItem = ElementTags.Of("li").Code;

    private static readonly string[][] UrlWords =
    [
        ["product", "products", "p", "dp", "item", "shop", "store", "itm"],
        ["forum", "forums", "thread", "threads", "topic", "t", "viewtopic", "community", "discuss", "question", "questions", "q"],
        ["doc", "docs", "documentation", "api", "reference", "manual", "guide", "wiki", "help", "support", "learn", "tutorial"],
        ["collection", "collections", "category", "categories", "c", "browse", "catalog"],
        ["blog", "news", "article", "articles", "post", "posts", "story", "stories"],
        ["list", "courses", "reviews", "best", "top", "jobs", "events", "tag"],
        ["service", "services", "solution", "solutions", "pricing", "features", "platform", "about"],
    ];

    private readonly float[] _row = new float[Names.Length];

    public PageFeatures(PageAnalysis page, GroupFeatures groups)
    {
        var sums = page.Sums.All;
        var blocks = page.Owners.Length;
        var words = Math.Max(1, sums.Words);
        int listItems = 0, prices = 0, members = 0, dates = 0, carts = 0, comments = 0, code = 0, longest = 0, spaceless = 0;
        for (var i = 0; i < blocks; i++)
        {
            ref readonly var text = ref page.Text.Blocks[i];
            if (page.Owners[i] >= 0 && page.Elements[page.Owners[i]].Tag == ListItem) listItems++;
            if ((text.Cues & Cue.Price) != 0) prices++;
            if ((text.Cues & Cue.Member) != 0) members++;
            if ((text.Cues & Cue.Date) != 0) dates++;
            if ((text.Cues & Cue.Cart) != 0) carts++;
            if ((text.Cues & Cue.Comment) != 0) comments++;
            code += text.CodeSpans + (page.Document.Blocks[i].Kind == BlockKind.Preformatted ? 1 : 0);
            longest = Math.Max(longest, text.Words);
            if (text.Words > 0 && text.Characters < 3 * text.Words) spaceless += text.Words;
        }

        int articles = 0, mains = 0, sections = 0;
        var counted = new int[CountedGroups.Length];
        for (var i = 0; i < page.Elements.Length; i++)
        {
            ref readonly var element = ref page.Elements[i];
            if (element.Tag == Article) articles++;
            else if (element.Tag == Section) sections++;
            if (element.IsMain) mains++;
            if (element.OwnGroups == 0) continue;
            for (var group = 0; group < counted.Length; group++) counted[group] += element.OwnGroups >> CountedGroups[group] & 1;
        }

        var at = 0;
        foreach (var value in (ReadOnlySpan<float>)
        [
            Log(sums.Words), Log(blocks), sums.LinkDensity, (float)sums.LongWords / words, (float)sums.ParagraphWords / words,
            (float)sums.Headings / blocks, Log(sums.Images), Log(articles), mains > 0 ? 1 : 0, (float)listItems / blocks, Log(prices),
            Log(members), Log(dates), Log(carts), Log(comments), Log(code), Log(sections), Log(longest), (float)groups.Largest / blocks,
        ]) _row[at++] = value;
        foreach (var count in counted) _row[at++] = (float)count / Math.Max(1, page.Elements.Length);
        WriteUrl(page.Document.Metadata.Url, _row.AsSpan(at, UrlWords.Length + 2));
        _row[^1] = (float)spaceless / words;
    }

    /// <summary>The features, one for each name.</summary>
    public ReadOnlySpan<float> Row => _row;

    /// <summary>What the page's own canonical address hints at; the address it was asked for is often unknown.</summary>
    private static void WriteUrl(string? url, Span<float> row)
    {
        row[0] = row[1] = -1;
        if (url is null) return;
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var path = (scheme < 0 ? url : url[(scheme + 3)..]).TrimEnd('/');
        var segments = path.Split('/');
        row[0] = segments.Length - 1;
        row[1] = segments[^1].Count(c => c == '-');
        foreach (var segment in segments)
            foreach (var word in segment.Split('.', '-', '_'))
                for (var i = 0; i < UrlWords.Length; i++)
                    if (Array.IndexOf(UrlWords[i], word) >= 0) row[i + 2] = 1;
    }
}
