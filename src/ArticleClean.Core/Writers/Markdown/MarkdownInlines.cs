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
    private readonly Uri? _url;
    private readonly MarkdownEscaper _text;
    private readonly EmphasisDelimiters _emphasis;
    private readonly bool _startsWithBracket;
    private readonly List<(InlineSpan Span, string Closing)> _open = [];
    private int _openLinks;

    private MarkdownInlines(StringBuilder output, InlineContent content, MarkdownPlace place, Uri? url)
    {
        _output = output;
        _content = content;
        _place = place;
        _url = url;
        _text = new MarkdownEscaper(content.Text, place);
        _startsWithBracket = content.Text.StartsWith('[') || content.Spans.Any(span => span.Kind == InlineKind.Link && span.Range.Start == 0);
        _emphasis = new EmphasisDelimiters(output, content);
    }

    /// <summary>The content as Markdown of one line.</summary>
    /// <param name="content">The content.</param>
    /// <param name="place">Where it will stand.</param>
    /// <param name="url">What relative addresses are resolved against.</param>
    public static string Render(InlineContent content, MarkdownPlace place, Uri? url)
    {
        var output = new StringBuilder(content.Text.Length + 16);
        new MarkdownInlines(output, content, place, url).Render();
        return output.ToString();
    }

    /// <summary>An image as Markdown; empty where its address leads to no place.</summary>
    public static string Image(InlineSpan image, MarkdownPlace place, Uri? url)
    {
        if (LinkTarget.Resolve(image.Target, url) is not { } target) return "";
        var output = new StringBuilder("![");
        var alt = new StringBuilder();
        WhiteSpace.AppendFolded(alt, image.Alt);
        new MarkdownEscaper(alt.ToString().Trim(), place).AppendLinkText(output);
        output.Append("](");
        MarkdownTarget.Append(output, target);
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
            case InlineKind.Link:
                OpenLink(span);
                return position;
            default:
                var isLinkEnd = _openLinks > 0 && _open.Exists(open => open.Span.Kind == InlineKind.Link && open.Span.Range.End == span.Range.End);
                var isNested = _open.Exists(open => open.Span.Kind != InlineKind.Link && open.Closing.Length > 0);
                _open.Add((span, _emphasis.Open(index, isNested, isLinkEnd)));
                return position;
        }
    }

    /// <summary>An image between two spaces: folding left the first one only.</summary>
    private void WriteImage(InlineSpan span, int position)
    {
        var image = Image(span, _place, _url);
        _output.Append(image);
        if (image.Length > 0 && position > 0 && position < _content.Text.Length && _content.Text[position - 1] == ' ') _output.Append(' ');
    }

    private void OpenLink(InlineSpan span)
    {
        if (LinkTarget.Resolve(span.Target, _url) is not { } target)
        {
            _open.Add((span, ""));
            return;
        }

        if (_output.Length > 0 && _output[^1] == '!') _output.Insert(_output.Length - 1, '\\');
        _output.Append('[');
        var closing = new StringBuilder("](");
        MarkdownTarget.Append(closing, target);
        _open.Add((span, closing.Append(')').ToString()));
        _openLinks++;
    }

    private void WriteCode(TextRange range)
    {
        var code = range.Of(_content.Text);
        // Two spans of code without a character between them would be one. How a bar in a cell's code is written, GitHub
        // and other parsers do not agree. And a block that starts with a bracket is a definition before it has any code.
        var isCode = !(_output.Length > 0 && _output[^1] == '`')
            && !(_place == MarkdownPlace.Cell && code.Contains('|'))
            && !(_startsWithBracket && code.IndexOf("]:", StringComparison.Ordinal) >= 0);
        if (isCode) MarkdownCode.AppendSpan(_output, code);
        else _text.Append(_output, range.Start, range.End, isLinkText: _openLinks > 0, isBeforeMarkup: true);
    }

    private void Close()
    {
        var (span, closing) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _output.Append(closing);
        if (closing.Length == 0) return;
        if (span.Kind == InlineKind.Link) _openLinks--;
        else _emphasis.Closed();
    }
}
