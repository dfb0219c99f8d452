using ArticleClean.Cli.Findings;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Reports;

/// <summary>
/// One JSON object: <c>findings</c>, a flat entry each, then <c>failures</c> and counts. Nothing in it depends on the clock.
/// </summary>
internal sealed class JsonReport : ICheckReport
{
    public const string FormatName = "json";

    /// <summary>Raised when a key changes its meaning or goes; a key more is no change.</summary>
    private const int SchemaVersion = 1;

    private readonly JsonStream _json;
    private readonly List<(string Source, string Error)> _failures = [];
    private int _checked;
    private int _known;

    public JsonReport(Stream output)
    {
        _json = new JsonStream(output);
        _json.Writer.WriteStartObject();
        _json.Writer.WriteNumber("schema_version", SchemaVersion);
        _json.Writer.WriteStartArray("findings");
    }

    public void Add(DocumentEntry entry, CheckResult result)
    {
        _checked++;
        _known += result.Known;
        foreach (var finding in result.Findings) Write(entry.Name, result.Format, finding);
        _json.Send();
    }

    public void AddFailure(DocumentEntry entry, string message) => _failures.Add((entry.Name, message));

    public void Complete()
    {
        var json = _json.Writer;
        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (var (source, error) in _failures)
        {
            json.WriteStartObject();
            json.WriteString("source", source);
            json.WriteString("error", error);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("checked", _checked);
        json.WriteNumber("known", _known);
        json.WriteEndObject();
        _json.Complete();
    }

    public void Dispose() => _json.Dispose();

    private void Write(string source, string format, Finding finding)
    {
        var json = _json.Writer;
        json.WriteStartObject();
        json.WriteString("source", source);
        json.WriteString("format", format);
        json.WriteString("filter", finding.Filter);
        json.WriteString("code", finding.Code);
        json.WriteString("reason", finding.Reason);
        json.WriteString("excerpt", finding.Excerpt);
        json.WriteNumber("line", finding.Start.Line);
        json.WriteNumber("column", finding.Start.Column);
        json.WriteNumber("end_line", finding.End.Line);
        json.WriteNumber("end_column", finding.End.Column);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteEndObject();
    }
}
