using ArticleClean.Documents;
using ArticleClean.Html.Metadata;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Walks a page once, in document order and without recursion, and cuts its text into blocks: a run of text ends
/// where a block-level element begins or ends. Nothing that a reader could see is left out here, whatever it is in:
/// to judge is the filters' work.
/// </summary>
internal sealed class HtmlSegmenter : IDisposable
{
    /// <summary>Units of work for an element, roughly: its containers, spans, metadata and row of the table.</summary>
    private const int UnitsPerElement = 32;

    /// <summary>Characters of attributes that are read in the time of one character of text.</summary>
    private const int CharactersPerUnit = 4;

    private readonly BlockBuilder _blocks = new();
    private readonly ElementTableBuilder _elements;
    private readonly MetadataReader _metadata = new();
    private readonly ContainerTracker _containers;
    private readonly FootnoteIndex _footnotes;
    private readonly TypesetFormulas _formulas;

    /// <summary>The control that the walk is in, and where it began.</summary>
    private (HtmlNode Node, int Start, string Code, string Reason)? _control;

    /// <summary>The selected elements that the walk is in, and where each began.</summary>
    private readonly Stack<(HtmlNode Node, int Start)> _selected = [];

    private readonly HiddenTracker _hidden;
    private readonly List<RuleMark> _marks = [];
    private readonly SiteRuleFinder? _rule;

    private string? _base;
    private bool _linksEmbeds;

    private HtmlSegmenter(HtmlTree page, SiteRuleFinder? rule, WorkBudget budget)
    {
        _hidden = new HiddenTracker(new HiddenFinder(page, budget));
        _footnotes = FootnoteIndex.Of(page);
        _formulas = new TypesetFormulas(page);
        _elements = new ElementTableBuilder(page.Count);
        _rule = rule;
        _containers = new ContainerTracker(_footnotes);
    }

    /// <summary>Segments a page.</summary>
    /// <param name="page">The parsed page.</param>
    /// <param name="address">Where the page was found; <c>null</c> where unknown.</param>
    /// <param name="rule">Finds what the user's rule for the site selects; <c>null</c> where there is none.</param>
    /// <param name="budget">Counts the work.</param>
    /// <param name="linksEmbeds">Whether a link is left where the page shows a video, a sound or a frame.</param>
    public static ParsedDocument Segment(HtmlTree page, Uri? address, SiteRuleFinder? rule, WorkBudget budget, bool linksEmbeds = false)
    {
        using var segmenter = new HtmlSegmenter(page, rule, budget) { _linksEmbeds = linksEmbeds };
        segmenter.Walk(page.Root, budget);
        var blocks = segmenter._blocks;
        var document = new ParsedDocument(blocks.Text, HtmlFormat.FormatName, blocks.Blocks)
        {
            Elements = segmenter._elements.Build(blocks.Blocks.Count),
            Controls = blocks.Controls,
            Hidden = segmenter._hidden.Build(),
            RuleMarks = segmenter._marks,
            BaseAddress = BaseAddress(segmenter._base, address),
        };
        return StandfirstFinder.Mark(document with { Metadata = segmenter._metadata.Read(document, address) }, budget);
    }

    /// <inheritdoc/>
    public void Dispose() => _blocks.Dispose();

    private void Walk(HtmlNode root, WorkBudget budget)
    {
        var next = root.FirstChild;
        while (next is { } node)
        {
            if (node.IsText)
            {
                budget.Spend(node.Source.Length);
                if (IsDrawn(node.Parent)) _blocks.AppendSpace();
                else if (node.Kind == NodeKind.RawText) _blocks.AppendDecoded(node.Source);
                else AppendText(node.Source);
            }
            else if (Enter(node))
            {
                budget.Spend(UnitsPerElement + (node.AttributeLength / CharactersPerUnit));
                if (node.FirstChild is { } child)
                {
                    next = child;
                    continue;
                }

                Leave(node);
            }

            next = node.Next;
            for (var around = node.Parent; next is null && around is { } outer; around = outer.Parent)
            {
                Leave(outer);
                next = outer.Next;
            }
        }

        _blocks.Flush();
    }

    /// <summary>Handles an element's start; returns whether its content is walked, and <see cref="Leave"/> called after it.</summary>
    private bool Enter(HtmlNode node)
    {
        var (tag, traits) = (node.Tag, node.Traits);
        if (tag == HtmlTag.Svg ? HoldsPage(node) : IsDrawn(node)) return true;
        _metadata.Visit(node, _blocks.Blocks.Count);
        if (tag == HtmlTag.Math || (tag == HtmlTag.Script && MathSource.IsTex(node)))
        {
            AppendFormula(node);
            return false;
        }

        if (MathSource.OfBox(node) is { } formula)
        {
            if (tag == HtmlTag.Div) _blocks.BreakBlock();
            AppendFormula(formula.Tex, formula.Kind);
            if (tag == HtmlTag.Div) _blocks.BreakBlock();
            return false;
        }

        if (tag == HtmlTag.Base && node.Has(AttributeName.Href)) _base ??= node.Trimmed(AttributeName.Href);
        if (HoldsNoText(node, tag, traits))
        {
            if (_linksEmbeds && EmbeddedMedia.Of(node) is var (embed, name))
            {
                _blocks.BreakBlock();
                _blocks.AppendImage(embed, name, isEmbed: true);
                _blocks.BreakBlock();
            }
            else if (tag == HtmlTag.Noscript && ImageAddress.OfNoScript(node) is { } image) AppendImage(image);
            // A drawing or a field shows in the line, and a style sheet stands before what it lays out as a block, but not in a word.
            else if (tag is not (HtmlTag.Style or HtmlTag.Script) || !RunningText.IsWithinWord(node)) _blocks.AppendSpace();
            return false;
        }

        switch (tag)
        {
            case HtmlTag.Br:
                _blocks.AppendBreak();
                return false;
            case HtmlTag.Img:
                AppendImage(node);
                return false;
            case HtmlTag.Hr:
                _blocks.AppendRule();
                return false;
        }

        if (RunningText.IsInline(node))
        {
            _elements.Enter(node, _blocks.Blocks.Count);
            BeginSelected(node);
            BeginControl(node);
            _hidden.Enter(node, _blocks.Position);
            if (InlineOf(node) is { } inline)
                _blocks.OpenInline(inline.Kind, inline.Target, inline.Kind == InlineKind.Link ? TitleOf(node) : null);
            foreach (var kind in ElementMeaning.StylesOf(node, _blocks.IsInHeading)) _blocks.OpenInline(kind, null);
            // Where the page has no parentheses for what cannot show a reading above its word, it gets them.
            if (tag == HtmlTag.Rt && !IsBesideParenthesis(node)) _blocks.AppendDecoded("(");
            if (tag == HtmlTag.Q && QuotationMarks.Of(node) is var (open, _)) _blocks.AppendDecoded([open]);
            return true;
        }

        _blocks.BreakBlock();
        if (node.IsImplied) return true;
        BeginSelected(node);
        BeginControl(node);
        _hidden.Enter(node, _blocks.Position);
        var element = _elements.Enter(node, _blocks.Blocks.Count);
        _containers.Enter(node);
        _blocks.Enter(element, _containers.Current, ElementMeaning.BlockOf(node), CodeLanguage.Of(node));
        return true;
    }

    /// <summary>Whether nothing in an element is text for readers. A template may be the content of the element around it.</summary>
    private static bool HoldsNoText(HtmlNode node, HtmlTag tag, ElementTraits traits) => tag switch
    {
        HtmlTag.Template => !node.Has(AttributeName.Shadowrootmode),
        HtmlTag.Noscript => !NoscriptContent.IsIn(node),
        _ => traits.HasFlag(ElementTraits.NoText),
    };

    /// <summary>Whether a drawing holds a piece of a page, as charts and maps do for their texts.</summary>
    private static bool HoldsPage(HtmlNode drawing)
    {
        foreach (var node in drawing.Descendants)
            if (node.Tag == HtmlTag.ForeignObject) return true;
        return false;
    }

    /// <summary>Whether an element is a part of a drawing, and no piece of a page in it.</summary>
    private static bool IsDrawn(HtmlNode? element) => element is { Namespace: Namespace.Svg } part && part.Tag != HtmlTag.ForeignObject;

    private void Leave(HtmlNode node)
    {
        if (IsDrawn(node)) return;
        if (RunningText.IsInline(node))
        {
            if (node.Tag == HtmlTag.Rt && !IsBesideParenthesis(node)) _blocks.AppendDecoded(")");
            if (node.Tag == HtmlTag.Q && QuotationMarks.Of(node) is var (_, close)) _blocks.AppendDecoded([close]);
            foreach (var _ in ElementMeaning.StylesOf(node, _blocks.IsInHeading)) _blocks.CloseInline();
            if (InlineOf(node) is not null) _blocks.CloseInline();
            EndControl(node);
            _hidden.Leave(node, _blocks);
            EndSelected(node);
            _elements.Leave(_blocks.Blocks.Count + (_blocks.HasOpenRun ? 1 : 0));
            return;
        }

        _blocks.BreakBlock();
        if (node.IsImplied) return;
        EndControl(node);
        _hidden.Leave(node, _blocks);
        EndSelected(node);
        _containers.Leave(node);
        _blocks.Leave();
        _elements.Leave(_blocks.Blocks.Count);
    }

    private void BeginControl(HtmlNode node)
    {
        if (_control is not null) return;
        var found = node.Tag == HtmlTag.A && _footnotes.IsReturn(node)
            ? ("footnote-return", "the link from a note back to its reference")
            : _footnotes.IsNumber(node) ? ("footnote-number", "the number of a note, which its mark has")
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

    /// <summary>Adds an image, or the formula that it draws.</summary>
    private void AppendImage(HtmlNode image)
    {
        if (!RunningText.IsWithinWord(image)) _blocks.AppendSpace();
        if (ControlFinder.DrawsFormula(image)) return;
        if (MathSource.OfImage(image) is { } formula) AppendFormula(formula, InlineKind.Math);
        else _blocks.AppendImage(ImageAddress.Of(image), image.Value(AttributeName.Alt), TitleOf(image));
    }

    /// <summary>Adds a formula as its TeX.</summary>
    private void AppendFormula(HtmlNode node)
    {
        var tex = MathSource.Of(node);
        if (tex.Length == 0) _blocks.AppendSpace();
        else AppendFormula(tex, MathSource.IsDisplay(node) ? InlineKind.DisplayMath : InlineKind.Math);
    }

    /// <summary>Adds text, and the formulas between TeX's delimiters in it as such.</summary>
    private void AppendText(ReadOnlySpan<char> source)
    {
        if (!_formulas.MayStandIn(source) || _blocks.IsInCode)
        {
            _blocks.AppendText(source);
            return;
        }

        foreach (var (text, kind) in _formulas.Split(HtmlEntities.Decode(source)))
        {
            if (kind is { } formula) AppendFormula(text, formula);
            else _blocks.AppendDecoded(text);
        }
    }

    private void AppendFormula(string tex, InlineKind kind)
    {
        _blocks.OpenInline(kind, null);
        _blocks.AppendDecoded(tex);
        _blocks.CloseInline();
    }

    /// <summary>The span that an element makes of its text.</summary>
    private (InlineKind Kind, string? Target)? InlineOf(HtmlNode node) =>
        node.Tag == HtmlTag.A && _footnotes.NameOfReference(node) is { } note
            ? (InlineKind.FootnoteReference, note)
            : ElementMeaning.SpanOf(node);

    private static string? TitleOf(HtmlNode node) => node.Trimmed(AttributeName.Title) is { Length: > 0 } title ? title : null;

    private static bool IsBesideParenthesis(HtmlNode reading)
    {
        for (var before = reading.Previous; before is { } sibling; before = sibling.Previous)
            if (sibling.IsElement) return sibling.Tag == HtmlTag.Rp;
        return false;
    }

    private static Uri? BaseAddress(string? declared, Uri? address)
    {
        if (declared is not { Length: > 0 }) return address;
        return Uri.TryCreate(declared, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https" ? absolute
            : address is not null && Uri.TryCreate(address, declared, out var relative) && relative.Scheme == address.Scheme ? relative
            : address;
    }
}
