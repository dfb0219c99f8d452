using System.Collections.Frozen;

namespace ArticleClean.Filters.Boundaries;

/// <summary>Units that are written onto their number: <c>66g</c>, <c>120x66x40mm</c>.</summary>
internal static class Units
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = FrozenSet.Create(StringComparer.Ordinal,
        "g", "kg", "mg", "mm", "cm", "m", "km", "oz", "lb", "lbs", "in", "ft", "h", "hr", "hrs", "min", "mins", "s", "sec",
        "ml", "l", "px", "pt", "ms", "th", "st", "nd", "rd", "p", "k", "x").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> unit) => Lookup.Contains(unit);
}
