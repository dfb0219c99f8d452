using System.Buffers;

namespace ArticleClean.Html.Reading;

/// <summary>
/// Cuts a page's source into tags and text as the HTML Standard's tokenizer does (section 13.2.5), each character looked at
/// a bounded number of times. Comments are passed over. It differs where the standard would lose text, since a page that
/// breaks off, or that has one quotation mark too few, still has readers: an unended comment hides its opening alone; a
/// quotation mark that never ends is none; a tag that the page's end cuts off is text.
/// </summary>
/// <param name="tree">Takes the names and attributes.</param>
internal sealed class HtmlTokenizer(HtmlTree tree)
{
    private static readonly SearchValues<char> NameEnd = SearchValues.Create("\t\n\f\r />");
    private static readonly SearchValues<char> AttributeNameEnd = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> ValueEnd = SearchValues.Create("\t\n\f\r >");

    private readonly Dictionary<HtmlTag, int> _endTags = [];
    private bool _isCommentUnended;

    private ReadOnlySpan<char> Html => tree.Source;

    /// <summary>Offset of the next token.</summary>
    public int Position { get; private set; }

    /// <summary>Offset of the token.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after the token.</summary>
    public int End => Position;

    /// <summary>The name of a tag.</summary>
    public HtmlTag Tag { get; private set; }

    /// <summary>Index in the tree of a start tag's first attribute.</summary>
    public int AttributeStart { get; private set; }

    /// <summary>Whether a tag ends with a slash.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Whether CDATA sections are such: in drawings, formulas and XHTML.</summary>
    public bool AllowsCData { get; set; }

    /// <summary>Reads the next token.</summary>
    public TokenKind Read()
    {
        Start = Position;
        for (var i = Position; i < Html.Length;)
        {
            var next = Html[i..].IndexOf('<');
            if (next < 0) break;
            i += next;
            var kind = KindAt(i);
            if (kind == TokenKind.Text)
            {
                i++;
                continue;
            }

            if (i > Start)
            {
                Position = i;
                return TokenKind.Text;
            }

            switch (kind)
            {
                case TokenKind.StartTag or TokenKind.EndTag when ReadTag(i, kind == TokenKind.EndTag):
                    return kind;
                case TokenKind.StartTag or TokenKind.EndTag:
                    // No tag ends any more: what is left is text.
                    Position = Html.Length;
                    return TokenKind.Text;
                case TokenKind.RawText:
                    ReadCData(i);
                    return kind;
                case TokenKind.Doctype:
                    Position = EndOfDeclaration(i);
                    return kind;
            }

            i = Start = Position = EndOfComment(i);
        }

        Position = Html.Length;
        return Start < Position ? TokenKind.Text : TokenKind.End;
    }

    /// <summary>Reads the content of an element that holds text alone, and its end tag.</summary>
    /// <param name="name">The element.</param>
    /// <returns>The offset after the content; -1 where the element never ends, and nothing is read.</returns>
    public int ReadContent(HtmlTag name)
    {
        var end = FindEndTag(name, Position);
        if (end < 0) return -1;
        if (!ReadTag(end, isEnd: true)) Position = Html.Length;
        return end;
    }

    /// <summary>Reads all that is left, as text.</summary>
    public void ReadRest() => (Start, Position) = (Position, Html.Length);

    /// <summary>Whether an end tag of an element is still to come.</summary>
    public bool HasEndTag(HtmlTag name) => FindEndTag(name, Position) >= 0;

    /// <summary>Passes over a line break that is the first character of a listing.</summary>
    public void SkipLineBreak()
    {
        if (Position < Html.Length && Html[Position] == '\r') Position++;
        if (Position < Html.Length && Html[Position] == '\n') Position++;
    }

    /// <summary>White space as HTML defines it.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    /// <summary>What begins with the <c>&lt;</c> at an offset; <see cref="TokenKind.End"/> for a comment.</summary>
    private TokenKind KindAt(int i)
    {
        var next = i + 1 < Html.Length ? Html[i + 1] : '\0';
        if (char.IsAsciiLetter(next)) return TokenKind.StartTag;
        if (next == '?') return TokenKind.End;
        if (next == '/') return i + 2 == Html.Length ? TokenKind.Text : char.IsAsciiLetter(Html[i + 2]) ? TokenKind.EndTag : TokenKind.End;
        if (next != '!') return TokenKind.Text;
        var rest = Html[(i + 2)..];
        return rest.StartsWith("doctype", StringComparison.OrdinalIgnoreCase) ? TokenKind.Doctype
            : AllowsCData && rest.StartsWith("[CDATA[") ? TokenKind.RawText
            : TokenKind.End;
    }

    private void ReadCData(int start)
    {
        Start = start + "<![CDATA[".Length;
        var length = Html[Start..].IndexOf("]]>");
        Position = length < 0 ? Html.Length : Start + length;
    }

    /// <summary>Passes over the end of a CDATA section, whose text was read.</summary>
    public void SkipCDataEnd() => Position = Math.Min(Html.Length, Position + "]]>".Length);

    /// <summary>The offset after a comment, or after what the standard calls a bogus one.</summary>
    private int EndOfComment(int start)
    {
        if (!Html[start..].StartsWith("<!--")) return EndOfDeclaration(start);
        var content = Html[(start + 4)..];
        if (content.StartsWith(">")) return start + 5;
        if (content.StartsWith("->")) return start + 6;
        for (var i = start + 4; !_isCommentUnended;)
        {
            var dashes = Html[i..].IndexOf("--");
            _isCommentUnended = dashes < 0;
            if (dashes < 0) break;
            i += dashes + 2;
            if (Html[i..].StartsWith(">")) return i + 1;
            if (Html[i..].StartsWith("!>")) return i + 2;
            i--;
        }

        // Nothing but words up to the page's end: the author's note. Where tags follow, it is the page that would be lost.
        return content.Contains('<') ? start + 4 : Html.Length;
    }

    private int EndOfDeclaration(int start)
    {
        var close = Html[start..].IndexOf('>');
        return close < 0 ? Html.Length : start + close + 1;
    }

    /// <summary>Reads a tag; <c>false</c> where none ends any more.</summary>
    private bool ReadTag(int start, bool isEnd)
    {
        Start = start;
        var nameStart = start + (isEnd ? 2 : 1);
        var length = Html[nameStart..].IndexOfAny(NameEnd);
        if (length < 0) return false;
        AttributeStart = tree.AttributeCount;
        IsSelfClosing = false;
        if (!ReadAttributes(nameStart + length))
        {
            tree.DropAttributes(AttributeStart);
            return false;
        }

        Tag = TagOf(Html.Slice(nameStart, length));
        if (isEnd) tree.DropAttributes(AttributeStart);
        return true;
    }

    private HtmlTag TagOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[64];
        if (name.Length > lower.Length) name = name[..lower.Length];
        for (var i = 0; i < name.Length; i++) lower[i] = char.IsAsciiLetterUpper(name[i]) ? (char)(name[i] | 0x20) : name[i];
        return tree.TagOf(lower[..name.Length]);
    }

    private bool ReadAttributes(int i)
    {
        var html = Html;
        while (true)
        {
            var isBehindSlash = false;
            for (; i < html.Length && (IsSpace(html[i]) || html[i] == '/'); i++) isBehindSlash = html[i] == '/';
            if (i >= html.Length) return false;
            if (html[i] == '>')
            {
                IsSelfClosing = isBehindSlash;
                Position = i + 1;
                return true;
            }

            // An equals sign that stands first belongs to the name.
            var nameStart = i;
            var length = html[(i + 1)..].IndexOfAny(AttributeNameEnd);
            if (length < 0) return false;
            var nameEnd = i = i + 1 + length;
            while (i < html.Length && IsSpace(html[i])) i++;
            var (valueStart, valueEnd) = (i, i);
            if (i < html.Length && html[i] == '=' && !ReadValue(ref i, out valueStart, out valueEnd)) return false;
            tree.AddAttribute(new HtmlAttribute(NameOf(html[nameStart..nameEnd]), nameStart, nameEnd, valueStart, valueEnd));
        }
    }

    /// <summary>Reads a value from its equals sign on; <c>false</c> where the page ends in it.</summary>
    private bool ReadValue(ref int i, out int start, out int end)
    {
        var html = Html;
        i++;
        while (i < html.Length && IsSpace(html[i])) i++;
        start = end = i;
        if (i >= html.Length) return false;
        if (html[i] is '"' or '\'')
        {
            var length = html[(i + 1)..].IndexOf(html[i]);
            start = i + 1;
            // Where the mark never comes again, no later one is looked for either: the search stays linear.
            if (length < 0) length = html[start..].IndexOf('>');
            if (length < 0) return false;
            end = start + length;
            i = html[end] == '>' ? end : end + 1;
            return true;
        }

        var rest = html[i..].IndexOfAny(ValueEnd);
        if (rest < 0) return false;
        i = end = i + rest;
        return true;
    }

    private static AttributeName NameOf(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[24];
        if (name.Length > lower.Length) return AttributeName.Other;
        for (var i = 0; i < name.Length; i++) lower[i] = char.IsAsciiLetterUpper(name[i]) ? (char)(name[i] | 0x20) : name[i];
        return AttributeNames.Find(lower[..name.Length]);
    }

    /// <summary>
    /// Offset of an element's next end tag; -1 where there is none. Each stretch of the source is searched once for a name.
    /// </summary>
    private int FindEndTag(HtmlTag name, int from)
    {
        if (_endTags.TryGetValue(name, out var known) && (known < 0 || known >= from)) return known;
        return _endTags[name] = name == HtmlTag.Script ? RawText.FindScriptEnd(Html, from) : RawText.FindEnd(Html, from, tree.NameOf(name));
    }
}
