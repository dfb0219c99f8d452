using System.Text.Json;
using System.Xml;
using ArticleClean.Tests.Laws;
using ArticleClean.Tests.Support;
using ArticleClean.Writers;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>What every writer owes to its readers.</summary>
internal static class Writing
{
    private static readonly WriterOptions[] Choices =
    [
        new(),
        new() { Explain = true, Links = LinkStyle.Footnotes, Images = ImageStyle.Drop, FrontMatter = true, Width = 40 },
    ];

    /// <summary>
    /// Every writer writes UTF-8, the same bytes for the same document, and JSON and XML that other parsers read.
    /// </summary>
    public static string? Check(LawDocument document)
    {
        var again = document.Cleaner.Clean(document.Source);
        foreach (var format in WriterCatalog.Names)
        {
            foreach (var options in Choices)
            {
                var written = WriterOutput.Of(format, document.Article, options);
                if (written != WriterOutput.Of(format, again, options)) return $"a second run writes other {format}";
                if (ParseError(format, written) is { } error) return $"the {format} cannot be read: {error}";
            }
        }

        return null;
    }

    private static string? ParseError(string format, string written)
    {
        try
        {
            if (format is JsonWriter.FormatName or JsonLinesWriter.FormatName) JsonDocument.Parse(written).Dispose();
            else if (format == TeiWriter.FormatName) new XmlDocument { XmlResolver = null }.LoadXml(written);
            return null;
        }
        catch (Exception e) when (e is JsonException or XmlException)
        {
            return e.Message;
        }
    }
}
