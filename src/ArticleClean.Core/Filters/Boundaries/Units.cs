using System.Collections.Frozen;

namespace ArticleClean.Filters.Boundaries;

/// <summary>Units that are written onto their number with a capital: <c>6.7GHz</c>, <c>~47M members</c>.</summary>
internal static class Units
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = FrozenSet.Create(StringComparer.Ordinal,
        "A", "B", "C", "D", "F", "G", "GB", "GHz", "H", "Hz", "K", "KB", "KHz", "L", "M", "MB", "MHz", "MP", "P", "TB", "V",
        "W", "Wh", "X").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> unit) => Lookup.Contains(unit);
}
