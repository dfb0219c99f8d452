using ArticleClean.Cli.Findings;
using ArticleClean.Cli.Outputs;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Reports;

/// <summary>A baseline's file, which has what was found as known: in the same order whatever the documents' order, so that it changes only by what changed.</summary>
/// <param name="path">The file; written over where it is there.</param>
internal sealed class BaselineReport(string path) : ICheckReport
{
    private readonly Dictionary<(string File, string Filter, string Code, string Fingerprint), BaselineEntry> _entries = [];
    private bool _hasResult;

    public void Add(DocumentEntry entry, CheckResult result)
    {
        _hasResult = true;
        foreach (var finding in result.Findings)
        {
            var key = (result.File, finding.Filter, finding.Code, finding.Fingerprint);
            var count = _entries.TryGetValue(key, out var same) ? same.Count + 1 : 1;
            _entries[key] = new BaselineEntry(result.File, finding.Filter, finding.Code, finding.Fingerprint, count, same?.Excerpt ?? finding.Excerpt);
        }
    }

    public void AddFailure(DocumentEntry entry, string message)
    {
    }

    /// <summary>Writes the file, unless no document could be checked: a run that failed leaves what is there.</summary>
    public void Complete()
    {
        if (!_hasResult) return;
        using var bytes = new MemoryStream();
        BaselineFile.Of([.. _entries.Values
            .OrderBy(entry => entry.File, StringComparer.Ordinal).ThenBy(entry => entry.Filter, StringComparer.Ordinal)
            .ThenBy(entry => entry.Code, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)]).Write(bytes);
        using var file = new AtomicFile(Path.GetFullPath(path), overwrite: true);
        file.Write(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        file.Commit(flush: true);
    }

    public void Dispose()
    {
    }
}
