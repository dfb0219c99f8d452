using ArticleClean.Documents;

namespace ArticleClean;

/// <summary>Limits and choices for cleaning one document. Immutable.</summary>
public sealed record CleaningOptions
{
    /// <summary>The largest document that is read, in bytes after decompression. Default: 24 MB (25,165,824).</summary>
    public long MaxBytes { get; init; } = 24 * 1024 * 1024;

    /// <summary>
    /// How much work one document may take, as the time that a usual machine needs for it. Default: 10 seconds. Work is counted,
    /// <see cref="WorkBudget.UnitsPerSecond"/> units to the second, and not measured by the clock: the same bytes and options end
    /// the same way on every machine. A document that takes more is an error, never a shorter result.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Name of the format to read every document as: <c>html</c> or <c>text</c>. Default: <c>null</c>, found by content.</summary>
    public string? Format { get; init; }

    /// <summary>
    /// Whether a link is left where a page shows a video, a sound or a frame, in the formats that have links and in JSON. Default: no.
    /// </summary>
    public bool LinksEmbeds { get; init; }

    /// <summary>Rules for single sites, as <see cref="Rules.SiteRulesFile"/> reads them. Default: none.</summary>
    public SiteRules Rules { get; init; } = SiteRules.None;
}
