using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.XPath;
using ArticleClean.Documents;
using ArticleClean.Html;

namespace ArticleClean.Rules;

/// <summary>
/// Reads site rules: a JSON object whose keys are hosts and whose values are objects with the members <c>content</c>,
/// <c>remove</c>, <c>title</c>, <c>author</c>, <c>date</c> (XPath or class names), <c>text</c> (plain text) and
/// <c>regex</c>, each a string or a list of strings. Comments and trailing commas are allowed. For many threads.
/// </summary>
public static class SiteRulesFile
{
    /// <summary>A bound against what is no rules file; it is held in memory whole.</summary>
    private const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads the rules.</summary>
    /// <param name="json">The file's bytes, UTF-8, with or without a byte order mark.</param>
    /// <exception cref="SiteRulesException">They are no rules; the exception says where and why.</exception>
    public static SiteRules Parse(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        if (json.Length > MaxBytes) throw new SiteRulesException(1, 1, $"a file of rules has at most {MaxBytes:N0} bytes");
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            return new SiteRules(ReadHosts(ref reader, json));
        }
        catch (InvalidOperationException)
        {
            throw At(reader.TokenStartIndex, json, "this string is not valid UTF-8, or has an escape that is half a character");
        }
        catch (JsonException e)
        {
            throw new SiteRulesException((int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1, "this is no JSON: " + e.Message.Split(" LineNumber:")[0].TrimEnd('.'));
        }
    }

    private static Dictionary<string, SiteRule> ReadHosts(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw At(reader.TokenStartIndex, json, "the rules are an object whose keys are hosts: { \"example.org\": { … } }");
        var rules = new Dictionary<string, SiteRule>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var host = HostOf(reader.GetString()!) ?? throw At(reader.TokenStartIndex, json, $"'{reader.GetString()}' is no host; write it without scheme and path, such as example.org, or * for all");
            if (rules.ContainsKey(host)) throw At(reader.TokenStartIndex, json, $"{host} has a rule already; put both into one");
            rules.Add(host, ReadRule(ref reader, json));
        }

        // What follows the object is no JSON, and the reader says so.
        while (reader.Read()) continue;
        return rules;
    }

    private static SiteRule ReadRule(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw At(reader.TokenStartIndex, json, "a rule is an object with content, remove, title, author, date, text or regex");
        var rule = new SiteRule();
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString()!;
            if (!seen.Add(member)) throw At(reader.TokenStartIndex, json, $"{member} is there twice; give a list: \"{member}\": [ … ]");
            rule = member switch
            {
                "content" => rule with { Content = ReadSelectors(ref reader, json, isValue: false) },
                "remove" => rule with { Remove = ReadSelectors(ref reader, json, isValue: false) },
                "title" => rule with { Title = ReadSelectors(ref reader, json, isValue: true) },
                "author" => rule with { Author = ReadSelectors(ref reader, json, isValue: true) },
                "date" => rule with { Date = ReadSelectors(ref reader, json, isValue: true) },
                "text" => rule with { Text = [.. rule.Text, .. ReadPatterns(ref reader, json, isRegex: false)] },
                "regex" => rule with { Text = [.. rule.Text, .. ReadPatterns(ref reader, json, isRegex: true)] },
                _ => throw At(reader.TokenStartIndex, json, $"a rule has no member {member}; it has content, remove, title, author, date, text and regex"),
            };
        }

        return rule;
    }

    private static List<SiteSelector> ReadSelectors(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, bool isValue)
    {
        var selectors = new List<SiteSelector>();
        foreach (var (source, offset) in ReadTexts(ref reader, json))
        {
            try
            {
                var path = XPathExpression.Compile(IsClass(source) ? PathOfClass(source) : source);
                if (path.ReturnType != XPathResultType.NodeSet && !(isValue && path.ReturnType == XPathResultType.String))
                    throw At(offset, json, $"the XPath '{source}' selects no elements; write one that does, such as //div[@id='story']");
                PathCheck.Run(path);
                selectors.Add(new SiteSelector(source, path));
            }
            catch (Exception e) when (e is XPathException or ArgumentException)
            {
                throw At(offset, json, $"'{source}' is no XPath ({e.Message.TrimEnd('.')}), nor a class name of letters, digits, - and _");
            }
        }

        return selectors;
    }

    private static List<SitePattern> ReadPatterns(ref Utf8JsonReader reader, ReadOnlySpan<byte> json, bool isRegex)
    {
        var patterns = new List<SitePattern>();
        foreach (var (source, offset) in ReadTexts(ref reader, json))
        {
            try
            {
                // White space is folded in pages and as it comes in stripped text, so that any is as good as any.
                var pattern = isRegex ? source : string.Join(@"\s+", source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape));
                patterns.Add(new SitePattern(source, new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)));
            }
            catch (RegexParseException e)
            {
                throw At(offset, json, $"'{source}' is no regular expression: {e.Message.TrimEnd('.')}");
            }
            catch (NotSupportedException)
            {
                throw At(offset, json, $"'{source}' looks back or around, which takes time without bound; write it without backreferences, lookarounds and atomic groups");
            }
        }

        return patterns;
    }

    /// <summary>Reads a member's value, a string or a list of strings, each with its place in the file.</summary>
    private static List<(string Text, long Offset)> ReadTexts(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var member = reader.GetString();
        if (!reader.Read() || reader.TokenType is not (JsonTokenType.String or JsonTokenType.StartArray)) throw At(reader.TokenStartIndex, json, $"{member} takes a string or a list of strings");
        if (reader.TokenType == JsonTokenType.String) return [(TextOf(reader, json), reader.TokenStartIndex)];
        var texts = new List<(string Text, long Offset)>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) texts.Add((TextOf(reader, json), reader.TokenStartIndex));
        return texts;
    }

    private static string TextOf(in Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        if (reader.TokenType != JsonTokenType.String) throw At(reader.TokenStartIndex, json, "a list holds strings alone");
        var text = reader.GetString()!;
        return text.Trim().Length > 0 ? text : throw At(reader.TokenStartIndex, json, "this is empty; leave it out");
    }

    /// <summary>The host in lower case, as addresses have it; <c>null</c> where it is none.</summary>
    private static string? HostOf(string host)
    {
        if (host == SiteRules.AnyHost) return host;
        var isPlain = host.Length > 0 && host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark);
        if (!isPlain || !Uri.TryCreate("http://" + host + "/", UriKind.Absolute, out var address)) return null;
        return WebAddress.HostOf(address) is { Length: > 0 } known ? known : null;
    }

    private static bool IsClass(string source) => source.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ');

    /// <summary>Elements that have every one of the classes.</summary>
    private static string PathOfClass(string names) =>
        "//*" + string.Concat(names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]"));

    private static SiteRulesException At(long offset, ReadOnlySpan<byte> json, string message)
    {
        var before = json[..(int)offset];
        return new SiteRulesException(before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'), message);
    }
}
