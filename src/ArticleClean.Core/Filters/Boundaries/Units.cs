using System.Collections.Frozen;

namespace ArticleClean.Filters.Boundaries;

/// <summary>Units that are written onto their number with a capital: <c>6.7GHz</c>, <c>~47M members</c>.</summary>
internal static class Units
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = FrozenSet.Create(StringComparer.Ordinal,
        "A", "Ah", "B", "C", "D", "F", "G", "GB", "GBps", "Gbit", "Gbps", "GHz", "GPa", "GW", "GWh", "H", "Hz", "K", "KB", "Kbps", "KHz", "L", "M", "MB", "MBps", "Mbit", "Mbps", "MHz", "MJ", "MP", "MPa",
        "MW", "MWh", "Nm", "P", "Pa", "TB", "Tbit", "TW", "TWh", "V", "VA",
        "W", "Wh", "X").GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> unit) => Lookup.Contains(unit);
}
