using ArticleClean.Documents;
using ArticleClean.Html.Metadata;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>
/// Walks a page once, in document order and without recursion, and cuts its text into blocks: a run of text ends
/// where a block-level element begins or ends. Nothing that a reader could see is left out here, whatever it is in:
/// to judge is the filters' work.
/// </summary>
internal sealed class HtmlSegmenter
{
    /// <summary>
    /// From this many words on a <c>noscript</c> is content (some forums keep the whole thread there), below it is a
    /// hint to switch scripts on. Source: the extraction study's count over 1,497 pages.
    /// </summary>
    private const int NoScriptContentWords = 50;

    private readonly BlockBuilder _blocks = new();
    private readonly ElementTableBuilder _elements = new();
    private readonly MetadataReader _metadata = new();
    private readonly ContainerTracker _containers;
    private readonly FootnoteIndex _footnotes;

    /// <summary>The control that the walk is in, and where it began.</summary>
    private (HtmlNode Node, int Start, string Code, string Reason)? _control;

    /// <summary>The selected elements that the walk is in, and where each began.</summary>
    private readonly Stack<(HtmlNode Node, int Start)> _selected = [];

    private readonly List<RuleMark> _marks = [];
    private readonly SiteRuleFinder? _rule;

    private string? _base;

    private HtmlSegmenter(FootnoteIndex footnotes, SiteRuleFinder? rule)
    {
        _footnotes = footnotes;
        _rule = rule;
        _containers = new ContainerTracker(footnotes);
    }

    /// <summary>Segments a page.</summary>
    /// <param name="page">The parsed page.</param>
    /// <param name="address">Where the page was found; <c>null</c> where unknown.</param>
    /// <param name="rule">Finds what the user's rule for the site selects; <c>null</c> where there is none.</param>
    /// <param name="budget">Counts the work.</param>
    public static ParsedDocument Segment(HtmlDocument page, Uri? address, SiteRuleFinder? rule, WorkBudget budget)
    {
        var segmenter = new HtmlSegmenter(FootnoteIndex.Of(page), rule);
        segmenter.Walk(page.DocumentNode, budget);
        var blocks = segmenter._blocks;
        var document = new ParsedDocument(blocks.Text, HtmlFormat.FormatName, blocks.Blocks)
        {
            Elements = segmenter._elements.Elements,
            Controls = blocks.Controls,
            RuleMarks = segmenter._marks,
            BaseAddress = BaseAddress(segmenter._base, address),
        };
        return document with { Metadata = segmenter._metadata.Read(document, address) };
    }

    private void Walk(HtmlNode root, WorkBudget budget)
    {
        var node = root.FirstChild;
        while (node is not null)
        {
            if (node is HtmlTextNode text)
            {
                _blocks.AppendText(text.Text);
            }
            else if (node.NodeType == HtmlNodeType.Element && Enter(node))
            {
                budget.Spend(1);
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                Leave(node);
            }

            while (node.NextSibling is null)
            {
                node = node.ParentNode;
                if (node == root || node is null)
                {
                    _blocks.Flush();
                    return;
                }

                Leave(node);
            }

            node = node.NextSibling;
        }
    }

    /// <summary>Handles an element's start; returns whether its content is walked, and <see cref="Leave"/> called after it.</summary>
    private bool Enter(HtmlNode node)
    {
        var traits = ElementVocabulary.TraitsOf(node.Name);
        _metadata.Visit(node, _blocks.Blocks.Count);
        if (node.Name == "math" || (node.Name == "script" && MathSource.IsTex(node)))
        {
            AppendFormula(node);
            return false;
        }

        if (node.Name == "base") _base ??= Attribute(node, "href");
        if (traits.HasFlag(ElementTraits.NoText) || (node.Name == "noscript" && !HasContent(node)))
        {
            // A drawing or a field shows in the line, and a style sheet stands before what it lays out as a block.
            _blocks.AppendSpace();
            return false;
        }

        switch (node.Name)
        {
            case "br":
                _blocks.AppendBreak();
                return false;
            case "img":
                _blocks.AppendSpace();
                if (!ControlFinder.DrawsFormula(node)) _blocks.AppendImage(ImageAddress.Of(node), HtmlEntities.Decode(node.GetAttributeValue("alt", ""), inAttribute: true));
                return false;
            case "hr":
                _blocks.AppendRule();
                return false;
        }

        if (traits.HasFlag(ElementTraits.Inline))
        {
            _elements.Enter(node, _blocks.Blocks.Count);
            BeginSelected(node);
            BeginControl(node);
            if (InlineOf(node) is { } inline) _blocks.OpenInline(inline.Kind, inline.Target);
            // Where the page has no parentheses for what cannot show a reading above its word, it gets them.
            if (node.Name == "rt" && !IsBesideParenthesis(node)) _blocks.AppendDecoded("(");
            return true;
        }

        _blocks.BreakBlock();
        BeginSelected(node);
        BeginControl(node);
        var element = _elements.Enter(node, _blocks.Blocks.Count);
        _containers.Enter(node);
        _blocks.Enter(element, _containers.Current, KindOf(node), CodeLanguage.Of(node));
        return true;
    }

    private void Leave(HtmlNode node)
    {
        if (ElementVocabulary.TraitsOf(node.Name).HasFlag(ElementTraits.Inline))
        {
            if (node.Name == "rt" && !IsBesideParenthesis(node)) _blocks.AppendDecoded(")");
            if (InlineOf(node) is not null) _blocks.CloseInline();
            EndControl(node);
            EndSelected(node);
            _elements.Leave(_blocks.Blocks.Count + (_blocks.HasOpenRun ? 1 : 0));
            return;
        }

        _blocks.BreakBlock();
        EndControl(node);
        EndSelected(node);
        _containers.Leave(node);
        _blocks.Leave();
        _elements.Leave(_blocks.Blocks.Count);
    }

    private void BeginControl(HtmlNode node)
    {
        if (_control is not null) return;
        var found = node.Name == "a" && _footnotes.IsReturn(node)
            ? ("footnote-return", "the link from a note back to its reference")
            : ControlFinder.Of(node, _blocks.IsInHeading, _blocks.IsInListing);
        if (found is var (code, reason)) _control = (node, _blocks.Position, code, reason);
    }

    private void EndControl(HtmlNode node)
    {
        if (_control is not { } control || control.Node != node) return;
        _blocks.AddControl(control.Start, control.Code, control.Reason);
        _control = null;
    }

    private void BeginSelected(HtmlNode node)
    {
        if (_rule?.Of(node) is { Count: > 0 }) _selected.Push((node, _blocks.Position));
    }

    private void EndSelected(HtmlNode node)
    {
        if (_selected.Count == 0 || _selected.Peek().Node != node) return;
        var range = new TextRange(_selected.Pop().Start, _blocks.Position);
        if (range.IsEmpty) return;
        foreach (var (isContent, selector) in _rule!.Of(node)) _marks.Add(new RuleMark(range, isContent, selector));
    }

    /// <summary>Adds a formula as its TeX.</summary>
    private void AppendFormula(HtmlNode node)
    {
        var tex = MathSource.Of(node);
        if (tex.Length == 0)
        {
            _blocks.AppendSpace();
            return;
        }

        _blocks.OpenInline(MathSource.IsDisplay(node) ? InlineKind.DisplayMath : InlineKind.Math, null);
        _blocks.AppendDecoded(tex);
        _blocks.CloseInline();
    }

    private (InlineKind Kind, string? Target)? InlineOf(HtmlNode node) => node.Name switch
    {
        "a" when _footnotes.NameOfReference(node) is { } note => (InlineKind.FootnoteReference, note),
        "a" => node.Attributes.Contains("href") ? (InlineKind.Link, Attribute(node, "href")) : null,
        "b" or "strong" => (InlineKind.Strong, null),
        "i" or "em" => (InlineKind.Emphasis, null),
        "code" or "kbd" or "samp" or "tt" => (InlineKind.Code, null),
        "del" or "s" or "strike" => (InlineKind.Deleted, null),
        "sup" => (InlineKind.Superscript, null),
        "sub" => (InlineKind.Subscript, null),
        _ => null,
    };

    private static bool IsBesideParenthesis(HtmlNode reading)
    {
        for (var before = reading.PreviousSibling; before is not null; before = before.PreviousSibling)
            if (before.NodeType == HtmlNodeType.Element) return before.Name == "rp";
        return false;
    }

    private static Uri? BaseAddress(string? declared, Uri? address)
    {
        if (declared is not { Length: > 0 }) return address;
        return Uri.TryCreate(declared, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" ? absolute
            : address is not null && Uri.TryCreate(address, declared, out var relative) && relative.Scheme == address.Scheme ? relative
            : address;
    }

    /// <summary>The kind of block that an element makes of its text; <c>null</c> where it leaves it as it is around it.</summary>
    private static (BlockKind Kind, int Level)? KindOf(HtmlNode node) => node.Name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => (BlockKind.Heading, node.Name[1] - '0'),
        "pre" or "listing" or "div" or "table" when Listing.Is(node) => (BlockKind.Preformatted, 0),
        "figcaption" => (BlockKind.Caption, 0),
        _ => null,
    };

    private static string Attribute(HtmlNode node, string name) => HtmlEntities.Decode(node.GetAttributeValue(name, ""), inAttribute: true).Trim();

    /// <summary>Whether a <c>noscript</c> holds content; stops counting once it does.</summary>
    private static bool HasContent(HtmlNode noscript)
    {
        var words = 0;
        var node = noscript.FirstChild;
        while (node is not null)
        {
            if (node is HtmlTextNode text)
            {
                words += CountWords(HtmlEntities.Decode(text.Text));
                if (words >= NoScriptContentWords) return true;
            }

            if (node.FirstChild is { } child && !ElementVocabulary.TraitsOf(node.Name).HasFlag(ElementTraits.NoText))
            {
                node = child;
                continue;
            }

            while (node.NextSibling is null)
            {
                node = node.ParentNode;
                if (node == noscript || node is null) return false;
            }

            node = node.NextSibling;
        }

        return false;
    }

    private static int CountWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c) || c == '_';
            if (letter && !inWord) words++;
            inWord = letter;
        }

        return words;
    }
}
