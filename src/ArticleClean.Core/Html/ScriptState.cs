using System.Text.Json;
using ArticleClean.Html.Metadata;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Reads the state that a page's scripts show it from, as far as it has an article's HTML under a name that says so.</summary>
internal static class ScriptState
{
    /// <summary>The names, as they stand in JSON.</summary>
    private static readonly string[] Names =
        ["\"contentHtml\"", "\"articleBody\"", "\"articleHtml\"", "\"bodyHtml\"", "\"content_html\"", "\"body_html\""];

    /// <summary>The longest value of such a name; <c>null</c> where there is none.</summary>
    public static string? Article(HtmlTree page)
    {
        var longest = "";
        foreach (var node in page.Root.Descendants)
        {
            if (node.Tag != HtmlTag.Script || JsonLdReader.IsJsonLd(node)) continue;
            var script = node.Content.ToString();
            foreach (var name in Names)
                foreach (var value in Values(script, name))
                    if (value.Length > longest.Length) longest = value;
        }

        return longest.Length > 0 ? longest : null;
    }

    /// <summary>The strings that a name has as its value.</summary>
    private static IEnumerable<string> Values(string script, string name)
    {
        for (var at = script.IndexOf(name, StringComparison.Ordinal); at >= 0; at = script.IndexOf(name, at, StringComparison.Ordinal))
        {
            at += name.Length;
            var start = Skip(script, at, ':');
            if (start < 0 || start == script.Length || script[start] != '"') continue;
            var end = EndOfString(script, start);
            if (end < 0) yield break;
            if (Decode(script[start..end]) is { } value) yield return value;
            at = end;
        }
    }

    /// <summary>The offset after a sign and the white space around it; -1 where the sign is not there.</summary>
    private static int Skip(string script, int at, char sign)
    {
        while (at < script.Length && char.IsWhiteSpace(script[at])) at++;
        if (at == script.Length || script[at] != sign) return -1;
        at++;
        while (at < script.Length && char.IsWhiteSpace(script[at])) at++;
        return at;
    }

    /// <summary>The offset after a string's closing quote; -1 where it has none.</summary>
    private static int EndOfString(string script, int start)
    {
        for (var i = start + 1; i < script.Length; i++)
        {
            if (script[i] == '\\') i++;
            else if (script[i] == '"') return i + 1;
        }

        return -1;
    }

    private static string? Decode(string literal)
    {
        try
        {
            using var json = JsonDocument.Parse(literal);
            return json.RootElement.GetString();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // No JSON after all, or half a surrogate pair, which no text can hold.
            return null;
        }
    }
}
