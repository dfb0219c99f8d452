using System.Globalization;

namespace ArticleClean.Tests.Laws;

/// <summary>Law 3: the same bytes and options give the same output bytes, on any system and culture.</summary>
internal static class Determinism
{
    /// <summary>Numbers and dates look different in it; the tests run without the system's culture data.</summary>
    private static readonly CultureInfo UnusualCulture = new("")
    {
        NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "'", NegativeSign = "~" },
        DateTimeFormat = { DateSeparator = "|" },
    };

    public static string? Check(LawDocument document)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = UnusualCulture;
            return LawDocument.Write(document.Cleaner.Clean(document.Source)) == document.Output ? null : "a second run in another culture writes something else";
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
