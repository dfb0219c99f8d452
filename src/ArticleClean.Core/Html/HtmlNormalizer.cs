using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Html;

/// <summary>
/// Rewrites a page's source in one pass so that every element is closed where HTML5 closes it: HtmlAgilityPack then
/// builds the tree a browser builds, in linear time. It supplies the end tags that HTML5 implies, drops stray ones,
/// comments and the content of embedded frames, makes characters of what is no tag, and flattens elements that would
/// nest deeper than <see cref="MaxDepth"/> (the parser is quadratic in nesting; the deepest of 300 real pages had 56).
/// Formatting elements are not re-opened and misplaced table content is not moved: neither matters for text.
/// </summary>
internal sealed class HtmlNormalizer
{
    /// <summary>How deep elements may nest.</summary>
    public const int MaxDepth = 256;

    /// <summary>Units of work for each tag, from rewriting and parsing to noting the element: its time by that of a character.</summary>
    private const int UnitsPerTag = 200;

    private readonly string _html;
    private readonly WorkBudget _budget;
    private readonly TagReader _tags;
    private readonly OpenElements _open = new();
    private readonly StringBuilder _output;
    private readonly Dictionary<string, int> _flattenedOpen = [];
    private readonly HashSet<string> _unended = [];
    private int _copied;
    private int _foreign;
    private bool _sawBody;
    private bool _isCommentUnended;

    private HtmlNormalizer(string html, WorkBudget budget)
    {
        _html = html;
        _budget = budget;
        _tags = new TagReader(html);
        _output = new StringBuilder(html.Length + (html.Length / 8));
    }

    /// <summary>How many elements were flattened because they would nest too deep.</summary>
    public int Flattened { get; private set; }

    /// <summary>Rewrites a page.</summary>
    /// <param name="html">The page's source.</param>
    /// <param name="budget">Counts the work.</param>
    /// <param name="flattened">How many elements were flattened because they would nest too deep.</param>
    public static string Normalize(string html, WorkBudget budget, out int flattened)
    {
        var normalizer = new HtmlNormalizer(html, budget);
        normalizer.Run();
        flattened = normalizer.Flattened;
        return normalizer._output.ToString();
    }

    private void Run()
    {
        var i = 0;
        while (i < _html.Length)
        {
            var next = _html.AsSpan(i).IndexOf('<');
            if (next < 0) break;
            _budget.Spend(UnitsPerTag);
            CloseHeadBeforeText(i, i + next);
            i = Markup(i + next);
        }

        CloseHeadBeforeText(i, _html.Length);
        CopyTo(_html.Length);
        while (_open.Count > 0) Close();
    }

    /// <summary>Handles what starts with the <c>&lt;</c> at <paramref name="start"/>; returns the offset after it.</summary>
    private int Markup(int start)
    {
        var next = start + 1 < _html.Length ? _html[start + 1] : '\0';
        var isTag = char.IsAsciiLetter(next) || (next == '/' && start + 2 < _html.Length && char.IsAsciiLetter(_html[start + 2]));
        if (isTag && _tags.Read(start) is { } tag)
        {
            if (!tag.HasElementName(_html)) return Drop(start, tag.End);
            return tag.IsEnd ? EndTag(tag) : StartTag(tag);
        }

        if (next is '!' or '?' || (next == '/' && !isTag && start + 2 < _html.Length)) return Drop(start, CommentEnd(start));
        CopyTo(start);
        _output.Append("&lt;");
        _copied = start + 1;
        return start + 1;
    }

    /// <summary>Comments, doctypes and what the standard calls bogus comments.</summary>
    private int CommentEnd(int start)
    {
        if (_html.AsSpan(start).StartsWith("<!--"))
        {
            var content = _html.AsSpan(start + 4);
            if (content.StartsWith(">")) return start + 5;
            if (content.StartsWith("->")) return start + 6;
            for (var i = start + 4; !_isCommentUnended;)
            {
                var dashes = _html.AsSpan(i).IndexOf("--");
                _isCommentUnended = dashes < 0;
                if (dashes < 0) break;
                i += dashes + 2;
                if (_html.AsSpan(i).StartsWith(">")) return i + 1;
                if (_html.AsSpan(i).StartsWith("!>")) return i + 2;
                i--;
            }

            // An unended comment would swallow the rest of the page: only its opening goes.
            return start + 4;
        }

        var close = _html.AsSpan(start).IndexOf('>');
        return close < 0 ? _html.Length : start + close + 1;
    }

    private int StartTag(Tag tag)
    {
        var (name, traits) = ElementVocabulary.Find(_html.AsSpan(tag.NameStart, tag.NameEnd - tag.NameStart));
        if (_foreign > 0 && traits.HasFlag(ElementTraits.LeavesForeign)) LeaveForeign(tag.Start);

        switch (name)
        {
            case "html" when _open.Contains("html"):
            case "head" when _open.Contains("head") || _sawBody:
            case "form" when _open.Contains("form"):
            case "track":
                return Drop(tag.Start, tag.End);
            case "body":
                if (_sawBody) return Drop(tag.Start, tag.End);
                CloseHead(tag.Start);
                _sawBody = true;
                break;
            default:
                if (!traits.HasFlag(ElementTraits.Head)) CloseHead(tag.Start);
                break;
        }

        CloseImplied(tag.Start, name, traits);
        if (traits.HasFlag(ElementTraits.Void)) return tag.End;
        if ((traits & (ElementTraits.RawText | ElementTraits.EscapableRawText)) != 0)
        {
            // The title of a drawing is an ordinary element, but the parser would read on for its end tag.
            if (_foreign > 0 && (name == "title" || tag.IsSelfClosing(_html))) return Drop(tag.Start, tag.End);
            return RawTextElement(tag, name, traits);
        }

        if (name == "plaintext") return PlainText(tag);

        if (_open.Count >= MaxDepth)
        {
            Flattened++;
            _flattenedOpen[name] = _flattenedOpen.GetValueOrDefault(name) + 1;
            return Replace(tag, traits.HasFlag(ElementTraits.Inline) ? "" : "<br>");
        }

        var isForeign = name is "svg" or "math";
        if (tag.IsSelfClosing(_html))
        {
            // Only foreign elements can close themselves; elsewhere the slash means nothing, but not to the parser.
            if (_foreign > 0 || isForeign) return tag.End;
            CopyTo(tag.End - 2);
            _output.Append('>');
            _copied = tag.End;
        }

        if (isForeign) _foreign++;
        _open.Push(name, traits);
        return tag.End;
    }

    /// <summary>Ends the elements that a start tag ends: HTML Standard, "in body", "in table", "in row" and "in cell".</summary>
    private void CloseImplied(int at, string name, ElementTraits traits)
    {
        var from = -1;
        if (traits.HasFlag(ElementTraits.ClosesParagraph)) from = _open.FindBefore("p", "p", "button", "table", "td", "th", "caption", "object", "template");
        var implied = name switch
        {
            "li" => FindItem("li", "li"),
            "dt" or "dd" => FindItem("dt", "dd"),
            "option" or "optgroup" => _open.FindBefore("option", name, "select", "datalist", "div", "table", "body"),
            "tr" => _open.FindBefore("tr", "tr", "table"),
            "td" or "th" => _open.FindBefore("td", "th", "tr", "table"),
            "tbody" or "thead" or "tfoot" or "caption" or "colgroup" => InsideTable(),
            "button" => _open.Find("button", ElementTraits.Scope),
            "a" => _open.FindInline("a"),
            "rt" or "rp" => _open.FindBefore("rt", "rp", "ruby", "p", "div"),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" when _open.Count > 0 && _open.Last is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => _open.Count - 1,
            "p" or "div" or "table" or "h1" or "h2" or "h3" or "ul" or "article" or "section" => _open.Find("select", ElementTraits.Scope),
            _ => -1,
        };
        from = from < 0 ? implied : implied < 0 ? from : Math.Min(from, implied);
        if (from < 0) return;
        CopyTo(at);
        CloseTo(from);
    }

    /// <summary>The open list item or definition that a new one ends.</summary>
    private int FindItem(string name, string other)
    {
        var first = _open.Find(name, ElementTraits.StopsItems);
        return name == other ? first : Math.Max(first, _open.Find(other, ElementTraits.StopsItems));
    }

    /// <summary>The part of a table that a new part ends; -1 where none is open.</summary>
    private int InsideTable()
    {
        var inside = _open.IndexInside("table");
        return inside > 0 && inside < _open.Count ? inside : -1;
    }

    private int EndTag(Tag tag)
    {
        var (name, traits) = ElementVocabulary.Find(_html.AsSpan(tag.NameStart, tag.NameEnd - tag.NameStart));
        if (name == "br") return Replace(tag, "<br>");
        if (name is "html" or "body" || traits.HasFlag(ElementTraits.Void)) return Drop(tag.Start, tag.End);
        if (_flattenedOpen.TryGetValue(name, out var flattened) && flattened > 0)
        {
            _flattenedOpen[name] = flattened - 1;
            return Replace(tag, traits.HasFlag(ElementTraits.Inline) ? "" : "<br>");
        }

        var index = traits.HasFlag(ElementTraits.Inline) ? _open.FindInline(name) : name switch
        {
            "table" => _open.FindBefore(name, name, "html"),
            "tr" or "td" or "th" or "tbody" or "thead" or "tfoot" or "caption" => _open.FindBefore(name, name, "table"),
            _ => _open.Find(name, ElementTraits.Scope),
        };
        if (index < 0)
        {
            // <b><div></b> … </div>: the element ends, but not before what was opened inside it.
            var outer = traits.HasFlag(ElementTraits.Formatting) ? _open.Find(name, ElementTraits.Scope) : -1;
            if (outer >= 0) _open.EndWithChild(outer);
            return Drop(tag.Start, tag.End);
        }

        CopyTo(tag.Start);
        CloseTo(index);
        _copied = tag.End;
        return tag.End;
    }

    private int RawTextElement(Tag tag, string name, ElementTraits traits)
    {
        var end = _unended.Contains(name) ? -1 : name == "script" ? RawText.FindScriptEnd(_html, tag.End) : RawText.FindEnd(_html, tag.End, name);
        if (end < 0)
        {
            // Code that never ends is code to the end of the page; other elements are left out, and their text is kept.
            _unended.Add(name);
            return Drop(tag.Start, name is "script" or "style" ? _html.Length : tag.End);
        }

        var close = _tags.Read(end)?.End ?? _html.Length;
        if (name == "xmp")
        {
            Replace(tag, "<pre>");
            AppendEscaped(tag.End, end);
            _output.Append("</pre>");
            _copied = close;
            return close;
        }

        // The parser ends a script at its first "</script" and reads other raw text as tags: neither may see such content.
        var isSafe = traits.HasFlag(ElementTraits.EscapableRawText) || name is "script" or "style";
        if (name == "script" && _html.AsSpan(tag.End, end - tag.End).Contains("<!--", StringComparison.Ordinal)) isSafe = false;
        if (!isSafe) return Drop(tag.Start, close);
        CopyTo(end);
        _output.Append("</").Append(name).Append('>');
        _copied = close;
        return close;
    }

    private int PlainText(Tag tag)
    {
        Replace(tag, "<pre>");
        AppendEscaped(tag.End, _html.Length);
        _output.Append("</pre>");
        _copied = _html.Length;
        return _html.Length;
    }

    private void AppendEscaped(int start, int end)
    {
        foreach (var c in _html.AsSpan(start, end - start))
        {
            if (c == '<') _output.Append("&lt;");
            else if (c == '&') _output.Append("&amp;");
            else _output.Append(c);
        }
    }

    private void LeaveForeign(int at)
    {
        CopyTo(at);
        while (_foreign > 0) CloseTo(_open.IndexInside("svg", "math") - 1);
    }

    private void CloseHead(int at)
    {
        if (_open.Count == 0 || _open.Last != "head") return;
        CopyTo(at);
        Close();
    }

    private void CloseHeadBeforeText(int start, int end)
    {
        if (_open.Count == 0 || _open.Last != "head") return;
        for (var i = start; i < end; i++)
        {
            if (TagReader.IsSpace(_html[i])) continue;
            CloseHead(i);
            return;
        }
    }

    /// <summary>Closes the element at <paramref name="index"/> of the stack and all inside it.</summary>
    private void CloseTo(int index)
    {
        while (_open.Count > index) Close();
        while (_open.EndsWithChild) Close();
    }

    private void Close()
    {
        var name = _open.Last;
        if (name is "svg" or "math") _foreign--;
        _output.Append("</").Append(name).Append('>');
        _open.Pop();
    }

    private int Drop(int start, int end)
    {
        CopyTo(start);
        _copied = end;
        return end;
    }

    private int Replace(Tag tag, string replacement)
    {
        CopyTo(tag.Start);
        _output.Append(replacement);
        _copied = tag.End;
        return tag.End;
    }

    private void CopyTo(int end)
    {
        if (end > _copied) _output.Append(_html, _copied, end - _copied);
        _copied = Math.Max(_copied, end);
    }
}
