using System.Globalization;
using System.Xml.XPath;
using ArticleClean.Documents;
using ArticleClean.Html.Metadata;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Finds in a page what a site's rule selects: the elements of its content and of what is removed, and the metadata.</summary>
internal sealed class SiteRuleFinder
{
    /// <summary>So many elements are taken of one selector; beyond that it selects pieces, not places.</summary>
    private const int MaxNodes = 10_000;

    /// <summary>Units of work to copy a node for XPath.</summary>
    private const int UnitsPerCopy = 64;

    private const int MaxValue = 1_000;
    private const string Source = "rule";

    private readonly SelectedElements _elements;
    private readonly SiteRule _rule;
    private readonly WorkBudget _budget;
    private readonly int _nodes;
    private readonly Dictionary<HtmlNode, List<(bool IsContent, string Selector)>> _selected = [];

    private SiteRuleFinder(HtmlTree page, SiteRule rule, WorkBudget budget)
    {
        budget.Spend((long)page.Count * UnitsPerCopy);
        (_elements, _rule, _budget, _nodes) = (new SelectedElements(page), rule, budget, page.Count);
        foreach (var selector in rule.Content) Select(selector, isContent: true);
        foreach (var selector in rule.Remove) Select(selector, isContent: false);
    }

    /// <summary>The finder for a page; <c>null</c> where no rule is for it.</summary>
    public static SiteRuleFinder? For(HtmlTree page, SiteRules rules, Uri? address, WorkBudget budget) =>
        rules.Count > 0 && rules.For(address ?? Canonical(page)) is { } rule ? new SiteRuleFinder(page, rule, budget) : null;

    /// <summary>By which selectors an element is selected.</summary>
    public IReadOnlyList<(bool IsContent, string Selector)> Of(HtmlNode node) => _selected.TryGetValue(node, out var selectors) ? selectors : [];

    /// <summary>The document with the rule, the metadata that it names, and a warning for what it names in vain.</summary>
    public ParsedDocument Apply(ParsedDocument document)
    {
        var warnings = new List<string>(document.Warnings);
        var metadata = document.Metadata;
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, source) in metadata.Sources) sources[field] = source;

        if (_rule.Title.Count > 0 && Found("title", Values(_rule.Title).Take(1).ToList(), "title") is [var title]) metadata = metadata with { Title = title };
        if (_rule.Author.Count > 0 && Found("author", [.. Values(_rule.Author).SelectMany(Names).Distinct(StringComparer.Ordinal)], "authors") is { Count: > 0 } authors) metadata = metadata with { Authors = authors };
        if (_rule.Date.Count > 0 && Found("date", Values(_rule.Date).Select(value => DateParser.Find(value, metadata.Language)).OfType<string>().Take(1).ToList(), "published") is [var date]) metadata = metadata with { Published = date };
        if (_rule.Content.Count > 0 && !document.RuleMarks.Any(mark => mark.IsContent)) warnings.Add("the site rule's content is not on this page; the main content is chosen as without it");
        return document with { Rule = _rule, Metadata = metadata with { Sources = sources }, Warnings = warnings };

        List<string> Found(string member, List<string> values, string field)
        {
            if (values.Count > 0) sources[field] = Source;
            else warnings.Add($"the site rule's {member} is not on this page; it is read as without the rule");
            return values;
        }
    }

    private void Select(SiteSelector selector, bool isContent)
    {
        foreach (var found in Nodes(selector))
        {
            if (_elements.ElementOf(found) is not { } node) continue;
            if (!_selected.TryGetValue(node, out var selectors)) _selected.Add(node, selectors = []);
            selectors.Add((isContent, selector.Source));
        }
    }

    private IEnumerable<string> Values(IReadOnlyList<SiteSelector> selectors)
    {
        foreach (var selector in selectors)
        {
            if (selector.Path.ReturnType == XPathResultType.String)
            {
                if (Folded(Convert.ToString(_elements.Evaluate(selector.Path), CultureInfo.InvariantCulture)) is { Length: > 0 } text)
                    yield return text;
                continue;
            }

            foreach (var found in Nodes(selector))
            {
                var value = _elements.ElementOf(found) is { } element ? ElementText.Of(element, MaxValue) : Folded(found.Value);
                if (value is { Length: > 0 and <= MaxValue }) yield return value;
            }
        }
    }

    private IEnumerable<XPathNavigator> Nodes(SiteSelector selector)
    {
        // Most paths look at each node once.
        _budget.Spend(_nodes);
        var found = _elements.Select(selector.Path);
        for (var count = 0; count < MaxNodes && MoveNext(found); count++)
        {
            _budget.Spend(1);
            yield return found.Current!;
        }
    }

    /// <summary>Moves on; a predicate that cannot be evaluated on this page finds nothing.</summary>
    private static bool MoveNext(XPathNodeIterator found)
    {
        try
        {
            return found.MoveNext();
        }
        catch (XPathException)
        {
            return false;
        }
    }

    /// <summary>A byline's names; where it holds none that look so, the byline itself: the user said that it is one.</summary>
    private static IReadOnlyList<string> Names(string byline) => AuthorNames.Clean(byline) is { Count: > 0 } names ? names : [byline];

    private static string Folded(string? text) => string.Join(' ', HtmlEntities.Decode(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The address that the page gives for itself.</summary>
    private static Uri? Canonical(HtmlTree page)
    {
        foreach (var node in page.Root.Descendants)
        {
            var address = node.Tag switch
            {
                HtmlTag.Link when node.Is(AttributeName.Rel, "canonical") => node.Trimmed(AttributeName.Href),
                HtmlTag.Meta when node.Is(AttributeName.Property, "og:url") => node.Trimmed(AttributeName.Content),
                _ => null,
            };
            if (address is not null && Uri.TryCreate(address, UriKind.Absolute, out var url)) return url;
        }

        return null;
    }
}
