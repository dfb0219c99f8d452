using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Writers.Markdown;

/// <summary>Writes inline content: text, emphasis, links, images and code.</summary>
internal sealed class MarkdownInlines
{
    private readonly StringBuilder _output;
    private readonly InlineContent _content;
    private readonly MarkdownPlace _place;
    private readonly MarkdownPage _page;
    private readonly MarkdownEscaper _text;
    private readonly EmphasisDelimiters _emphasis;
    private readonly bool _startsWithBracket;
    private readonly List<(InlineSpan Span, string Closing)> _open = [];
    private int _openLinks;

    /// <summary>The end of the output after the last reference to a note.</summary>
    private int _referenceEnd = -1;

    private MarkdownInlines(
        StringBuilder output, InlineContent content, MarkdownPlace place, MarkdownPage page, bool escapesDollars, bool isWhole)
    {
        _output = output;
        _content = content;
        _place = place;
        _page = page;
        _text = new MarkdownEscaper(content.Text, place, content.Spans, escapesDollars, isWhole);
        _startsWithBracket = content.Text.StartsWith('[') || content.Spans.Any(span => span.Kind == InlineKind.Link && span.Range.Start == 0);
        _emphasis = new EmphasisDelimiters(output, content);
    }

    /// <summary>The content as Markdown. Lines are apart by a hard break, in a cell by the tag that GitHub's tables know.</summary>
    /// <param name="content">The content.</param>
    /// <param name="place">Where it will stand.</param>
    /// <param name="page">The article.</param>
    public static string Render(InlineContent content, MarkdownPlace place, MarkdownPage page)
    {
        var hasFormula = content.Spans.Any(span => span.Kind is InlineKind.Math or InlineKind.DisplayMath);
        if (!content.HasLines) return Line(content, place, page, hasFormula, isWhole: true);
        var escapesDollars = hasFormula || content.Text.IndexOf('$') < content.Text.LastIndexOf('$');
        var output = new StringBuilder(content.Text.Length + 16);
        foreach (var part in content.Lines())
        {
            var linePlace = place == MarkdownPlace.Paragraph && output.Length > 0 ? MarkdownPlace.Continuation : place;
            var line = Line(part, linePlace, page, escapesDollars, isWhole: false);
            if (line.Length == 0) continue;
            if (output.Length > 0 && place != MarkdownPlace.Cell && BareAddress.IsLastIn(output)) output.Append(' ');
            if (output.Length > 0) output.Append(place == MarkdownPlace.Cell ? MarkdownTable.LineBreak : "\\\n");
            output.Append(line);
        }

        return output.ToString();
    }

    private static string Line(InlineContent content, MarkdownPlace place, MarkdownPage page, bool escapesDollars, bool isWhole)
    {
        var output = new StringBuilder(content.Text.Length + 16);
        new MarkdownInlines(output, content, place, page, escapesDollars, isWhole).Render();
        return output.ToString();
    }

    /// <summary>An image as Markdown; empty where its address leads to no place.</summary>
    public static string Image(InlineSpan image, MarkdownPlace place, MarkdownPage page)
    {
        if (page.Options.Images == ImageStyle.Drop && !image.IsEmbed) return "";
        var folded = new StringBuilder();
        WhiteSpace.AppendFolded(folded, image.Alt);
        var text = folded.ToString().Trim();
        var output = new StringBuilder();
        if (image.IsEmbed ? page.Options.Links != LinkStyle.Keep : page.Options.Images == ImageStyle.Alt)
        {
            new MarkdownEscaper(text, place, []).AppendLinkText(output);
            return output.ToString();
        }

        if (LinkTarget.Resolve(image.Target, page.BaseAddress) is not { } target) return "";
        var link = page.Options.Links == LinkStyle.Keep ? LinkTarget.Resolve(image.Link, page.BaseAddress) : null;
        output.Append(image.IsEmbed ? "[" : link is null ? "![" : "[![");
        new MarkdownEscaper(text, place, []).AppendLinkText(output);
        output.Append("](");
        MarkdownTarget.Append(output, target);
        MarkdownTarget.AppendTitle(output, image.Title, place);
        output.Append(')');
        if (link is null || image.IsEmbed) return output.ToString();
        output.Append("](");
        MarkdownTarget.Append(output, link);
        MarkdownTarget.AppendTitle(output, image.LinkTitle, place);
        return output.Append(')').ToString();
    }

    private void Render()
    {
        var spans = _content.Spans;
        int position = 0, next = 0;
        while (true)
        {
            while (_open.Count > 0 && _open[^1].Span.Range.End == position) Close();
            if (next < spans.Count && spans[next].Range.Start == position)
            {
                position = Open(next, position);
                next++;
                continue;
            }

            if (position == _content.Text.Length) return;
            var end = next < spans.Count ? spans[next].Range.Start : _content.Text.Length;
            if (_open.Count > 0) end = Math.Min(end, _open[^1].Span.Range.End);
            _text.Append(_output, position, end, isLinkText: _openLinks > 0, isBeforeMarkup: next < spans.Count || _open.Count > 0);
            position = end;
        }
    }

    /// <summary>Opens a span, or writes the whole of one that nests nothing; the position after that.</summary>
    private int Open(int index, int position)
    {
        var span = _content.Spans[index];
        switch (span.Kind)
        {
            case InlineKind.Image:
                WriteImage(span, position);
                return position;
            case InlineKind.Code:
                WriteCode(span.Range);
                return span.Range.End;
            case InlineKind.Math or InlineKind.DisplayMath:
                WriteFormula(span);
                return span.Range.End;
            case InlineKind.FootnoteReference:
                WriteReference(span);
                return span.Range.End;
            case InlineKind.Link:
                OpenLink(span);
                return position;
            case InlineKind.Superscript:
                OpenTag(span, "sup");
                return position;
            case InlineKind.Subscript:
                OpenTag(span, "sub");
                return position;
            default:
                var isLinkEnd = _openLinks > 0 && _open.Exists(open => open.Span.Kind == InlineKind.Link && open.Span.Range.End == span.Range.End);
                var isNested = _open.Exists(open => open.Span.Kind != InlineKind.Link && open.Closing is ['*' or '_' or '~', ..]);
                if (_emphasis.Open(index, isNested, isLinkEnd) is { Length: > 0 } closing) _open.Add((span, closing));
                else OpenTag(span, span.Kind == InlineKind.Strong ? "strong" : span.Kind == InlineKind.Emphasis ? "em" : "del");
                return position;
        }
    }

    private void WriteImage(InlineSpan span, int position)
    {
        // A link in a link is none.
        var image = Image(_openLinks > 0 ? span with { Link = null } : span, _place, _page);
        if (image.Length == 0) return;
        if (_output.Length > 0 && _content.HasSpaceBeforeImage(position) && !char.IsWhiteSpace(_output[^1])) _output.Append(' ');
        _output.Append(image);
        if (_content.HasSpaceBehindImage(position)) _output.Append(' ');
    }

    private void OpenLink(InlineSpan span)
    {
        if (_page.Options.Links == LinkStyle.Text || LinkTarget.Resolve(span.Target, _page.BaseAddress) is not { } target)
        {
            _open.Add((span, ""));
            return;
        }

        if (_page.Options.Links == LinkStyle.Footnotes)
        {
            _open.Add((span, $"[^{_page.NameOf(target)}]"));
            return;
        }

        EscapeExclamation();
        _output.Append('[');
        var closing = new StringBuilder("](");
        MarkdownTarget.Append(closing, target);
        MarkdownTarget.AppendTitle(closing, span.Title, _place);
        _open.Add((span, closing.Append(')').ToString()));
        _openLinks++;
    }

    private void OpenTag(InlineSpan span, string name)
    {
        _output.Append('<').Append(name).Append('>');
        _open.Add((span, $"</{name}>"));
    }

    /// <summary>An exclamation mark before a bracket would make an image of it.</summary>
    private void EscapeExclamation()
    {
        if (_output.Length > 0 && _output[^1] == '!') _output.Insert(_output.Length - 1, '\\');
    }

    private void WriteReference(InlineSpan span)
    {
        if (span.Target is { } name && _page.IsFootnote(name))
        {
            // Right after another one, some readers take the two for a link and its label.
            if (_output.Length > 0 && _output.Length == _referenceEnd) _output.Append(' ');
            EscapeExclamation();
            _output.Append("[^").Append(name).Append(']');
            _referenceEnd = _output.Length;
        }
        else _text.Append(_output, span.Range.Start, span.Range.End, isLinkText: _openLinks > 0, isBeforeMarkup: true);
    }

    /// <summary>A formula between dollar signs, which readers know only beside white space or punctuation, and without one in it.</summary>
    private void WriteFormula(InlineSpan span)
    {
        var tex = span.Range.Of(_content.Text);
        var after = span.Range.End < _content.Text.Length ? _content.Text[span.Range.End] : ' ';
        var isApart = (_output.Length == 0 || Flanking.IsSeparator(_output[^1]))
            && Flanking.IsSeparator(after);
        if (!isApart || tex.ContainsAny('$', '`') || tex[^1] == '\\' || (_place == MarkdownPlace.Cell && tex.Contains('|')))
        {
            _text.Append(_output, span.Range.Start, span.Range.End, isLinkText: _openLinks > 0, isBeforeMarkup: true);
            return;
        }

        var sign = span.Kind == InlineKind.DisplayMath && _place != MarkdownPlace.Cell ? "$$" : "$";
        _output.Append(sign).Append(tex).Append(sign);
    }

    private void WriteCode(TextRange range)
    {
        var code = range.Of(_content.Text);
        // Two spans of code without a character between them would be one. How a bar in a cell's code is written, GitHub
        // and other parsers do not agree. And a block that starts with a bracket is a definition before it has any code.
        // There the tag says it.
        var isCode = !(_output.Length > 0 && _output[^1] == '`')
            && !(_place == MarkdownPlace.Cell && code.Contains('|'))
            && !(_startsWithBracket && code.IndexOf("]:", StringComparison.Ordinal) >= 0);
        if (isCode)
        {
            MarkdownCode.AppendSpan(_output, code);
            return;
        }

        _output.Append("<code>");
        _text.Append(_output, range.Start, range.End, isLinkText: _openLinks > 0, isBeforeMarkup: true);
        _output.Append("</code>");
    }

    private void Close()
    {
        var (span, closing) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (closing.StartsWith('[')) EscapeExclamation();
        _output.Append(closing);
        if (closing.Length == 0) return;
        if (span.Kind == InlineKind.Link) _openLinks -= _page.Options.Links == LinkStyle.Keep ? 1 : 0;
        else if (closing[0] is '*' or '_') _emphasis.Closed();
    }
}
