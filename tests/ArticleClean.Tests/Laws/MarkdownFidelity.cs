using ArticleClean.Documents;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Laws;

/// <summary>What Markdown and plain text promise each other: another parser reads the Markdown as the plain text's words, in their order.</summary>
internal static class MarkdownFidelity
{
    public static string? Check(LawDocument document)
    {
        var markdown = WriterOutput.Of("markdown", document.Article);
        // A reference to a note shows its name, whatever brackets the page had around it, and stands apart from the next one.
        var hasNotes = document.Article.Passages.Any(passage => passage.Block.Inlines.Any(span => span.Kind == InlineKind.FootnoteReference));
        var names = document.Article.Passages.SelectMany(passage => Notes(passage.Block)).ToHashSet();
        // A name holds no space where the page's reference does.
        var text = names.Where(name => !char.IsAsciiDigit(name[0]) && name.Contains('-')).OrderByDescending(name => name.Length)
            .Aggregate(MarkdownOracle.TextOf(markdown), (all, name) => all.Replace(name, name.Replace('-', ' '), StringComparison.Ordinal));
        var read = MarkdownOracle.Words(Plain(document.WithoutRaisedSigns(text))).ToList();
        var next = 0;
        foreach (var (word, mayBeMarker) in WordsOf(Plain(document.WithoutRaisedSigns(document.Output)), names))
        {
            // A callout's sign stands for its heading, where it has one.
            if (next < read.Count && read[next].StartsWith(MarkdownOracle.CalloutSign, StringComparison.Ordinal))
            {
                var kind = read[next++][MarkdownOracle.CalloutSign.Length..];
                if (kind.Equals(word, StringComparison.OrdinalIgnoreCase) && (next == read.Count || read[next] != word)) continue;
            }

            if (next < read.Count && read[next] == word) next++;
            else if (!mayBeMarker) return $"the Markdown reads \"{string.Join(' ', read.Skip(next).Take(5))}\" where the text has \"{word}\"";
        }

        return next == read.Count ? null : $"the Markdown reads \"{read[next]}\" after the text's end";

        string Plain(string text) => hasNotes ? text.Replace("][", "] [", StringComparison.Ordinal).Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) : text;
    }

    private static IEnumerable<string> Notes(TextBlock block)
    {
        for (var container = block.Container; container is not null; container = container.Parent)
            if (container is FootnoteContainer note) yield return note.Name;
    }

    /// <summary>The words of a plain text, and whether each may be the marker of an item: it looks like one, and only such stand before it in its line.</summary>
    private static IEnumerable<(string Word, bool MayBeMarker)> WordsOf(string text, HashSet<string> notes)
    {
        foreach (var line in text.Split('\n'))
        {
            var isStart = true;
            foreach (var word in MarkdownOracle.Words(line))
            {
                isStart = isStart && (word is "-" or "[" or "]" or "[x]" || (word[^1] == '.' && (notes.Contains(word[..^1]) || int.TryParse(word.AsSpan(0, word.Length - 1), out _))));
                yield return (word, isStart);
            }
        }
    }
}
