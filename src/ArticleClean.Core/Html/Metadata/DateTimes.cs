using System.Globalization;

namespace ArticleClean.Html.Metadata;

/// <summary>Reads the time of day and the offset that follow a date.</summary>
internal static class DateTimes
{
    /// <summary>The time behind a date as ISO 8601 writes it, <c>T</c> first; empty where there is none.</summary>
    /// <param name="text">The text that holds the date.</param>
    /// <param name="start">Offset after the date.</param>
    public static string Find(string text, int start)
    {
        var i = start;
        while (i < text.Length && i < start + 6 && (text[i] is 'T' or 't' or ',' || char.IsWhiteSpace(text[i]))) i++;
        if (Number(text, ref i, maxDigits: 2) is not { } hour || i >= text.Length || text[i++] != ':' || Number(text, ref i, maxDigits: 2) is not { } minute) return "";

        var second = 0;
        if (i < text.Length && text[i] == ':')
        {
            i++;
            second = Number(text, ref i, maxDigits: 2) ?? 0;
            if (i < text.Length && text[i] is '.' or ',')
                for (i++; i < text.Length && char.IsAsciiDigit(text[i]);) i++;
        }

        while (i < text.Length && text[i] == ' ') i++;
        var rest = text.AsSpan(i);
        var isMorning = rest.StartsWith("am", StringComparison.OrdinalIgnoreCase);
        var isEvening = rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase);
        if (isEvening && hour < 12) hour += 12;
        if (isMorning && hour == 12) hour = 0;
        if (isMorning || isEvening) rest = rest[2..].TrimStart();
        if (hour > 23 || minute > 59 || second > 60) return "";
        return string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}:{Math.Min(second, 59):00}{Offset(rest)}");
    }

    /// <summary>Whether a time has an offset.</summary>
    public static bool HasOffset(string time) => time.AsSpan(1).ContainsAny('Z', '+', '-');

    private static string Offset(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("Z", StringComparison.OrdinalIgnoreCase) || text.StartsWith("UTC", StringComparison.Ordinal) || text.StartsWith("GMT", StringComparison.Ordinal)) return "Z";
        if (text.Length < 3 || text[0] is not ('+' or '-') || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2])) return "";
        var minutes = text[3..];
        if (minutes.StartsWith(":")) minutes = minutes[1..];
        var hasMinutes = minutes.Length >= 2 && char.IsAsciiDigit(minutes[0]) && char.IsAsciiDigit(minutes[1]);
        return $"{text[..3]}:{(hasMinutes ? minutes[..2] : "00")}";
    }

    private static int? Number(string text, ref int i, int maxDigits)
    {
        var start = i;
        while (i < text.Length && i - start < maxDigits && char.IsAsciiDigit(text[i])) i++;
        return i == start ? null : int.Parse(text.AsSpan(start, i - start), CultureInfo.InvariantCulture);
    }
}
