using System.Collections.Frozen;
using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Tells whether a line is nothing but who wrote a text, when, and how long it takes to read:
/// <c>By Ann Lee • March 12, 2025</c>, <c>Last updated on 3 May 2024</c>, <c>5 min read</c>.
/// </summary>
internal static class BylineLine
{
    private const int MaxLength = 160;

    /// <summary>Agencies name everybody.</summary>
    private const int MaxDesk = 400;

    private const int MaxNameWords = 4;

    /// <summary>What says of a date that it is the text's own; a longer one before one that it begins with.</summary>
    private static readonly string[] DateLabels =
    [
        .. ("date last updated|date last reviewed|date published|last updated on|last updated at|last updated|last modified on|last modified|last reviewed on|last reviewed|last edited on|last edited|last update|"
            + "first published on|first published|originally published on|originally published|publication date|published on|published at|published|posted on|posted at|posted in|posted|"
            + "updated on|updated at|updated|modified on|modified|reviewed on|created on|"
            + "veröffentlicht am|veröffentlicht|aktualisiert am|aktualisiert|zuletzt aktualisiert am|stand|publié le|publié|modifié le|mis à jour le|mise à jour le|"
            + "publicado el|publicado em|publicado|actualizado el|actualizado|atualizado em|pubblicato il|pubblicato|aggiornato il|aggiornato|gepubliceerd op|bijgewerkt op|"
            + "opublikowano|zaktualizowano|опубликовано|обновлено").Split('|'),
    ];

    /// <summary>What says of a name that it is who wrote the text, or checked it.</summary>
    private static readonly string[] NameLabels =
    [
        .. ("written by|words by|text by|story by|article by|posted by|published by|edited by|medically reviewed by|reviewed by|fact checked by|fact-checked by|updated by|by|von|par|por|di|door|автор").Split('|'),
    ];

    private static readonly string[] ReadingLabels = ["reading time", "read time", "estimated reading time", "lesezeit", "temps de lecture", "tiempo de lectura", "tempo di lettura", "tempo de leitura", "leestijd", "czas czytania", "время чтения"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Minutes = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos", "minuti", "minut", "минут").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "likes", "like", "comments", "comment", "views", "shares", "share", "replies", "restacks").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameConnectors = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "de", "del", "della", "van", "von", "der", "den", "da", "di", "du", "la", "le", "al", "el", "bin").GetAlternateLookup<ReadOnlySpan<char>>();

    [Flags]
    private enum Part
    {
        None = 0,
        Date = 1 << 0,
        DateLabel = 1 << 1,
        Name = 1 << 2,
        ReadingTime = 1 << 3,
        Count = 1 << 4,
    }

    /// <summary>Whether a line is a byline, wherever it stands.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (IsDesk(line)) return true;
        var parts = Parts(line);
        return parts.HasFlag(Part.Date | Part.DateLabel) || parts.HasFlag(Part.Date | Part.Name) || parts.HasFlag(Part.Date | Part.Count)
            || parts.HasFlag(Part.ReadingTime) || parts == Part.Name;
    }

    /// <summary>What agencies end their news with: <c>(Reporting by Ann Lee in Paris; Editing by Bo Chen)</c>.</summary>
    private static bool IsDesk(ReadOnlySpan<char> line)
    {
        if (line.EndsWith(")") && line.Length <= MaxLength && (line.StartsWith("(With inputs from ") || line.StartsWith("(With agency inputs") || line.StartsWith("(With input from ") || line.StartsWith("(Editing by "))) return !line[1..^1].Contains(')');
        line = line.TrimStart('(');
        if (line.Length > MaxDesk || !(line.StartsWith("Reporting by ") || line.StartsWith("Additional reporting by ") || line.StartsWith("Writing by "))) return false;
        var editing = line.IndexOf("diting by ", StringComparison.Ordinal);
        return editing > 3 && line[editing - 3] is ';' or '.' or ',' && editing + 10 < line.Length && char.IsUpper(line[editing + 10]) && PieceGlue.Find(line) < 0;
    }

    /// <summary>Whether a line is a date and no more: a byline's part beside one, a heading or an entry of a table elsewhere.</summary>
    public static bool IsDate(ReadOnlySpan<char> line) => Parts(line) == Part.Date;

    /// <summary>What a line consists of; <see cref="Part.None"/> where anything else is in it.</summary>
    private static Part Parts(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength) return Part.None;
        var parts = Part.None;
        var at = 0;
        while (true)
        {
            while (at < line.Length && IsSeparator(line[at])) at++;
            if (at >= line.Length) return parts;
            var rest = line[at..];
            if (LabelLength(rest, DateLabels) is > 0 and var label) parts |= Part.DateLabel;
            else if (ReadingLength(rest) is > 0 and var reading) (parts, label) = (parts | Part.ReadingTime, reading);
            else if (CountLength(rest) is > 0 and var count) (parts, label) = (parts | Part.Count, count);
            else if (WrittenDate.Length(UpToBar(rest)) is > 0 and var date) (parts, label) = (parts | Part.Date, date + ZoneLength(rest[date..]));
            else if (NamesLength(rest) is > 0 and var names) (parts, label) = (parts | Part.Name, names + HouseLength(rest[names..]));
            else return Part.None;
            at += label;
        }
    }

    /// <summary>What stands before the next sign that sets parts of a byline apart: the number of minutes behind it is no part of a date.</summary>
    private static ReadOnlySpan<char> UpToBar(ReadOnlySpan<char> text) => text.IndexOfAny("|·•") is > 0 and var bar ? text[..bar] : text;

    private static bool IsSeparator(char c) => WhiteSpace.IsBlank(c) || c is ',' or '.' or '|' or '-' or '–' or '—' or '·' or '•' or '/' or ':' or '(' or ')' or '⋅' or '∙' or '\u200B';

    /// <summary>A label, up to a sign or a blank.</summary>
    private static int LabelLength(ReadOnlySpan<char> text, string[] labels)
    {
        foreach (var label in labels)
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && (text.Length == label.Length || !char.IsLetterOrDigit(text[label.Length]))) return label.Length;
        return 0;
    }

    /// <summary><c>5 min read</c>, <c>Reading Time: 11 minutes</c>.</summary>
    private static int ReadingLength(ReadOnlySpan<char> text)
    {
        var at = LabelLength(text, ReadingLabels);
        var isLabelled = at > 0;
        while (at < text.Length && IsSeparator(text[at])) at++;
        var digits = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at == digits || at - digits > 3) return 0;
        var unit = NextWord(text, ref at);
        if (!Minutes.Contains(unit)) return 0;
        if (isLabelled) return at;
        var word = NextWord(text, ref at);
        return word.Equals("read", StringComparison.OrdinalIgnoreCase) || word.Equals("Lesezeit", StringComparison.OrdinalIgnoreCase) ? at : 0;
    }

    /// <summary><c>154 likes</c>.</summary>
    private static int CountLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (at > 0 && text[at] is ',' or '.'))) at++;
        return at > 0 && Counted.Contains(NextWord(text, ref at)) ? at : 0;
    }

    /// <summary>Names behind their label: <c>By Ann Lee and Bob de Vries</c>; a single word may be anything.</summary>
    private static int NamesLength(ReadOnlySpan<char> text)
    {
        var at = LabelLength(text, NameLabels);
        if (at == 0 || !char.IsUpper(text[0])) return 0;
        while (at < text.Length && text[at] is ':' or ' ' or '\u00A0') at++;
        int words = 0, end = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || text[at] is '\'' or '’' or '-' || (text[at] == '.' && at == start + 1))) at++;
            var word = text[start..at];
            if (word.IsEmpty) break;
            if (char.IsUpper(word[0]))
            {
                if (++words > MaxNameWords) return 0;
                if (words > 1) end = at;
            }
            else if (words > 1 && word is "and" or "und" or "et" or "y" or "e" or "en") words = 0;
            else if (!NameConnectors.Contains(word)) break;
            while (at < text.Length && WhiteSpace.IsBlank(text[at])) at++;
            if (words > 1 && at + 1 < text.Length && text[at] is ',' or '&' && WhiteSpace.IsBlank(text[at + 1])) (at, words) = (at + 2, 0);
        }

        return end;
    }

    /// <summary>The house of who wrote it, at a byline's end: <c>, CNN</c>.</summary>
    private static int HouseLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || !text.StartsWith(", ")) return 0;
        var house = text[2..].Trim();
        return CreditCues.IsAgency(house) || AgencyCredit.IsAcronym(house) ? text.Length : 0;
    }

    /// <summary>A time zone behind a date, or the word for the hour: <c> IST</c>, <c> Uhr</c>.</summary>
    private static int ZoneLength(ReadOnlySpan<char> text)
    {
        var at = 0;
        var zone = NextWord(text, ref at);
        return zone is "Uhr" || zone.Length is >= 2 and <= 4 && !zone.ContainsAnyExceptInRange('A', 'Z') ? at : 0;
    }

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && (WhiteSpace.IsBlank(text[at]) || text[at] == '-')) at++;
        var start = at;
        while (at < text.Length && char.IsLetter(text[at])) at++;
        return text[start..at];
    }
}
