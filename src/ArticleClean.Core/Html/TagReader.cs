namespace ArticleClean.Html;

/// <summary>
/// Reads tags as the HTML Standard's tokenizer does, but for one thing: an attribute value whose quote never ends
/// does not swallow the rest of the page, which would lose its text; the tag ends at its first <c>&gt;</c>. Each
/// character is looked at a bounded number of times, whatever the page.
/// </summary>
internal sealed class TagReader(string html)
{
    private bool _quotesAreBroken;

    /// <summary>The tag whose <c>&lt;</c> is at <paramref name="start"/>; <c>null</c> where no tag ends any more, here or later.</summary>
    public Tag? Read(int start)
    {
        var isEnd = html[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < html.Length && !IsSpace(html[nameEnd]) && html[nameEnd] is not ('/' or '>')) nameEnd++;

        var end = _quotesAreBroken ? -1 : FindEnd(nameEnd);
        if (end < 0)
        {
            // From here on a quote cannot be trusted: looking for its end again and again would take quadratic time.
            _quotesAreBroken = true;
            var length = html.AsSpan(nameEnd).IndexOf('>');
            if (length < 0) return null;
            end = nameEnd + length;
        }

        return new Tag(start, end + 1, nameStart, nameEnd, isEnd);
    }

    /// <summary>White space as HTML defines it.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private int FindEnd(int i)
    {
        while (i < html.Length)
        {
            var next = html.AsSpan(i).IndexOfAny('>', '=');
            if (next < 0) return -1;
            i += next;
            if (html[i] == '>') return i;

            // A quote opens a value only after an equals sign; anywhere else it is a part of a name.
            for (i++; i < html.Length && IsSpace(html[i]);) i++;
            if (i < html.Length && html[i] is '"' or '\'')
            {
                var length = html.AsSpan(i + 1).IndexOf(html[i]);
                if (length < 0) return -1;
                i += length + 2;
            }
            else
            {
                while (i < html.Length && !IsSpace(html[i]) && html[i] != '>') i++;
            }
        }

        return -1;
    }
}
