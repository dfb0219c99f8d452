namespace ArticleClean.Html.Reading;

/// <summary>
/// Tells by a page's document type whether browsers show it as the oldest pages were shown (HTML Standard, "quirks mode").
/// </summary>
internal static class Doctype
{
    /// <summary>How the public identifiers of old document types begin. The standard lists each; these cover its list.</summary>
    private static readonly string[] OldIdentifiers =
    [
        "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit", "-//advasoft ltd//dtd html 3.0 aswedit",
        "-//ietf//dtd html", "-//metrius//dtd metrius", "-//microsoft//dtd internet explorer", "-//netscape comm. corp.//dtd",
        "-//o'reilly and associates//dtd html", "-//sq//dtd html 2.0 hotmetal", "-//softquad software//dtd hotmetal",
        "-//softquad//dtd hotmetal", "-//spyglass//dtd html 2.0 extended", "-//sun microsystems corp.//dtd hotjava",
        "-//w3c//dtd html 3", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd html 4.0 transitional//",
        "-//w3c//dtd html experimental", "-//w3c//dtd w3 html", "-//w3o//dtd w3 html", "-//webtechs//dtd mozilla html",
        "-/w3c/dtd html 4.0 transitional/en",
    ];

    /// <summary>Document types that are old where they name no address.</summary>
    private static readonly string[] OldWithoutAddress = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];

    /// <summary>Whether a declaration makes its page an old one.</summary>
    /// <param name="declaration">The declaration, from <c>&lt;!doctype</c> on.</param>
    public static bool IsOld(ReadOnlySpan<char> declaration)
    {
        var rest = declaration["<!doctype".Length..].TrimEnd('>').Trim();
        var end = rest.IndexOfAny(" \t\r\n\f");
        var name = end < 0 ? rest : rest[..end];
        if (!name.Equals("html", StringComparison.OrdinalIgnoreCase)) return true;
        rest = end < 0 ? default : rest[end..].Trim();
        if (rest.StartsWith("system", StringComparison.OrdinalIgnoreCase))
            return Quoted(ref rest)
                .Equals("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd", StringComparison.OrdinalIgnoreCase);
        if (!rest.StartsWith("public", StringComparison.OrdinalIgnoreCase)) return rest.Length > 0;
        var identifier = Quoted(ref rest);
        if (identifier.Equals("html", StringComparison.OrdinalIgnoreCase)) return true;
        return BeginsWithOneOf(identifier, OldIdentifiers)
            || (rest.IndexOfAny('"', '\'') < 0 && BeginsWithOneOf(identifier, OldWithoutAddress));
    }

    private static bool BeginsWithOneOf(ReadOnlySpan<char> identifier, string[] beginnings)
    {
        foreach (var beginning in beginnings)
            if (identifier.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>What stands in the next quotation marks.</summary>
    private static ReadOnlySpan<char> Quoted(ref ReadOnlySpan<char> rest)
    {
        var start = rest.IndexOfAny('"', '\'');
        if (start < 0) return rest = default;
        var mark = rest[start];
        rest = rest[(start + 1)..];
        var length = rest.IndexOf(mark);
        if (length < 0) length = rest.Length;
        var quoted = rest[..length];
        rest = rest[Math.Min(rest.Length, length + 1)..];
        return quoted;
    }
}
