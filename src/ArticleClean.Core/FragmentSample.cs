using ArticleClean.Documents;

namespace ArticleClean;

/// <summary>
/// Looks at the beginning of a text that may be part of a page. In a fragment of HTML the words stand inside elements;
/// in stripped text that begins with a left-over tag they stand beside it.
/// </summary>
internal ref struct FragmentSample
{
    /// <summary>Characters looked at: several paragraphs.</summary>
    private const int SampleLength = 4096;

    /// <summary>Words inside elements for each word beside them, from which a text is HTML.</summary>
    private const int InsideForEachBeside = 4;

    /// <summary>Characters of text before a doctype; servers print their warnings there.</summary>
    private const int LongestWarning = 1000;

    private readonly WorkBudget _budget;
    private ReadOnlySpan<char> _rest;
    private int _depth;
    private int _inside;
    private int _beside;
    private int _blockStarts;
    private int _blockEnds;

    private FragmentSample(ReadOnlySpan<char> text, WorkBudget budget)
    {
        _budget = budget;
        _rest = text[..Math.Min(text.Length, SampleLength)];
    }

    /// <summary>Whether a text is a fragment of HTML.</summary>
    /// <param name="text">The text, its preamble skipped.</param>
    /// <param name="budget">Counts the work.</param>
    public static bool IsFragment(ReadOnlySpan<char> text, WorkBudget budget)
    {
        if (text.IsEmpty || text[0] != '<') return false;

        var sample = new FragmentSample(text, budget);
        return sample.FindsPage() || sample.IsMarkup(text);
    }

    /// <summary>Reads the sample up to its end, or to a doctype with a tag behind it.</summary>
    private bool FindsPage()
    {
        while (!_rest.IsEmpty)
        {
            _budget.Spend(1);
            if (_rest[0] == '<' && _rest.Length > 1)
            {
                if (_rest[1] == '!' && _beside + _inside <= LongestWarning && IsDoctype()) return true;
                if (ReadTag()) continue;
            }

            if (!char.IsWhiteSpace(_rest[0]))
            {
                if (_depth > 0) _inside++;
                else _beside++;
            }

            _rest = _rest[1..];
        }

        return false;
    }

    private readonly bool IsMarkup(ReadOnlySpan<char> text)
    {
        if (_inside < _beside * InsideForEachBeside) return false;
        if (_blockEnds > 0) return _blockStarts > 0;

        var first = text[..(text.IndexOf('>') + 1)];
        return _blockStarts > 0 && !PagePreamble.ReadsOn(text[first.Length..]) && (_blockStarts > 1 || first.Contains('='));
    }

    private readonly bool IsDoctype()
    {
        if (!PagePreamble.BeginsPage(_rest, _budget)) return false;

        var behind = PagePreamble.Skip(_rest[(_rest.IndexOf('>') + 1)..], _budget);
        return behind.Length > 1 && behind[0] == '<' && char.IsAsciiLetter(behind[1]);
    }

    /// <summary>Reads a tag, a comment, or an element that holds no text.</summary>
    /// <returns>Whether there was one.</returns>
    private bool ReadTag()
    {
        var skipped = PagePreamble.Skip(_rest, _budget);
        if (skipped.Length < _rest.Length)
        {
            _rest = skipped;
            return true;
        }

        var isEnd = _rest[1] == '/';
        var start = isEnd ? 2 : 1;
        var length = 0;
        while (start + length < _rest.Length && (char.IsAsciiLetterOrDigit(_rest[start + length]) || _rest[start + length] == '-')) length++;
        if (length == 0 || !char.IsAsciiLetter(_rest[start])) return false;

        var end = TagEnd(_rest, start + length);
        _budget.Spend(length + (end < 0 ? _rest.Length : end));
        if (end < 0) return false;

        Count(_rest.Slice(start, length), isEnd);
        _rest = _rest[end..];
        return true;
    }

    private void Count(ReadOnlySpan<char> name, bool isEnd)
    {
        Span<char> lower = stackalloc char[16];
        var length = name.ToLowerInvariant(lower);
        var isBlock = name.Contains('-') || (length > 0 && IsBlock(lower[..length]));
        if (isEnd)
        {
            if (_depth > 0) _depth--;
            if (isBlock) _blockEnds++;
        }
        else
        {
            if (length <= 0 || !IsVoid(lower[..length])) _depth++;
            if (isBlock) _blockStarts++;
        }
    }

    /// <summary>Where a tag is over; -1 where the sample ends first.</summary>
    private static int TagEnd(ReadOnlySpan<char> text, int start)
    {
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
        {
            var character = text[i];
            if (quote != '\0')
            {
                if (character == quote) quote = '\0';
            }
            else if (character == '>') return i + 1;
            else if (character is '"' or '\'' && text[i - 1] is '=' or ' ') quote = character;
        }

        return -1;
    }

    private static bool IsVoid(ReadOnlySpan<char> name) => name is
        "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param" or
        "source" or "track" or "wbr";

    private static bool IsBlock(ReadOnlySpan<char> name) => name is
        "address" or "article" or "aside" or "blockquote" or "body" or "center" or "dd" or "details" or "dialog" or
        "div" or "dl" or "dt" or "fieldset" or "figcaption" or "figure" or "footer" or "form" or "h1" or "h2" or "h3" or
        "h4" or "h5" or "h6" or "head" or "header" or "hgroup" or "html" or "li" or "main" or "menu" or "nav" or "ol" or
        "p" or "pre" or "section" or "summary" or "table" or "tbody" or "td" or "tfoot" or "th" or "thead" or "title" or
        "tr" or "ul";
}
