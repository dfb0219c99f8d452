using System.Collections.Frozen;

namespace ArticleClean.Filters.Boundaries;

/// <summary>Words whose full stop ends no sentence, and endings of host and file names.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Set(
        "mr mrs ms mx dr prof st mt ft vs no nos nr fig figs eq sec ch vol vols pp ed eds gen sen rep gov capt lt col sgt "
        + "cmdr adm maj rev hon pres supt messrs mme mlle mgr cf al approx esp incl excl resp viz dept est tel jan feb mar "
        + "apr jun jul aug sep sept oct nov dec bzw ca evtl ggf inkl sog str vgl bsp abs art av bd hr fr sr sra srta dra ul "
        + "im prof dott ing avv geb hrsg red см ст рис стр ред им гл тел напр т.е т.к ul godz nr tzn tzw np prof inż mgr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HostEndings = Set(
        "com org net edu gov io co uk de fr nl pl ru jp cn eu info biz app dev ai tv");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FileEndings = Set(
        "net js jsx ts tsx py rb rs go cs css html htm php asp aspx jsp xml json yaml yml csv tsv txt md pdf doc docx xls "
        + "xlsx ppt pptx jpg jpeg png gif svg webp mp3 mp4 wav avi mov exe dll zip rar gz tar iso bat cmd ini cfg conf log "
        + "sql db java class jar cpp");

    /// <summary>Whether <paramref name="word"/>, before a full stop, is an abbreviation that more follows.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);

    /// <summary>Whether <paramref name="word"/>, after a full stop, ends a host name.</summary>
    public static bool IsHostEnding(ReadOnlySpan<char> word) => HostEndings.Contains(word);

    /// <summary>Whether <paramref name="word"/>, after a full stop, ends a file's or a product's name.</summary>
    public static bool IsFileEnding(ReadOnlySpan<char> word) => FileEndings.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
