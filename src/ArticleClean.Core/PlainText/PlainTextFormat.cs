using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Languages;

namespace ArticleClean.PlainText;

/// <summary>
/// Text whose tags are already gone. A line is a block, since a scraper that kept anything kept the line breaks of
/// block elements; lines that a sentence runs across are one block.
/// </summary>
public sealed class PlainTextFormat : IDocumentFormat
{
    /// <summary>The format's name.</summary>
    public const string FormatName = ParsedDocument.PlainText;

    /// <summary>What stands between two blocks of a text that was cleaned.</summary>
    internal const string BlockSeparator = "\n\n";

    /// <summary>
    /// Length from which a line may have been broken by its width. Shorter lines are headings, list items and menu
    /// entries; source that is wrapped at all is wrapped at 60 characters or more.
    /// </summary>
    private const int WrappedLineLength = 50;

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public ParsedDocument Read(DecodedDocument document, WorkBudget budget)
    {
        budget.Spend(document.Text.Length);
        var text = document.Text.ToString();
        var parsed = Read(text) with { Rule = document.Rules.For(document.Source.Url) };

        // A text without its page says nothing of itself that could be told from its prose, but for its language.
        return LanguageDetector.Detect(text) is { } language
            ? parsed with { Metadata = new ArticleMetadata { Language = language, Sources = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["language"] = "detected" } } }
            : parsed;
    }

    internal static ParsedDocument Read(string text)
    {
        var blocks = new List<TextBlock>();
        var open = new TextRange(0, 0);
        var lineStart = 0;
        var isAdjacent = false;
        while (lineStart < text.Length)
        {
            var length = text.AsSpan(lineStart).IndexOfAny('\n', '\r');
            var lineEnd = length < 0 ? text.Length : lineStart + length;
            var line = WhiteSpace.Trim(text, new TextRange(lineStart, lineEnd));
            if (!line.IsEmpty)
            {
                if (isAdjacent && RunsOn(text, lastLine: open, line)) open = new TextRange(open.Start, line.End);
                else
                {
                    if (!open.IsEmpty) blocks.Add(new TextBlock(open, BlockKind.Paragraph));
                    open = line;
                }
            }

            isAdjacent = !line.IsEmpty;
            lineStart = lineEnd + 1;
            if (lineEnd < text.Length && text[lineEnd] == '\r' && lineStart < text.Length && text[lineStart] == '\n') lineStart++;
        }

        if (!open.IsEmpty) blocks.Add(new TextBlock(open, BlockKind.Paragraph));
        return new ParsedDocument(text, FormatName, blocks);
    }

    /// <summary>Whether a line goes on with the sentence of the line before it.</summary>
    private static bool RunsOn(string text, TextRange lastLine, TextRange line)
    {
        var lineBreak = text.AsSpan(lastLine.Start, lastLine.Length).LastIndexOfAny('\n', '\r');
        var lastLength = lineBreak < 0 ? lastLine.Length : lastLine.Length - lineBreak - 1;
        return lastLength >= WrappedLineLength
            && (char.IsLetterOrDigit(text[lastLine.End - 1]) || text[lastLine.End - 1] == ',')
            && char.IsLower(text[line.Start]) && !WebAddress.IsStart(line.Of(text));
    }
}
