using System.Buffers;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// The quotation marks of <c>q</c>, which browsers draw around it by the page's language. Source: the delimiters of Unicode's
/// CLDR. Where no language is named, they are those of a typewriter.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>Opening and closing marks of a quotation, and of one within a quotation, by language.</summary>
    private static readonly (string Languages, string Marks)[] Table =
    [
        ("en id ko ms th tr vi zh lv sq es pt gl da af hi bn ta ne mr tl fil sw cy ga", "“”‘’"),
        ("ja zh-hant zh-tw zh-hk", "「」『』"),
        ("de cs sk sl et is hr mk", "„“‚‘"),
        ("bg lt", "„“„“"),
        ("ka", "„“«»"),
        ("fr hy", "«»«»"),
        ("it pt-pt ca el eu kk", "«»“”"),
        ("nb no nn", "«»‘’"),
        ("ru uk be", "«»„“"),
        ("pl ro", "„”«»"),
        ("hu", "„”»«"),
        ("sr", "„”’’"),
        ("bs", "„”‘’"),
        ("fi sv he", "””’’"),
        ("nl", "‘’‘’"),
        ("ar ur", "”“’‘"),
        ("fa fr-ch", "«»‹›"),
    ];

    /// <summary>So many elements around a quotation are asked for the language.</summary>
    private const int MaxLevels = 64;

    private static readonly SearchValues<char> Known = SearchValues.Create("\"'“”„‘’‚«»‹›「」『』");

    private const string Plain = "\"\"''";

    private static readonly Dictionary<string, string> Marks = Build();

    /// <summary>The marks around a quotation in the line; <c>null</c> where its text brings its own.</summary>
    /// <param name="quotation">The element.</param>
    public static (char Open, char Close)? Of(HtmlNode quotation)
    {
        if (quotation.FirstChild is { IsText: true } text
            && HtmlEntities.Decode(text.Source).AsSpan().TrimStart() is [var first, ..] && Known.Contains(first)) return null;
        string? marks = null;
        var depth = 0;
        var levels = 0;
        for (var around = quotation.Parent; around is { } outer && levels < MaxLevels; around = outer.Parent, levels++)
        {
            if (outer.Tag == HtmlTag.Q) depth++;
            if (marks is null && outer.HasAttributes && outer.Trimmed(AttributeName.Lang) is { Length: > 0 } language)
                marks = OfLanguage(language);
        }

        var at = depth % 2 * 2;
        marks ??= Plain;
        return (marks[at], marks[at + 1]);
    }

    private static string OfLanguage(string language)
    {
        var name = language.ToLowerInvariant().Replace('_', '-');
        return Marks.GetValueOrDefault(name) ?? Marks.GetValueOrDefault(name.Split('-')[0]) ?? Plain;
    }

    private static Dictionary<string, string> Build()
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (languages, row) in Table)
            foreach (var language in languages.Split(' ')) marks[language] = row;
        return marks;
    }
}
