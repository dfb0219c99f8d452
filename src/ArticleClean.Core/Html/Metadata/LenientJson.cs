using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Parses JSON as pages hold it: several values one after another, comments, trailing commas; and where that is not
/// enough, repaired: wrapped in CDATA or an HTML comment, its quotes written as character references, line breaks and
/// unescaped quotes inside strings, an end that is missing. Depth and size are bounded.
/// </summary>
internal static class LenientJson
{
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        AllowMultipleValues = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    /// <summary>The values in a script, in order; none where it is no JSON.</summary>
    public static IReadOnlyList<JsonElement> Parse(string script)
    {
        var json = Unwrap(script);
        return (HasHalfCharacter(json) ? null : TryParse(json)) ?? TryParse(Repair(json)) ?? [];
    }

    private static List<JsonElement>? TryParse(ReadOnlySpan<char> json)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            var length = Encoding.UTF8.GetBytes(json, buffer);
            var reader = new Utf8JsonReader(buffer.AsSpan(0, length), Options);
            var values = new List<JsonElement>();
            while (reader.Read()) values.Add(JsonElement.ParseValue(ref reader));
            return values;
        }
        catch (JsonException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>What stands between the first and the last bracket, which leaves out CDATA marks and HTML comments.</summary>
    private static ReadOnlySpan<char> Unwrap(string script)
    {
        // Where even the quotes are written as references, all of the script is escaped once more than it should be.
        if (!script.Contains('"', StringComparison.Ordinal) && script.Contains("&quot;", StringComparison.Ordinal)) script = HtmlEntities.Decode(script);
        var start = script.AsSpan().IndexOfAny('{', '[');
        if (start >= 0 && script.AsSpan(start).StartsWith("[CDATA[", StringComparison.Ordinal))
        {
            var next = script.AsSpan(start + 7).IndexOfAny('{', '[');
            start = next < 0 ? -1 : start + 7 + next;
        }

        if (start < 0) return [];
        var end = script.LastIndexOf('}');
        var array = script.LastIndexOf(']');
        if (array > end && script[start] == '[') end = array;
        return end < start ? script.AsSpan(start) : script.AsSpan(start, end + 1 - start);
    }

    private static string Repair(ReadOnlySpan<char> json)
    {
        var output = new StringBuilder(json.Length + 16);
        var open = new Stack<char>();
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (!inString)
            {
                if (char.IsControl(c)) c = ' ';
                if (c == '"') inString = true;
                else if (c is '{' or '[' && open.Count < MaxDepth) open.Push(c == '{' ? '}' : ']');
                else if (c is '}' or ']')
                {
                    // A bracket that closes nothing here is left out; one that was forgotten is supplied.
                    if (!open.Contains(c)) continue;
                    while (open.Peek() != c) output.Append(open.Pop());
                    open.Pop();
                }
                else if (c == ';') continue;

                output.Append(c);
            }
            else if (c == '\\')
            {
                var next = i + 1 < json.Length ? json[i + 1] : '\0';
                var length = next is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' ? 2 : next == 'u' ? EscapeLength(json, i) : 0;
                output.Append(json.Slice(i, length));
                i += Math.Max(0, length - 1);
            }
            else if (c == '"' && !EndsString(json, i + 1)) output.Append("\\\"");
            else if (c == '"')
            {
                inString = false;
                output.Append(c);
            }
            else output.Append(char.IsControl(c) ? ' ' : c);
        }

        if (inString) output.Append('"');
        while (open.Count > 0) output.Append(open.Pop());
        return output.ToString();
    }

    /// <summary>Whether a quote before <paramref name="i"/> ends a string: what follows goes on with the structure.</summary>
    private static bool EndsString(ReadOnlySpan<char> json, int i)
    {
        var limit = Math.Min(json.Length, i + 200);
        while (i < limit && (char.IsWhiteSpace(json[i]) || char.IsControl(json[i]))) i++;
        return i >= json.Length || json[i] is ',' or ':' or '}' or ']' or '/';
    }

    /// <summary>Whether an escape stands for half a surrogate pair, which no text can hold.</summary>
    private static bool HasHalfCharacter(ReadOnlySpan<char> json)
    {
        for (var i = 0; i < json.Length;)
        {
            var next = json[i..].IndexOf('\\');
            if (next < 0) return false;
            i += next;
            if (i + 1 >= json.Length || json[i + 1] != 'u') i += 2;
            else if (EscapeLength(json, i) is > 0 and var length) i += length;
            else return true;
        }

        return false;
    }

    /// <summary>The length of the escape <c>\uXXXX</c> at <paramref name="start"/>, of a surrogate pair's both; 0 where it is none that stands for a character.</summary>
    private static int EscapeLength(ReadOnlySpan<char> json, int start)
    {
        if (Unit(json, start) is not { } first) return 0;
        if (!char.IsSurrogate(first)) return 6;
        return char.IsHighSurrogate(first) && Unit(json, start + 6) is { } second && char.IsLowSurrogate(second) ? 12 : 0;
    }

    private static char? Unit(ReadOnlySpan<char> json, int start) =>
        start + 6 <= json.Length && json[start] == '\\' && json[start + 1] == 'u' && ushort.TryParse(json.Slice(start + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? (char)unit : null;
}
