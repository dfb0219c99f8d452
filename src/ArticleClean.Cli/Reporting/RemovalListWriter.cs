using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Reporting;

/// <summary>
/// What was removed, a line each, as editors and CI read it: <c>name:line:column: filter/code: excerpt (reason)</c>.
/// Lines and columns are those of the document's text, from 1.
/// </summary>
internal sealed class RemovalListWriter : IArticleWriter
{
    /// <summary>Long enough to know the place again, short enough for a line.</summary>
    private const int ExcerptLength = 80;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public string Name => "removals";

    public string Extension => ".txt";

    public void Write(Article article, Stream output)
    {
        var text = article.Document.Text;
        var position = new TextPosition(text);
        var name = TerminalText.Escape(article.Source.Name);
        using var writer = new StreamWriter(output, Encoding, leaveOpen: true) { NewLine = "\n" };
        foreach (var removal in article.Removals)
        {
            position.AdvanceTo(removal.Range.Start);
            var excerpt = TerminalText.Escape(Excerpt(removal.Range.Of(text)));
            writer.WriteLine($"{name}:{position.Line}:{position.Column}: {removal.Filter}/{removal.Code}: {excerpt} ({TerminalText.Escape(removal.Reason)})");
        }
    }

    /// <summary>The start of a text on one line: white space folded.</summary>
    private static string Excerpt(ReadOnlySpan<char> text)
    {
        var excerpt = new StringBuilder(ExcerptLength + 1);
        foreach (var c in text.Trim())
        {
            if (excerpt.Length >= ExcerptLength && !char.IsLowSurrogate(c)) return excerpt.Append('…').ToString();
            if (!char.IsWhiteSpace(c)) excerpt.Append(c);
            else if (excerpt.Length > 0 && excerpt[^1] != ' ') excerpt.Append(' ');
        }

        return excerpt.ToString();
    }
}
