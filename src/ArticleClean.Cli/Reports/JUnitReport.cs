using System.Globalization;
using System.Text;
using System.Xml;
using ArticleClean.Cli.Findings;
using ArticleClean.Cli.Reporting;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Reports;

/// <summary>
/// JUnit's XML, as CI systems read it: a test case for each document, which fails by its findings. It is written at
/// the end, since its first line has the counts. No times, so that the same input gives the same bytes.
/// </summary>
internal sealed class JUnitReport(Stream output) : ICheckReport
{
    public const string FormatName = "junit";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    private readonly List<TestCase> _cases = [];

    public void Add(DocumentEntry entry, CheckResult result) => _cases.Add(new TestCase(entry.Name)
    {
        Findings = result.Findings.Count,
        Lines = string.Concat(result.Findings.Select(finding => FindingLine.Of(entry.Name, finding))),
    });

    public void AddFailure(DocumentEntry entry, string message) => _cases.Add(new TestCase(entry.Name) { Error = message });

    public void Complete()
    {
        using (var xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", $"{ProgramVersion.Name} check");
            WriteCount(xml, "tests", _ => true);
            WriteCount(xml, "failures", test => test.Findings > 0);
            WriteCount(xml, "errors", test => test.Error is not null);
            foreach (var test in _cases) Write(xml, test);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose()
    {
    }

    private void WriteCount(XmlWriter xml, string name, Func<TestCase, bool> isCounted) =>
        xml.WriteAttributeString(name, _cases.Count(isCounted).ToString(CultureInfo.InvariantCulture));

    private static void Write(XmlWriter xml, TestCase test)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"{ProgramVersion.Name}.check");
        xml.WriteAttributeString("name", TerminalText.Escape(test.Name));
        if (test.Error is { } error)
        {
            xml.WriteStartElement("error");
            xml.WriteAttributeString("type", "document");
            xml.WriteAttributeString("message", TerminalText.Escape(error));
            xml.WriteEndElement();
        }
        else if (test.Findings > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", "residue");
            xml.WriteAttributeString("message", string.Create(CultureInfo.InvariantCulture, $"{test.Findings} {(test.Findings == 1 ? "piece" : "pieces")} of residue"));
            xml.WriteString(test.Lines);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>A document as a test.</summary>
    private sealed record TestCase(string Name)
    {
        public int Findings { get; init; }

        public string Lines { get; init; } = "";

        public string? Error { get; init; }
    }
}
