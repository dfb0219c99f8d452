using ArticleClean.Html.Reading;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Whether an element stands where a page speaks of something else than its article: comments, teasers of other
/// articles, menus, the page's foot. A name or a date there is another's.
/// </summary>
internal sealed class Surroundings
{
    private const int MaxHeadings = 20;

    private readonly HashSet<HtmlNode> _main = [];
    private int _headings;

    /// <summary>
    /// Notes what a main heading stands in. A word in the name of that is of the page's layout (<c>main--withSidebar</c>,
    /// <c>topicAndReplies</c>) and says nothing of the parts in it.
    /// </summary>
    public void NoteHeading(HtmlNode heading)
    {
        if (++_headings > MaxHeadings) return;
        var around = heading.Parent;
        while (around is { } node && _main.Add(node)) around = node.Parent;
    }

    /// <summary>Whether what stands around the element, or the element itself, is about something else.</summary>
    public bool IsForeign(HtmlNode element)
    {
        for (var around = (HtmlNode?)element; around is { } node; around = node.Parent)
        {
            switch (node.Tag)
            {
                case HtmlTag.Aside when IsOfHead(node):
                    break;
                case HtmlTag.Aside or HtmlTag.Nav or HtmlTag.Dialog or HtmlTag.Select:
                case HtmlTag.Footer when !IsIn(node, HtmlTag.Article):
                    return true;
                case HtmlTag.Body or HtmlTag.Html:
                    return false;
            }

            if (node.HasAttributes
                && !_main.Contains(node)
                && (IsForeignName(node.Attribute(AttributeName.Class)) || IsForeignName(node.Attribute(AttributeName.Id))))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether an aside stands beside the main heading, in what the heading stands in, and has the address that HTML has for
    /// an article's authors: pages set their byline apart like this, where a layout has a column for it.
    /// </summary>
    private bool IsOfHead(HtmlNode aside)
    {
        const int MaxNodes = 50;
        if (aside.Parent is not { } parent || !_main.Contains(parent)) return false;
        var nodes = 0;
        foreach (var node in aside.Descendants)
        {
            if (node.Tag == HtmlTag.Address) return true;
            if (++nodes == MaxNodes || node.Tag is HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4) return false;
        }

        return false;
    }

    /// <summary>Whether the name of a class or an id has a word for what is about something else.</summary>
    public static bool IsForeignName(ReadOnlySpan<char> name) => (NameWords.KindsOf(name) & NameKinds.Foreign) != 0;

    private static bool IsIn(HtmlNode element, HtmlTag tag)
    {
        for (var around = element.Parent; around is { } node; around = node.Parent)
            if (node.Tag == tag) return true;
        return false;
    }
}
