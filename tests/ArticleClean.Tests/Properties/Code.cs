using CsCheck;

namespace ArticleClean.Tests.Properties;

/// <summary>Generates code that is whole: JSON, style sheets and scripts.</summary>
internal static class Code
{
    private static readonly Gen<string> Blank = Gen.OneOf("", "", "", " ", "\n", "\t", "\r\n ");

    private static readonly Gen<string> Name = Gen.OneOf("a", "url", "name", "@type", "position", "slot", "headline", "x1", "_b", "isOpen");

    private static readonly Gen<string> JsonString = Gen.OneOf(
        "\"\"", "\"a\"", "\"The bridge is closed.\"", "\"{\"", "\"}\"", "\"[1]\"", "\"\\\"\"", "\"\\\\\"", "\"\\u00e9\"", "\"<b>\"",
        "\"/*\"", "\"http://a.b/c\"", "\"日本\"", "\"'\"");

    private static readonly Gen<string> JsonValue = Gen.Recursive<string>((depth, inner) => Gen.Frequency(
        (3, JsonString),
        (2, Gen.OneOf("0", "-1.5", "1e9", "12345", "true", "false", "null")),
        (depth > 3 ? 0 : 2, Members(inner)),
        (depth > 3 ? 0 : 2, Items(inner))));

    /// <summary>JSON objects and arrays.</summary>
    public static Gen<string> Json { get; } = Gen.Frequency((3, Members(JsonValue)), (1, Items(JsonValue)));

    private static readonly Gen<string> Declaration = Gen.Select(
        Gen.OneOf("color", "margin", "display", "background", "width", "font-family", "padding-top", "content", "transition"),
        Gen.OneOf("red", "0 auto", "none", "url(a.png)", "calc(1px + 2%)", "\"x\"", "'}'", "#fff !important", "66.7%",
            "url(\"data:a;b,{c}\")"),
        Blank,
        (property, value, blank) => $"{property}:{blank}{value}");

    private static readonly Gen<string> Selector = Gen.OneOf(
        ".ad-slot", "#top > .b:hover", "body", "a[href^=\"x\"]::before", ".a, .b", "ul.menu li", "*", "@media (max-width: 600px)");

    /// <summary>The bodies of rules, in their braces.</summary>
    public static Gen<string> StyleBody { get; } = Gen.Recursive<string>((depth, inner) => Gen.Select(
        Blank,
        Declaration.Array[1, 4],
        Gen.Frequency((4, Gen.Const("")), (depth > 2 ? 0 : 1, Gen.Select(Selector, inner, (selector, body) => $"{selector} {body}"))),
        Gen.OneOf("", "/* } */", "\n"),
        (blank, declarations, nested, comment) => $"{{{blank}{string.Join(";" + blank, declarations)};{nested}{comment}}}"));

    /// <summary>Rules of style sheets.</summary>
    public static Gen<string> Style { get; } = Gen.Select(Selector, Blank, StyleBody, (selector, blank, body) => selector + blank + body);

    private static readonly Gen<string> Expression = Gen.Recursive<string>((depth, inner) => Gen.Frequency(
        (3, Gen.OneOf("1", "\"a\"", "'}'", "true", "null", "window.x", "document.title", "[1, 2]", "{a: 1}", "/[/]x/g", "`t${x}`",
            "a.b.c")),
        (depth > 3 ? 0 : 1, Gen.Select(Gen.OneOf("f", "window.open", "a.push"), inner, (name, argument) => $"{name}({argument})")),
        (depth > 3 ? 0 : 1, Gen.Select(inner, Gen.OneOf(" + ", " === ", " && ", " * "), inner, (a, sign, b) => a + sign + b)),
        (depth > 3 ? 0 : 1, Gen.Select(inner, inner, inner, (a, b, c) => $"{a} ? {b} : {c}")),
        (depth > 3 ? 0 : 1, inner.Select(value => $"function(a) {{ return {value}; }}")),
        (depth > 3 ? 0 : 1, inner.Select(value => $"({value})"))));

    private static readonly Gen<string> Statement = Gen.Recursive<string>((depth, inner) => Gen.Frequency(
        (4, Gen.Select(Gen.OneOf("var a", "let b1", "const c_", "window.dataLayer"), Expression, (name, value) => $"{name} = {value};")),
        (1, Expression.Select(value => $"console.log({value});")),
        (depth > 2 ? 0 : 1, Gen.Select(Expression, inner, (test, body) => $"if ({test}) {{ {body} }}")),
        (depth > 2 ? 0 : 1, inner.Select(body => $"try {{ {body} }} catch (e) {{ {body} }}")),
        (depth > 2 ? 0 : 1, inner.Select(body => $"function f(x) {{ {body} }}")),
        (depth > 2 ? 0 : 1, inner.Select(body => $"(function() {{ {body} }})();"))));

    /// <summary>Statements of scripts.</summary>
    public static Gen<string> Script { get; } =
        Gen.Select(Statement.Array[1, 3], Gen.OneOf(" ", "\n"), (statements, blank) => string.Join(blank, statements));

    /// <summary>Code that breaks off somewhere, as where a scraper cut a page short.</summary>
    public static Gen<string> Cut { get; } = Gen.Select(
        Gen.OneOf(Json, Style, Script, Gen.OneOf("{\"props\":{\"pageProps\":{\"initialState\":[{\"a\":1}]}}}")),
        Gen.Int[1, 60],
        (code, length) => code[..Math.Min(code.Length, length)]);

    private static Gen<string> Members(Gen<string> value) =>
        Gen.Select(Name, Blank, value, (name, blank, text) => $"{blank}\"{name}\"{blank}:{text}")
            .Array[0, 4].Select(Blank, (members, blank) => $"{{{string.Join(',', members)}{blank}}}");

    private static Gen<string> Items(Gen<string> value) =>
        value.Array[0, 4].Select(Blank, (items, blank) => $"[{blank}{string.Join("," + blank, items)}{blank}]");
}
