using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>Finds the marks of templates: <c>{{…}}</c>, <c>{{{…}}}</c>, and shortcodes such as <c>[caption id="…"]</c>.</summary>
internal sealed class TemplateScanner(string text, WorkBudget budget)
{
    private const int MaxBraces = 200;
    private const int MaxShortcode = 2000;

    /// <summary>How the names of page builders' shortcodes begin, which need no attributes to be known: <c>[vc_row]</c>.</summary>
    private static readonly string[] Builders = ["vc_", "et_pb_", "fusion_", "av_", "mk_", "nectar_", "ux_", "kc_", "tatsu_"];

    /// <summary>WordPress' own shortcodes, whose attributes may stand without quotes: <c>[gallery ids=1,2]</c>.</summary>
    private static readonly string[] Own = ["gallery", "playlist", "caption", "embed", "audio", "video"];

    /// <summary>The template mark that starts at an offset; <c>null</c> where none does.</summary>
    public Residue? Find(int i) => text[i] == '{' ? FindBraces(i) : FindShortcode(i);

    private Residue? FindBraces(int start)
    {
        if (!TextScan.StartsAt(text, start, "{{")) return null;
        var isTriple = TextScan.StartsAt(text, start, "{{{");
        var close = isTriple ? "}}}" : "}}";
        var i = start + close.Length;
        var content = i;
        var limit = Math.Min(text.Length, start + MaxBraces);
        while (i < limit && text[i] is not ('{' or '}' or '\n')) i++;
        budget.Spend(i - content);
        if (!TextScan.StartsAt(text, i, close)) return null;
        var code = text.AsSpan(content, i - content).Trim();
        if (code.IsEmpty) return null;
        var isBlock = code[0] is '#' or '/' or '^' or '>';
        var isPath = code.Contains('.') || code.Contains('(');
        var strength = isTriple || (isBlock && code.Length > 1) || (isPath && !code.Contains(' ')) ? ResidueStrength.Plain : ResidueStrength.Weak;
        return new Residue(new TextRange(start, i + close.Length), ResidueKind.Markup, strength, "template", "a template's placeholder");
    }

    /// <summary>
    /// Where a picture's shortcode ends that holds the picture and its caption, as WordPress writes it: <c>[caption id="…"] …
    /// [/caption]</c>; 0 where there is none.
    /// </summary>
    private int CaptionEnd(int start, int contentStart)
    {
        const string Open = "[caption ", Close = "[/caption]";
        if (!TextScan.StartsAt(text, start, Open)) return 0;
        var content = text.AsSpan(contentStart, Math.Min(MaxShortcode, text.Length - contentStart));
        var end = content.IndexOf(Close);
        return end < 0 ? 0 : contentStart + end + Close.Length;
    }

    private static bool IsBuilder(ReadOnlySpan<char> name)
    {
        foreach (var builder in Builders)
            if (name.StartsWith(builder, StringComparison.Ordinal)) return true;
        return false;
    }

    private Residue? FindShortcode(int start)
    {
        var i = start + 1;
        var isClosing = i < text.Length && text[i] == '/';
        if (isClosing) i++;
        var name = i;
        while (i < text.Length && i - name < 40 && (char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || text[i] is '_' or '-')) i++;
        if (i - name < 3 || i >= text.Length || !char.IsAsciiLetterLower(text[name])) return null;
        if (isClosing) return text[i] == ']' ? Of(i + 1, ResidueStrength.Plain, "a shortcode's end") : null;
        var isBuilder = IsBuilder(text.AsSpan(name, i - name));
        var mayBeUnquoted = isBuilder || Own.Contains(text[name..i]);

        var attributes = 0;
        var limit = Math.Min(text.Length, start + MaxShortcode);
        while (i < limit)
        {
            var next = TextScan.SkipWhiteSpace(text, i);
            if (next < limit && (text[next] == ']' || TextScan.StartsAt(text, next, "/]")))
            {
                var end = next + (text[next] == ']' ? 1 : 2);
                if (attributes == 0 && !isBuilder) return null;
                return CaptionEnd(start, end) is > 0 and var caption
                    ? Of(caption, ResidueStrength.Plain, "a picture's shortcode, with its caption")
                    : Of(
                        end,
                        ResidueStrength.Plain,
                        isBuilder ? "a page builder's shortcode" : $"a shortcode with {attributes} attributes");
            }

            if (next == i) return null;
            i = next;
            while (i < limit && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '-')) i++;
            if (i == next || i + 1 >= limit || text[i] != '=') return null;
            i++;
            if (text[i] is '"' or '\'' or '”' or '″')
            {
                var quote = text[i++];
                while (i < limit && text[i] != quote) i++;
            }
            else
            {
                if (!mayBeUnquoted) return null;
                if (text[i] == ']' || char.IsWhiteSpace(text[i]))
                {
                    // An empty value: "[gallery ids=]".
                    attributes++;
                    continue;
                }

                while (i + 1 < limit && text[i + 1] != ']' && !char.IsWhiteSpace(text[i + 1])) i++;
            }

            budget.Spend(i - next);
            if (i >= limit) return null;
            i++;
            attributes++;
        }

        return null;

        Residue Of(int end, ResidueStrength strength, string reason) => new(new TextRange(start, end), ResidueKind.Markup, strength, "template", reason);
    }
}
