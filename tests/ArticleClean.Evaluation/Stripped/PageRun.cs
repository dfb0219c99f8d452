using AngleSharp.Dom;
using ArticleClean.Html;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>A text node of a page.</summary>
/// <param name="node">The node.</param>
/// <param name="segment">The segment that it is of: what stands between two borders of blocks.</param>
/// <param name="startsSegment">Whether it is the first of its segment.</param>
internal sealed class PageRun(IText node, int segment, bool startsSegment)
{
    public IText Node => node;

    public int Segment => segment;

    public bool StartsSegment => startsSegment;

    /// <summary>Whether it is no text that a reader sees.</summary>
    public bool IsCode { get; } = node.ParentElement is { } owner && owner.LocalName is "script" or "style" or "template" or "noscript";

    public int Words { get; set; }

    public CharacterLabel Label { get; set; }

    /// <summary>The text nodes below a node, in order.</summary>
    public static List<PageRun> Of(INode body)
    {
        var runs = new List<PageRun>();
        var segment = 0;
        var node = body;
        var atBorder = true;
        while (true)
        {
            if (node.FirstChild is { } child) node = child;
            else
            {
                while (node.NextSibling is null)
                {
                    if (node == body || node.Parent is not { } parent || parent == body) return runs;
                    node = parent;
                    atBorder |= IsBorder(node);
                }

                node = node.NextSibling;
            }

            atBorder |= IsBorder(node);
            if (node is not IText run) continue;
            if (atBorder) segment++;
            runs.Add(new PageRun(run, segment, atBorder));
            atBorder = false;
        }
    }

    private static bool IsBorder(INode node) =>
        node is IElement element && (element.LocalName is "br" or "img" || !ElementVocabulary.TraitsOf(element.LocalName).HasFlag(ElementTraits.Inline));
}
