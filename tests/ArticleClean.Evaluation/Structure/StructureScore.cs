using ArticleClean.Evaluation.Labels;

namespace ArticleClean.Evaluation.Structure;

/// <summary>Counts what of the expected structure came out as such.</summary>
internal sealed class StructureScore
{
    /// <summary>A stretch is within the extracted text where so much of its words are, and is kept where so much of these are in one stretch of its kind.</summary>
    private const double MostWords = 0.8;

    private readonly Dictionary<StructureKind, (int Kept, int All)> _counts = [];

    /// <summary>The stretches that are lost, each with its kind and text, for a person.</summary>
    public List<string> Lost { get; } = [];

    public void Add(string page, StructuredText expected, StructuredText written)
    {
        var partners = TextAlignment.Partners([.. expected.Words.Select(word => word.Word)], [.. written.Words.Select(word => word.Word)]);
        var kinds = KindsOf(written);
        foreach (var (kind, first, end) in expected.Stretches)
        {
            var found = Enumerable.Range(first, end - first).Where(i => partners[i] >= 0).Select(i => partners[i]).ToList();
            if (found.Count == 0 || found.Count < MostWords * (end - first)) continue;
            var most = found.SelectMany(i => kinds[i]).Where(stretch => stretch.Kind == kind).GroupBy(stretch => stretch.Stretch).Select(group => group.Count()).DefaultIfEmpty().Max();
            var isKept = most >= MostWords * found.Count;
            var (kept, all) = _counts.GetValueOrDefault(kind);
            _counts[kind] = (kept + (isKept ? 1 : 0), all + 1);
            if (!isKept) Lost.Add($"{page}: {kind}: {string.Join(' ', expected.Words.Skip(first).Take(Math.Min(end - first, 12)).Select(word => word.Word))}");
        }
    }

    /// <summary>The share that is kept: of all that Markdown can hold, and of each kind.</summary>
    public IEnumerable<(string Name, double Value, int Count)> Figures()
    {
        var (keptOfAll, countOfAll) = _counts.Where(entry => entry.Key != StructureKind.LinkInCode).Aggregate((Kept: 0, All: 0), (sum, entry) => (sum.Kept + entry.Value.Kept, sum.All + entry.Value.All));
        yield return ("all", Share(keptOfAll, countOfAll), countOfAll);
        foreach (var (kind, (kept, all)) in _counts.OrderBy(entry => entry.Key)) yield return (kind.ToString().ToLowerInvariant(), Share(kept, all), all);
    }

    private static double Share(int kept, int all) => all == 0 ? 1 : (double)kept / all;

    private static List<(StructureKind Kind, int Stretch)>[] KindsOf(StructuredText text)
    {
        var kinds = new List<(StructureKind, int)>[text.Words.Count];
        for (var i = 0; i < kinds.Length; i++) kinds[i] = [];
        var stretch = 0;
        foreach (var (kind, first, end) in text.Stretches)
        {
            for (var i = first; i < end; i++) kinds[i].Add((kind, stretch));
            stretch++;
        }

        return kinds;
    }
}
