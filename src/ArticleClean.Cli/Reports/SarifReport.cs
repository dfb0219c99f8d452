using ArticleClean.Cli.Findings;
using ArticleClean.Filters;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Reports;

/// <summary>
/// SARIF 2.1.0, as code hosts read it: a rule for each filter, a result for each finding, a notification for each
/// document that failed.
/// </summary>
internal sealed class SarifReport : ICheckReport
{
    public const string FormatName = "sarif";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>
    /// Not <c>primaryLocationLineHash</c>, which GitHub's upload computes itself and warns of where it is given: a
    /// line's hash is not that of one finding among many in a long line.
    /// </summary>
    private const string FingerprintName = "articleclean/residue/v1";

    private readonly JsonStream _json;
    private readonly Dictionary<string, int> _ruleIndexes = [];
    private readonly List<(string File, string Message)> _failures = [];

    public SarifReport(Stream output, IReadOnlyList<IBlockFilter> filters)
    {
        _json = new JsonStream(output);
        var json = _json.Writer;
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ProgramVersion.Name);
        json.WriteString("version", ProgramVersion.Number);
        json.WriteStartArray("rules");
        foreach (var filter in filters) WriteRule(filter);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("newlineSequences");
        json.WriteStringValue("\r\n");
        json.WriteStringValue("\n");
        json.WriteStringValue("\r");
        json.WriteEndArray();
        json.WriteStartArray("results");
    }

    public void Add(DocumentEntry entry, CheckResult result)
    {
        foreach (var finding in result.Findings) WriteResult(result, finding);
        _json.Send();
    }

    public void AddFailure(DocumentEntry entry, string message) => _failures.Add((FileName.Of(entry), message));

    public void Complete()
    {
        var json = _json.Writer;
        json.WriteEndArray();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", _failures.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var (file, message) in _failures)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteMessage("message", message);
            WriteLocation(file, null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        _json.Complete();
    }

    public void Dispose() => _json.Dispose();

    private void WriteRule(IBlockFilter filter)
    {
        _ruleIndexes.Add(filter.Name, _ruleIndexes.Count);
        var json = _json.Writer;
        json.WriteStartObject();
        json.WriteString("id", filter.Name);
        WriteMessage("shortDescription", $"Residue of the kind {filter.Name}");
        WriteMessage("fullDescription", $"The filter {filter.Name} {filter.Description}.");
        WriteMessage("help", $"'{ProgramVersion.Name} FILE' gives the text without it; '{ProgramVersion.Name} check --no-filter {filter.Name}' does not look for it.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", "warning");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(CheckResult result, Finding finding)
    {
        var json = _json.Writer;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Filter);
        json.WriteNumber("ruleIndex", _ruleIndexes[finding.Filter]);
        json.WriteString("level", "warning");
        WriteMessage("message", $"{finding.Reason} ({finding.Kind})");
        WriteLocation(result.File, result.HasFilePlaces ? finding : null);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, $"{finding.Code}:{finding.Fingerprint}:{finding.Occurrence}");
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("code", finding.Code);
        json.WriteString("excerpt", finding.Excerpt);
        if (!result.HasFilePlaces)
        {
            json.WriteNumber("pageTextLine", finding.Start.Line);
            json.WriteNumber("pageTextColumn", finding.Start.Column);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <param name="file">The file.</param>
    /// <param name="place">What lies where in it; <c>null</c> for the whole of it.</param>
    private void WriteLocation(string file, Finding? place)
    {
        var json = _json.Writer;
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileName.ToUri(file));
        json.WriteEndObject();
        if (place is not null)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Start.Line);
            json.WriteNumber("startColumn", place.Start.Column);
            json.WriteNumber("endLine", place.End.Line);
            json.WriteNumber("endColumn", place.End.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>In a message braces are placeholders and brackets are links, unless they are escaped (SARIF 2.1.0, 3.11.5 and 3.11.6).</summary>
    private void WriteMessage(string key, string text)
    {
        var json = _json.Writer;
        json.WriteStartObject(key);
        json.WriteString("text", text.Replace("{", "{{").Replace("}", "}}").Replace("[", @"\["));
        json.WriteEndObject();
    }
}
