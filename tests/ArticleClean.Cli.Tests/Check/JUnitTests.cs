using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests.Check;

public sealed class JUnitTests
{
    [Fact]
    public void A_document_is_a_test_that_passes_fails_by_its_findings_or_is_an_error()
    {
        using var folder = CheckFolder.Create();

        var suite = Suite(BuiltProgram.RunIn(folder.Root, "check", "-f", "junit", "texts"));

        suite.Attributes().ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value)
            .Should().Contain("tests", "5").And.Contain("failures", "3").And.Contain("errors", "1");
        suite.Elements().Select(test => (test.Attribute("name")!.Value, test.Elements().SingleOrDefault()?.Name.LocalName)).Should().Equal(
            ("texts/broken.txt.gz", "error"), ("texts/clean.txt", null), ("texts/one.txt", "failure"), ("texts/page.html", "failure"), ("texts/two [x](y) {0}.txt", "failure"));
        var failure = suite.Elements().Last().Element("failure")!;
        failure.Attribute("message")!.Value.Should().Be("2 pieces of residue");
        failure.Value.Split('\n').Should().StartWith($"texts/two [x](y) {{0}}.txt:3:1: css/rule: a CSS rule: {CheckFolder.Css}").And.HaveCount(3);
    }

    [Fact]
    public void Nothing_to_check_is_a_suite_without_tests()
    {
        using var folder = new TestFolder();

        var result = BuiltProgram.Run("check", "-f", "junit", folder.Root);

        result.ExitCode.Should().Be(2);
        Suite(result).Attribute("tests")!.Value.Should().Be("0");
    }

    private static XElement Suite(ProgramResult result)
    {
        using var stream = new MemoryStream(result.Bytes);
        var report = XDocument.Load(stream);
        var schemas = new XmlSchemaSet();
        using var schema = XmlReader.Create(Path.Join(AppContext.BaseDirectory, "Check", "Schemas", "junit.xsd"));
        schemas.Add(null, schema);
        report.Validate(schemas, validationEventHandler: null);
        return report.Root!.Element("testsuite")!;
    }
}
