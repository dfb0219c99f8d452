using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Html;

/// <summary>
/// Gathers a page's text and cuts it into blocks. White space is folded as it comes in, outside preformatted text;
/// blocks are apart by one line break; a line break inside a block is one the page made (<c>br</c>).
/// </summary>
internal sealed class BlockBuilder : IDisposable
{
    private const char SoftHyphen = '\u00AD';

    private readonly TextBuffer _text = new();
    private readonly StringBuilder _decoded = new();
    private readonly List<TextBlock> _blocks = [];
    private readonly List<InlineStart> _inlines = [];
    private readonly List<(InlineSpan Span, int Order)> _spans = [];
    private readonly Stack<Scope> _scopes = new([new Scope(-1, null, BlockKind.Paragraph, 0, null)]);
    private readonly List<PageControl> _controls = [];
    private int _runStart;

    /// <summary>How many spans have begun: of two at one place, the one that began first stands around or before the other.</summary>
    private int _begun;

    private char _pendingSpace;

    /// <summary>The page's text so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<TextBlock> Blocks => _blocks;

    /// <summary>The controls so far.</summary>
    public IReadOnlyList<PageControl> Controls => _controls;

    /// <summary>Offset of what comes next.</summary>
    public int Position => _text.Length;

    /// <summary>Whether a listing is open.</summary>
    public bool IsInListing => IsPreformatted;

    /// <summary>Whether a listing or code in a line is open.</summary>
    public bool IsInCode => IsPreformatted || _inlines.Exists(inline => inline.Kind == InlineKind.Code);

    /// <summary>Whether a heading is open.</summary>
    public bool IsInHeading => _scopes.Peek().Kind == BlockKind.Heading;

    /// <summary>Whether a block has begun that has not ended yet.</summary>
    public bool HasOpenRun => _text.Length > _runStart;

    private bool IsPreformatted => _scopes.Peek().Kind == BlockKind.Preformatted;

    /// <summary>Enters a block-level element, after <see cref="BreakBlock"/>.</summary>
    /// <param name="element">Its index in the element table.</param>
    /// <param name="container">The innermost container there.</param>
    /// <param name="kind">What it makes of its text; <c>null</c> where it leaves that as it is around it.</param>
    /// <param name="language">The language of a code listing.</param>
    public void Enter(int element, BlockContainer? container, (BlockKind Kind, int Level)? kind, string? language)
    {
        var outer = _scopes.Peek();
        var (blockKind, level) = outer.Kind == BlockKind.Preformatted ? (outer.Kind, 0) : kind ?? (outer.Kind, outer.Level);
        _scopes.Push(new Scope(element, container, blockKind, level, language ?? outer.Language));
    }

    /// <summary>Leaves a block-level element, after <see cref="BreakBlock"/>.</summary>
    public void Leave()
    {
        // What ends a listing ends its block, which inner elements did not.
        if (IsPreformatted) FlushIfLeavingPreformatted();
        _scopes.Pop();
    }

    /// <summary>Ends the block, since a block-level element begins or ends; in a listing, where such elements are lines, ends the line.</summary>
    public void BreakBlock()
    {
        if (!IsPreformatted) Flush();
        else if (HasOpenRun && _text[^1] != '\n') EndLine();
    }

    /// <summary>Adds text as it stands in the source, character references and all.</summary>
    public void AppendText(ReadOnlySpan<char> source)
    {
        if (!source.Contains('&'))
        {
            AppendDecoded(source);
            return;
        }

        _decoded.Clear();
        HtmlEntities.AppendDecoded(_decoded, source);
        foreach (var chunk in _decoded.GetChunks())
        {
            AppendDecoded(chunk.Span);
        }
    }

    /// <summary>Adds text that is no part of the source, as it is.</summary>
    public void AppendDecoded(ReadOnlySpan<char> text)
    {
        if (IsPreformatted) AppendVerbatim(text);
        else AppendFolded(text);
    }

    /// <summary>What came since <paramref name="start"/>, but the white space at its end: a listing may lose that when it ends.</summary>
    public TextRange Since(int start)
    {
        var end = Math.Max(start, _text.Length);
        while (end > start && WhiteSpace.IsBlank(_text[end - 1])) end--;
        return new TextRange(start, end);
    }

    /// <summary>
    /// Notes that what came since <paramref name="start"/> is a control. White space at its end may be lost with the listing it is in,
    /// and is no part of it.
    /// </summary>
    public void AddControl(int start, string code, string reason)
    {
        var range = Since(start);
        if (!range.IsEmpty) _controls.Add(new PageControl(range, code, reason));
    }

    /// <summary>Adds a line break; two of them in a row end the block, but not a heading.</summary>
    public void AppendBreak()
    {
        if (IsPreformatted) _text.Append('\n');
        else if (_pendingSpace == '\n' && !IsInHeading) Flush();
        else if (HasOpenRun) _pendingSpace = '\n';
        // What stands under an image is no part of its line.
        else if (_spans.Count > 0) Flush();
    }

    /// <summary>Sets the words before and after apart.</summary>
    public void AppendSpace()
    {
        if (!IsPreformatted && _pendingSpace == '\0' && HasOpenRun) _pendingSpace = ' ';
    }

    /// <summary>Adds an image: inside text a span, alone a block.</summary>
    /// <param name="address">Its address; empty where it has none.</param>
    /// <param name="alt">What stands in its place where it cannot be shown.</param>
    /// <param name="title">What the page says of it; <c>null</c> for nothing.</param>
    /// <param name="isEmbed">Whether it stands for a video, a sound or a frame.</param>
    public void AppendImage(string address, string alt, string? title = null, bool isEmbed = false)
    {
        if (address.Length == 0 && alt.Length == 0) return;
        var offset = _text.Length + (_pendingSpace != '\0' ? 1 : 0);
        var image = new InlineSpan(new TextRange(offset, offset), InlineKind.Image, address, alt) { Title = title, IsEmbed = isEmbed };
        _spans.Add((image, _begun++));
    }

    /// <summary>Adds a thematic break.</summary>
    public void AppendRule()
    {
        if (IsPreformatted) return;
        Flush();
        AddLeaf(BlockKind.Rule, []);
    }

    /// <summary>Begins an inline span.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="target">Where a link leads.</param>
    /// <param name="title">What the page says of the link; <c>null</c> for nothing.</param>
    public void OpenInline(InlineKind kind, string? target, string? title = null) =>
        _inlines.Add(new InlineStart(kind, target, title, _text.Length, _spans.Count, _begun++));

    /// <summary>Ends the inline span begun last.</summary>
    public void CloseInline()
    {
        var inline = _inlines[^1];
        _inlines.RemoveAt(_inlines.Count - 1);
        AddSpan(inline);
    }

    /// <summary>Ends the block.</summary>
    public void Flush()
    {
        _pendingSpace = '\0';
        // Outer ones last, as when they end by themselves: an image takes the innermost link.
        for (var i = _inlines.Count - 1; i >= 0; i--) AddSpan(_inlines[i]);
        var scope = _scopes.Peek();
        var range = Trim(_runStart, keepsIndentation: scope.Kind == BlockKind.Preformatted);
        _text.Length = range.End;
        if (!range.IsEmpty)
        {
            // An image at the end was set apart by a space that is none now.
            for (var i = 0; i < _spans.Count; i++)
                if (_spans[i].Span.Range.Start > range.End)
                    _spans[i] = (_spans[i].Span with { Range = new TextRange(range.End, range.End) }, _spans[i].Order);
            _spans.Sort((a, b) => (a.Span.Range.Start, a.Order).CompareTo((b.Span.Range.Start, b.Order)));
            _blocks.Add(new TextBlock(range, scope.Kind)
            {
                HeadingLevel = scope.Level,
                Container = scope.Container,
                Element = scope.Element,
                Inlines = _spans.Count == 0 ? [] : _spans.ConvertAll(entry => entry.Span).ToArray(),
                CodeLanguage = scope.Kind == BlockKind.Preformatted ? scope.Language : null,
            });
            StartRun();
        }
        else
        {
            foreach (var (span, _) in _spans)
                if (span.Kind == InlineKind.Image) AddLeaf(BlockKind.Image, [span]);
        }

        _spans.Clear();
        for (var i = 0; i < _inlines.Count; i++) _inlines[i] = _inlines[i] with { Start = _runStart, FirstSpan = 0 };
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private void FlushIfLeavingPreformatted()
    {
        var inner = _scopes.Pop();
        var leaves = !IsPreformatted;
        _scopes.Push(inner);
        if (leaves) Flush();
    }

    /// <summary>Ends a listing's line. One that holds a line's number alone is none: its end goes with the number.</summary>
    private void EndLine()
    {
        _text.Append('\n');
        if (_controls.Count == 0 || _controls[^1] is not { Code: ControlFinder.LineNumbers } control) return;
        if (control.Range.End != _text.Length - 1) return;
        if (control.Range.Start <= _runStart || _text[control.Range.Start - 1] == '\n')
            _controls[^1] = control with { Range = new TextRange(control.Range.Start, _text.Length) };
    }

    /// <summary>Adds a block without text; its range is the line break after it.</summary>
    private void AddLeaf(BlockKind kind, IReadOnlyList<InlineSpan> spans)
    {
        var scope = _scopes.Peek();
        var range = new TextRange(_text.Length, _text.Length + 1);
        _blocks.Add(new TextBlock(range, kind) { Container = scope.Container, Element = scope.Element, Inlines = spans });
        StartRun();
    }

    private void StartRun()
    {
        _text.Append('\n');
        _runStart = _text.Length;
    }

    private void AddSpan(InlineStart inline)
    {
        var range = Trim(Math.Max(inline.Start, _runStart), keepsIndentation: false);
        if (!range.IsEmpty) _spans.Add((new InlineSpan(range, inline.Kind, inline.Target) { Title = inline.Title }, inline.Order));
        else if (inline.Kind == InlineKind.Link) LinkImages(inline);
    }

    /// <summary>A link without words leads from the images in it.</summary>
    private void LinkImages(InlineStart link)
    {
        for (var i = link.FirstSpan; i < _spans.Count; i++)
            if (_spans[i] is ({ Kind: InlineKind.Image, Link: null } image, var order))
                _spans[i] = (image with { Link = link.Target, LinkTitle = link.Title }, order);
    }

    /// <summary>What stands between <paramref name="start"/> and the end of the text, without white space at its edges.</summary>
    private TextRange Trim(int start, bool keepsIndentation)
    {
        var end = _text.Length;
        while (end > start && WhiteSpace.IsBlank(_text[end - 1])) end--;
        var first = start;
        while (first < end && WhiteSpace.IsBlank(_text[first]))
        {
            first++;
            if (!keepsIndentation || _text[first - 1] == '\n') start = first;
        }

        return new TextRange(Math.Min(start, end), end);
    }

    private void AppendFolded(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            if (WhiteSpace.IsBlank(text[i]))
            {
                while (i < text.Length && WhiteSpace.IsBlank(text[i])) i++;
                if (_pendingSpace == '\0' && HasOpenRun) _pendingSpace = ' ';
                continue;
            }

            while (i < text.Length && !WhiteSpace.IsBlank(text[i])) i++;
            AppendWord(text[start..i]);
        }
    }

    /// <summary>Adds a word without its soft hyphens: where a line may break is a matter of the page's layout.</summary>
    private void AppendWord(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty)
        {
            var hyphen = word.IndexOf(SoftHyphen);
            var part = hyphen < 0 ? word : word[..hyphen];
            word = hyphen < 0 ? default : word[(hyphen + 1)..];
            if (part.IsEmpty) continue;
            if (_pendingSpace != '\0')
            {
                _text.Append(_pendingSpace);
                _pendingSpace = '\0';
            }

            _text.Append(part);
        }
    }

    private void AppendVerbatim(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r') c = '\n';
            if (c == '\n' && i > 0 && text[i - 1] == '\r') continue;
            if (c is '\n' or '\t' || !char.IsControl(c)) _text.Append(c);
            // A control that a wrong charset made of half a sign stands between words, as in other text.
            else if (c >= '\u0080') _text.Append(' ');
        }
    }

    private readonly record struct Scope(int Element, BlockContainer? Container, BlockKind Kind, int Level, string? Language);

    private readonly record struct InlineStart(InlineKind Kind, string? Target, string? Title, int Start, int FirstSpan, int Order);
}
