using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds the buttons that stand beside the entries of a stripped text, again and again: <c>Get a quote</c>, <c>Read full
/// review</c>, <c>Shop the Cascadia 19</c>. Once or twice such words may be a text's own.
/// </summary>
internal static class RecurringButtons
{
    private const int MinButtons = 3;

    private const int MaxWords = 9;

    /// <summary>Words of a button beside another one.</summary>
    private const int MaxBesideWords = 6;

    private const int MinPhoneDigits = 7;

    private static readonly PhraseSet Buttons = new(
        "get a quote|get a free quote|get quote|get free quote|get a free estimate|get an estimate|request a quote|request a free quote|read review|read reviews|read full review|read our review|read our full review|read the review|"
        + "read the full review|to the review|full review|see full review|see our review|see more rows|see details|see details & buying options|see buying options|view details|show details|"
        + "go to site|go to website|jump to review|apply now|book now|check availability|see all discounts|compare|add to compare|angebot einholen|zum test|zum testbericht|zum anbieter|demander un devis|pedir presupuesto");

    /// <summary>Buttons that name what they lead to.</summary>
    private static readonly string[] Named = ["get a quote from ", "get a free quote from ", "shop the "];

    /// <summary>How a button beside another one begins and ends: <c>Try yoga</c> is a heading, <c>Try Babbel for free!</c> none.</summary>
    private const string Trial = "Try ";

    private static readonly string[] TrialEnds = [" for free", " free", " now", " today"];

    /// <summary>The buttons; none where they are few.</summary>
    public static List<TextRange> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var forms = new string?[pieces.Count];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = FormOf(pieces[i].Of(text));
            if (forms[i] is { } form) counts[form] = counts.GetValueOrDefault(form) + 1;
        }

        var buttons = new List<TextRange>();
        for (var i = 0; i < forms.Length; i++)
        {
            if (IsButton(i) || (IsTrial(pieces[i].Of(text)) && (IsButton(i - 1) || IsButton(i + 1))) || (IsButton(i - 1) && IsPhone(pieces[i].Of(text)))) buttons.Add(pieces[i]);
        }

        return buttons;

        bool IsButton(int piece) => piece >= 0 && piece < forms.Length && forms[piece] is { } form && counts[form] >= MinButtons;
    }

    /// <summary>What the buttons that are like a line have in common; <c>null</c> where it is none.</summary>
    private static string? FormOf(ReadOnlySpan<char> line)
    {
        if (line[^1] is '.' or '?' or ',' or ';' || !char.IsUpper(line[0]) || LineShape.CountWords(line) > MaxWords) return null;
        foreach (var start in Named)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return IsName(line[start.Length..]) ? start : null;
        line = WithoutPhone(line);
        return Buttons.IsLine(line) ? PhraseSet.Normalise(line) : null;
    }

    /// <summary>Whether a line is a name of two words and more, each with a capital or a number: <c>Shop the Edges</c> is a heading.</summary>
    private static bool IsName(ReadOnlySpan<char> line)
    {
        if (!line.Contains(' ')) return false;
        foreach (var range in line.Split(' '))
            if (line[range] is { IsEmpty: false } word && !char.IsUpper(word[0]) && !char.IsAsciiDigit(word[0]) && !AgencyCredit.HasInnerCapital(word)) return false;
        return true;
    }

    private static bool IsTrial(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith(Trial, StringComparison.Ordinal) || LineShape.CountWords(line) > MaxBesideWords) return false;
        line = line.TrimEnd('!');
        foreach (var end in TrialEnds)
            if (line.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>A line without the number to call at its end: <c>Get a quote (516) 373-7077</c>.</summary>
    private static ReadOnlySpan<char> WithoutPhone(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0 && IsOfPhone(line[end - 1])) end--;
        return IsPhone(line[end..].Trim()) ? line[..end] : line;
    }

    private static bool IsPhone(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (!IsOfPhone(c)) return false;
            if (char.IsAsciiDigit(c)) digits++;
        }

        return digits >= MinPhoneDigits;
    }

    private static bool IsOfPhone(char c) => char.IsAsciiDigit(c) || c is ' ' or '(' or ')' or '-' or '+' or '.' or '\u00A0';
}
