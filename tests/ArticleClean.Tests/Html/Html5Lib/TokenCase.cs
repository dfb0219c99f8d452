using System.Text.Json;
using System.Text.RegularExpressions;

namespace ArticleClean.Tests.Html.Html5Lib;

/// <summary>A case of html5lib's tokenizer tests.</summary>
/// <param name="Name">The file and the case's number in it, from 1 on; where it is run in several states, the state.</param>
/// <param name="Input">The source.</param>
/// <param name="State">The state that the tokenizer begins in, and the element that it is in there.</param>
/// <param name="Expected">The tags and the text, as <see cref="TokenText"/> writes them.</param>
internal sealed partial record TokenCase(string Name, string Input, (string Name, string Element) State, string Expected)
{
    /// <summary>The cases of a file.</summary>
    public static IEnumerable<TokenCase> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var number = 0;
        foreach (var test in json.RootElement.EnumerateObject().First().Value.EnumerateArray())
        {
            number++;
            var isEscaped = test.TryGetProperty("doubleEscaped", out var flag) && flag.GetBoolean();
            var input = Text(test.GetProperty("input").GetString()!, isEscaped);
            var expected = Expect(test.GetProperty("output"), isEscaped);
            var element = test.TryGetProperty("lastStartTag", out var last) ? last.GetString()! : "";
            if (!test.TryGetProperty("initialStates", out var states))
            {
                yield return new TokenCase($"{Path.GetFileName(path)} {number}", input, ("Data state", ""), expected);
                continue;
            }

            foreach (var state in states.EnumerateArray())
                yield return new TokenCase(
                    $"{Path.GetFileName(path)} {number} {state.GetString()}", input, (state.GetString()!, element), expected);
        }
    }

    private static string Expect(JsonElement output, bool isEscaped)
    {
        var tokens = new TokenText();
        foreach (var token in output.EnumerateArray())
        {
            if (token.ValueKind != JsonValueKind.Array) continue;
            switch (token[0].GetString())
            {
                case "Character":
                    tokens.AddText(Text(token[1].GetString()!, isEscaped));
                    break;
                case "StartTag":
                    tokens.AddStart(
                        token[1].GetString()!,
                        token[2].EnumerateObject().Select(pair => (pair.Name, Text(pair.Value.GetString()!, isEscaped))));
                    break;
                case "EndTag":
                    tokens.AddEnd(token[1].GetString()!);
                    break;
            }
        }

        return tokens.ToString();
    }

    private static string Text(string text, bool isEscaped) => isEscaped
        ? Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString())
        : text;

    [GeneratedRegex(@"\\u([0-9A-Fa-f]{4})")]
    private static partial Regex Escape();
}
