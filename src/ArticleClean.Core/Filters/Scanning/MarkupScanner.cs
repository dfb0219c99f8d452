using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Parses markup that is left as text: tags with their attributes, comments, declarations, CDATA marks, template code.
/// Only the marks themselves are residue; what stands between two tags is the article's.
/// </summary>
internal sealed class MarkupScanner(string text, Closers closers, WorkBudget budget)
{
    /// <summary>Longest name of an element read.</summary>
    private const int MaxName = 40;

    /// <summary>Longest template code read, such as <c>&lt;# if (…) { #></c>.</summary>
    private const int MaxTemplate = 1000;

    /// <summary>Longest tag within a sentence, its address and class included.</summary>
    private const int MaxPhraseTag = 1000;

    /// <summary>Longest phrase with a capital that a tag marks within a sentence: a name, a title.</summary>
    private const int MaxPhrase = 120;

    private int _cdataEnd = -1;

    /// <summary>
    /// Whether nothing but a tag around words of a sentence stands between two offsets, and the sentence goes on behind it:
    /// behind the tag's end, or behind what the tag marks, no new one starts.
    /// </summary>
    public static bool IsWithinSentence(ReadOnlySpan<char> text, int start, int end)
    {
        if (start == 0 || end - start > MaxPhraseTag || text[start - 1] is '.' or '!' or '?' or ':' or ';' or '…' or '。') return false;
        var gap = text[start..end];
        if (gap.Contains('\n')) return false;
        gap = gap.Trim();
        if (gap.Length < 3 || gap[0] != '<' || gap[^1] != '>' || gap[1..].Contains('<')) return false;
        var isEnd = gap[1] == '/';
        var name = isEnd ? gap[2..^1] : gap[1..^1];
        var length = name.IndexOfAnyExceptInRange('a', 'z');
        if (length >= 0) name = name[..length];
        if (!HtmlNames.IsOfPhrase(name)) return false;
        if (isEnd || !char.IsUpper(text[end])) return GoesOn(text[end..]);
        var marked = text[end..Math.Min(text.Length, end + MaxPhrase)];
        var close = marked.IndexOf("</");
        return close > 0 && marked[(close + 2)..].StartsWith(name) && marked[close..].IndexOf('>') is > 0 and var tagEnd && GoesOn(text[(end + close + tagEnd + 1)..]);
    }

    /// <summary>Whether a sentence goes on with what follows on its line: a small letter, one of a script without capitals, or a sign within sentences.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && text[i] is ' ' or '\u00A0') i++;
        return i < text.Length && ((char.IsLetter(text[i]) && !char.IsUpper(text[i])) || text[i] is ',' or '.' or ';' or ':' or ')' or '。' or '，' or '、');
    }

    /// <summary>The markup that starts at an offset; <c>null</c> where none does.</summary>
    public Residue? Find(int i)
    {
        if (text[i] == ']')
        {
            if (i != _cdataEnd) return null;
            return Of(i, i + 3, ResidueStrength.Plain, "comment", "the end of a CDATA section");
        }

        if (i + 1 >= text.Length) return null;
        return text[i + 1] switch
        {
            '!' => FindDeclaration(i),
            '?' => Between(i, "?>", "comment", "a processing instruction"),
            '#' => Between(i, "#>", "template", "template code"),
            '%' => Between(i, "%>", "template", "template code"),
            '/' => FindCloseTag(i),
            _ => char.IsAsciiLetter(text[i + 1]) ? FindOpenTag(i) : null,
        };
    }

    private static Residue Of(int start, int end, ResidueStrength strength, string code, string reason)
        => new(new TextRange(start, end), ResidueKind.Markup, strength, code, reason);

    private Residue? Between(int i, string sign, string code, string reason)
    {
        var end = closers.After(sign, i + 2);
        return end < 0 || end - i > MaxTemplate ? null : Of(i, end, ResidueStrength.Plain, code, reason);
    }

    private Residue? FindDeclaration(int i)
    {
        if (TextScan.StartsAt(text, i, "<!--"))
        {
            var end = closers.After("-->", i + 4);
            return end < 0 ? null : Of(i, end, ResidueStrength.Plain, "comment", "an HTML comment");
        }

        if (TextScan.StartsAt(text, i, "<![CDATA["))
        {
            var end = closers.After("]]>", i);
            if (end < 0) return null;
            _cdataEnd = end - 3;
            return Of(i, i + 9, ResidueStrength.Plain, "comment", "the start of a CDATA section");
        }

        if (i + 9 >= text.Length || !text.AsSpan(i + 2, 7).Equals("doctype", StringComparison.OrdinalIgnoreCase)) return null;
        var close = closers.After(">", i);
        return close < 0 || close - i > MaxTemplate ? null : Of(i, close, ResidueStrength.Plain, "tag", "a document type declaration");
    }

    private Residue? FindCloseTag(int i)
    {
        var nameEnd = NameEnd(i + 2);
        var end = TextScan.SkipWhiteSpace(text, nameEnd);
        if (end >= text.Length || text[end] != '>' || !IsElement(i + 2, nameEnd)) return null;
        return Of(i, end + 1, ResidueStrength.Weak, "tag", "a closing tag");
    }

    private Residue? FindOpenTag(int i)
    {
        var nameEnd = NameEnd(i + 1);
        var isKnown = IsElement(i + 1, nameEnd);
        var at = nameEnd;
        int attributes = 0, signs = 0;
        while (true)
        {
            var next = TextScan.SkipWhiteSpace(text, at);
            if (next >= text.Length) return Broken();
            if (text[next] == '>' || TextScan.StartsAt(text, next, "/>"))
            {
                var end = next + (text[next] == '>' ? 1 : 2);
                if (!isKnown && attributes < 2) return null;
                if (attributes == 0 && IsPlaceholder(i + 1, nameEnd, end)) return null;
                var strength = signs > 0 && attributes > 1 ? ResidueStrength.Strong : attributes > 0 ? ResidueStrength.Plain : ResidueStrength.Weak;
                return Of(i, end, strength, "tag", attributes == 0 ? "a tag" : $"a tag with {attributes} attributes");
            }

            if (next == at && at > nameEnd && text[at - 1] is not ('"' or '\'')) return Broken();
            if (next == at && at == nameEnd) return null;
            var attribute = AttributeEnd(next, out var isSign);
            if (attribute < 0) return Broken();
            budget.Spend(attribute - at);
            attributes++;
            if (isSign) signs++;
            at = attribute;
        }

        Residue? Broken() => isKnown && attributes >= 2 ? Of(i, at, ResidueStrength.Strong, "tag", "a tag, broken off") : null;
    }

    /// <summary>The offset after an attribute; one without a value passes only where its name is one.</summary>
    private int AttributeEnd(int i, out bool isSign)
    {
        var start = i;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_' or ':' or '@' or '.')) i++;
        var name = text.AsSpan(start, i - start);
        isSign = name is "class" or "style" or "srcset" or "loading" or "decoding" or "onclick" or "onload" or "srcdoc" or "sizes" or "width" or "height" || name.StartsWith("data-") || name.StartsWith("aria-");
        if (i == start) return -1;
        var equals = TextScan.SkipWhiteSpace(text, i);
        if (equals >= text.Length || text[equals] != '=')
            return name is "async" or "defer" or "disabled" or "checked" or "selected" or "required" or "hidden" or "allowfullscreen" or "autoplay" or "loop" or "muted" or "controls" or "novalidate" or "readonly" or "multiple" or "playsinline" || name.IndexOf('-') > 0 ? i : -1;

        var value = TextScan.SkipWhiteSpace(text, equals + 1);
        if (value >= text.Length) return -1;
        if (text[value] is '"' or '\'') return closers.After(text[value] == '"' ? "\"" : "'", value + 1);
        i = value;
        while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('>' or '"' or '\'' or '<' or '=' or '`')) i++;
        return i > value ? i : -1;
    }

    private int NameEnd(int i)
    {
        var limit = Math.Min(text.Length, i + MaxName);
        while (i < limit && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or ':')) i++;
        return i;
    }

    /// <summary>Whether a bare tag's name is a word, and nothing closes it: <c>&lt;slot&gt;</c> in a command's help is a placeholder.</summary>
    private bool IsPlaceholder(int start, int end, int tagEnd)
    {
        var name = text.AsSpan(start, end - start);
        return name.Length > 2 && HtmlNames.IsAlsoWord(name) && closers.After($"</{name}>", tagEnd) < 0;
    }

    private bool IsElement(int start, int end) => HtmlNames.IsElement(text.AsSpan(start, end - start));
}
