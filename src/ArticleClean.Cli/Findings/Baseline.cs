namespace ArticleClean.Cli.Findings;

/// <summary>Findings that are known, and so neither reported nor counted. Immutable and safe for many threads at once.</summary>
/// <param name="entries">The known findings.</param>
internal sealed class Baseline(IEnumerable<BaselineEntry> entries)
{
    private readonly ILookup<string, BaselineEntry> _entries = entries.ToLookup(entry => entry.File);

    /// <summary>Knows nothing.</summary>
    public static Baseline None { get; } = new([]);

    /// <summary>
    /// Takes the known findings out of a result. They are known by file, kind and content, not by line, so that they
    /// may move; of more findings than are known the first ones are the known ones.
    /// </summary>
    public CheckResult Compare(CheckResult result)
    {
        var left = new Dictionary<(string, string, string), int>();
        foreach (var entry in _entries[result.File])
        {
            var key = (entry.Filter, entry.Code, entry.Fingerprint);
            left[key] = left.GetValueOrDefault(key) + Math.Max(entry.Count, 0);
        }

        if (left.Count == 0) return result;
        var news = new List<Finding>();
        foreach (var finding in result.Findings)
        {
            var key = (finding.Filter, finding.Code, finding.Fingerprint);
            if (left.GetValueOrDefault(key) > 0) left[key]--;
            else news.Add(finding);
        }

        return result with { Findings = news, Known = result.Findings.Count - news.Count, Gone = left.Values.Sum() };
    }
}
