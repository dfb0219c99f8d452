using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleClean.Evaluation.Labels;
using ArticleClean.Evaluation.Scoring;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// Makes stripped texts of a page as scrapers do, by textContent, and labels their characters by aligning the page's words with the
/// expected text, segment by segment: a segment is what stands between two borders of blocks.
/// </summary>
internal sealed class PageStripper
{
    /// <summary>Shares of a segment's words in the expected text from which it is kept, and up to which it is residue.</summary>
    private const double KeptShare = 0.7, DroppedShare = 0.3;

    /// <summary>The article's element holds this share of the words that are kept.</summary>
    private const double ArticleShare = 0.95;

    /// <summary>Longer texts are the article's, whatever their element is called.</summary>
    private const int MaxCaptionWords = 60;

    private readonly List<PageRun> _runs;
    private readonly INode _body;

    public PageStripper(string html, string content, string? title)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        _body = page.Body ?? (INode)page;
        _runs = PageRun.Of(_body);
        Label(content, title);
    }

    /// <summary>The element that holds nearly all that is kept; the body where no smaller one does.</summary>
    public INode Article()
    {
        var kept = new Dictionary<INode, int>();
        foreach (var run in _runs)
        {
            if (run.Label != CharacterLabel.Kept) continue;
            for (var node = run.Node.Parent; node is not null; node = node.Parent) kept[node] = kept.GetValueOrDefault(node) + run.Words;
        }

        var least = ArticleShare * kept.GetValueOrDefault(_body);
        var article = _body;
        while (article.ChildNodes.FirstOrDefault(child => kept.GetValueOrDefault(child) >= Math.Max(1, least)) is { } child) article = child;
        return article;
    }

    public INode Body => _body;

    /// <summary>The words of each caption, as one string.</summary>
    public HashSet<string> Captions { get; } = [];

    /// <summary>The elements' texts below an element, in order, what each is, and whether it is code.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isMinified">Whether white space is folded, as a minifier and most scrapers do.</param>
    public List<(string Text, CharacterLabel Label, bool IsCode)> Blocks(INode element, bool isMinified)
    {
        var blocks = new List<(string, CharacterLabel, bool)>();
        foreach (var segment in _runs.Where(run => element.Contains(run.Node)).GroupBy(run => (run.Segment, run.IsCode)))
        {
            var text = new StringBuilder();
            foreach (var run in segment)
            {
                if (isMinified && !run.IsCode) Documents.WhiteSpace.AppendFolded(text, run.Node.Data);
                else text.Append(run.Node.Data);
            }

            var block = isMinified ? text.ToString().Trim() : text.ToString();
            if (!string.IsNullOrWhiteSpace(block)) blocks.Add((block, segment.First().Label, segment.Key.IsCode));
        }

        return blocks;
    }

    private void Label(string content, string? title)
    {
        var segments = _runs.GroupBy(run => run.Segment).Select(segment => segment.ToList()).ToList();
        var words = segments.Select(segment => segment[0].IsCode ? [] : WordBag.Words(string.Concat(segment.Select(run => run.Node.Data)))).ToList();
        var matched = TextAlignment.Match([.. words.SelectMany(list => list)], WordBag.Words(content));
        var titleWords = title is null ? [] : WordBag.Words(title);
        var at = 0;
        var hasTitle = false;
        for (var i = 0; i < segments.Count; i++)
        {
            var hits = 0;
            for (var word = 0; word < words[i].Count; word++)
                if (matched[at++]) hits++;
            var share = words[i].Count == 0 ? 0 : (double)hits / words[i].Count;
            var label = segments[i][0].IsCode ? CharacterLabel.Dropped
                : share >= KeptShare ? CharacterLabel.Kept
                : words[i].Count == 0 || share > DroppedShare || words[i].SequenceEqual(titleWords) ? CharacterLabel.Unknown
                : CharacterLabel.Dropped;
            // The headline is the article's; what repeats it may be anything.
            if (label == CharacterLabel.Unknown && words[i].Count > 0 && !hasTitle && words[i].SequenceEqual(titleWords))
                (label, hasTitle) = (CharacterLabel.Kept, true);
            // Annotators kept some captions and left out others; for this program all are residue.
            if (words[i].Count is > 0 and <= MaxCaptionWords && IsCaption(segments[i][0].Node))
            {
                Captions.Add(string.Join(' ', words[i]));
                label = CharacterLabel.Dropped;
            }

            foreach (var run in segments[i])
            {
                run.Label = label;
                run.Words = words[i].Count / segments[i].Count;
            }
        }
    }

    /// <summary>Whether a text stands in a picture's caption or credit, by its element's name or class.</summary>
    private static bool IsCaption(INode node)
    {
        var element = node.ParentElement;
        for (var level = 0; element is not null && level < 4; level++, element = element.ParentElement)
            if (element.LocalName == "figcaption" || element.ClassList.Any(name => name.Contains("caption", StringComparison.OrdinalIgnoreCase) || name.Contains("credit", StringComparison.OrdinalIgnoreCase))) return true;
        return false;
    }
}
