using System.Collections.Frozen;
using ArticleClean.Documents;

namespace ArticleClean.Extraction;

/// <summary>
/// Finds the main content by hand-written rules: what stands in semantic chrome (<c>nav</c>, <c>footer</c>, …) or in
/// elements whose class names say so is none; of the rest, the smallest subtree that holds most of the running text is
/// the content, but for its link lists. A document without any chrome is content from end to end.
/// </summary>
internal sealed class HeuristicClassifier : IContentClassifier
{
    /// <summary>The share of the running text around it that a child must hold for the descent to go on into it.</summary>
    private const double DescentShare = 0.8;

    /// <summary>The share of the page's running text that a <c>main</c> or <c>article</c> must hold to be taken at its word.</summary>
    private const double SemanticShare = 0.4;

    /// <summary>A block of at least this many words with at most half of them linked is running text.</summary>
    private const int RunningWords = 12;

    private static readonly FrozenSet<string> ChromeWords = FrozenSet.ToFrozenSet(
        ("nav navbar navigation menu menubar breadcrumb breadcrumbs footer sidebar sidenav comment comments disqus respond related "
        + "recommended recommendations recirculation share sharing social sociallinks shareicons promo promotion newsletter subscribe subscription signup "
        + "popup modal overlay cookie cookies consent gdpr banner advert advertisement ads ad adsense sponsor sponsored outbrain taboola "
        + "widget widgets pagination pager tags taglist byline toolbar skip masthead paywall login search searchform cart carousel "
        + "teaser teasers copyright legal disclaimer screenreader sr hidden tooltip dropdown megamenu toc").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IReadOnlyList<BlockVerdict> Classify(ParsedDocument document, CancellationToken cancellation)
    {
        var blocks = document.Blocks;
        var verdicts = new BlockVerdict[blocks.Count];
        var measures = new BlockMeasures(document);
        var chrome = Chrome(document, measures);
        if (!Array.Exists(chrome, verdict => verdict is not null) && !HasPageFrame(document))
        {
            Array.Fill(verdicts, BlockVerdict.Content);
            return verdicts;
        }

        var running = RunningText(document, measures, chrome);
        var root = FindRoot(document, running);
        for (var i = 0; i < blocks.Count; i++)
        {
            var (start, end) = root < 0 ? (0, blocks.Count) : (document.Elements[root].BlockStart, document.Elements[root].BlockEnd);
            verdicts[i] = chrome[i] ?? (i < start || i >= end ? new BlockVerdict(false, "outside", "outside the main content") : LinkList(document, measures, i));
        }

        return verdicts;
    }

    /// <summary>For each block the verdict that the elements around it give; <c>null</c> where they say nothing.</summary>
    private static BlockVerdict?[] Chrome(ParsedDocument document, BlockMeasures measures)
    {
        var elements = document.Elements;
        var byElement = new BlockVerdict?[elements.Count];
        var total = Math.Max(1, measures.Words(0, document.Blocks.Count));
        for (var i = 0; i < elements.Count; i++)
        {
            var element = elements[i];
            byElement[i] = element.Parent >= 0 && byElement[element.Parent] is { } outer ? outer : Judge(document, element, measures, total);
        }

        var verdicts = new BlockVerdict?[document.Blocks.Count];
        for (var i = 0; i < verdicts.Length; i++)
            if (document.Blocks[i].Element is var element and >= 0) verdicts[i] = byElement[element];
        return verdicts;
    }

    private static BlockVerdict? Judge(ParsedDocument document, ElementInfo element, BlockMeasures measures, int total)
    {
        // What holds most of a page's words is not chrome, whatever it is called.
        var share = (double)measures.Words(element.BlockStart, element.BlockEnd) / total;
        switch (element.Tag)
        {
            case "body" or "html" or "main" or "article":
                return null;
            case "nav" or "footer" or "aside" or "dialog" or "button" or "label" or "fieldset" when share < 0.5:
                return new BlockVerdict(false, "chrome", $"in <{element.Tag}>");
            case "header" when share < 0.3 && !IsInside(document, element, "article"):
                return new BlockVerdict(false, "chrome", "in the page's <header>");
            case "form" when share < 0.3:
                return new BlockVerdict(false, "form", "in a form");
        }

        if (share >= 0.5) return null;
        if (element.Role is "navigation" or "menu" or "menubar" or "banner" or "search" or "contentinfo" or "complementary" or "dialog" or "alert")
            return new BlockVerdict(false, "chrome", $"in an element with the role {element.Role}");
        if (ClassTokens.ContainsAny(element.Class, ChromeWords) || ClassTokens.ContainsAny(element.Id, ChromeWords))
            return new BlockVerdict(false, "chrome", "in an element whose class or id names page chrome");
        return null;
    }

    private static bool IsInside(ParsedDocument document, ElementInfo element, string tag)
    {
        for (var i = element.Parent; i >= 0; i = document.Elements[i].Parent)
            if (document.Elements[i].Tag == tag) return true;
        return false;
    }

    /// <summary>Whether the document is a whole page, as opposed to a fragment of one.</summary>
    private static bool HasPageFrame(ParsedDocument document)
    {
        foreach (var element in document.Elements)
            if (element.Tag is "body" or "head" or "nav" or "footer" or "header" or "main") return true;
        return false;
    }

    /// <summary>Sums of the words of running text before each block.</summary>
    private static int[] RunningText(ParsedDocument document, BlockMeasures measures, BlockVerdict?[] chrome)
    {
        var sums = new int[document.Blocks.Count + 1];
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var words = measures.Words(i);
            var isRunning = chrome[i] is null && words >= RunningWords && measures.LinkDensity(i) <= 0.5;
            sums[i + 1] = sums[i] + (isRunning ? words : 0);
        }

        return sums;
    }

    /// <summary>Index of the element that holds the main content; -1 for the whole page.</summary>
    private static int FindRoot(ParsedDocument document, int[] running)
    {
        var elements = document.Elements;
        int Words(int element) => running[elements[element].BlockEnd] - running[elements[element].BlockStart];
        var total = running[^1];
        if (total == 0) return -1;

        var root = -1;
        for (var i = 0; i < elements.Count; i++)
        {
            var isNamed = elements[i].Tag is "main" or "article" || elements[i].Role == "main" || elements[i].ItemProp == "articleBody";
            if (isNamed && Words(i) >= SemanticShare * total && (root < 0 || Words(i) >= DescentShare * Words(root))) root = i;
        }

        // Parents stand before their children, so one pass descends.
        for (var i = 0; i < elements.Count; i++)
        {
            var around = root < 0 ? total : Words(root);
            var isInside = root < 0 || (i > root && elements[i].BlockStart >= elements[root].BlockStart && elements[i].BlockEnd <= elements[root].BlockEnd);
            if (isInside && elements[i].Tag is not ("p" or "ul" or "ol" or "table" or "pre") && Words(i) >= DescentShare * around && Words(i) > 0) root = i;
        }

        return root;
    }

    private static BlockVerdict LinkList(ParsedDocument document, BlockMeasures measures, int index)
    {
        var words = measures.Words(index);
        if (measures.LinkDensity(index) < 0.7 || words > 25 || document.Blocks[index].Kind == BlockKind.Heading) return BlockVerdict.Content;
        var element = document.Elements[document.Blocks[index].Element];
        var list = element.Parent >= 0 ? document.Elements[element.Parent] : element;
        return measures.LinkDensity(list.BlockStart, list.BlockEnd) >= 0.7
            ? new BlockVerdict(false, "links", "a list of links")
            : BlockVerdict.Content;
    }
}
