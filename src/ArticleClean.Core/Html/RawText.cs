using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Finds where the content of elements ends whose content is characters, not tags.</summary>
internal static class RawText
{
    /// <summary>Offset of the end tag of <paramref name="name"/> at or after <paramref name="start"/>; -1 where there is none.</summary>
    public static int FindEnd(ReadOnlySpan<char> html, int start, string name)
    {
        var i = start;
        while (true)
        {
            var next = html[i..].IndexOf("</");
            if (next < 0) return -1;
            i += next;
            if (IsTagName(html, i + 2, name)) return i;
            i += 2;
        }
    }

    /// <summary>
    /// The same for <c>script</c>: between <c>&lt;!--</c> and <c>--&gt;</c> a nested <c>&lt;script&gt;</c> needs an end
    /// tag of its own (HTML Standard, "script data double escaped state").
    /// </summary>
    public static int FindScriptEnd(ReadOnlySpan<char> html, int start)
    {
        var isEscaped = false;
        var isDoubleEscaped = false;
        for (var i = start; i < html.Length; i++)
        {
            var next = html[i..].IndexOfAny('<', '-');
            if (next < 0) return -1;
            i += next;
            if (html[i] == '-')
            {
                if (isEscaped && html[i..].StartsWith("-->")) isEscaped = isDoubleEscaped = false;
                continue;
            }

            if (html[i..].StartsWith("<!--"))
            {
                isEscaped = true;

                // The dashes of the opening may be those of the closing too: <!-->.
                i += 1;
            }
            else if (IsTagName(html, i + 1, "script"))
            {
                isDoubleEscaped = isEscaped;
            }
            else if (i + 1 < html.Length && html[i + 1] == '/' && IsTagName(html, i + 2, "script"))
            {
                if (!isDoubleEscaped) return i;
                isDoubleEscaped = false;
            }
        }

        return -1;
    }

    private static bool IsTagName(ReadOnlySpan<char> html, int start, string name)
    {
        var end = start + name.Length;
        return end < html.Length
            && (HtmlTokenizer.IsSpace(html[end]) || html[end] is '/' or '>')
            && html.Slice(start, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
