using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Tests.Laws;

/// <summary>Law 2: the article's words are the input's words, in their order.</summary>
internal static class Faithfulness
{
    public static string? Check(LawDocument document)
    {
        var article = document.Article;
        var keptText = string.Join('\n', article.Passages.Select(passage => passage.Text(article.Document)));
        var kept = Words.Of(keptText);
        if (Words.FirstOutOfOrder(kept, Words.Of(WithBorders(article))) is { } foreign) return $"the passages hold \"{foreign}\", which the text does not hold there";

        var written = Words.Of(document.WithoutRaisedSigns(document.Output));
        kept = Words.Of(document.WithoutRaisedSigns(keptText));
        if (Words.FirstOutOfOrder(kept, written) is { } lost) return $"the writer lost \"{lost}\"";
        var numbers = article.Passages.SelectMany(passage => Containers(passage.Block)).Distinct().Sum(container => container switch { ListItemContainer => 1, FootnoteContainer note => Words.Of(note.Name).Count, _ => 0 });
        return written.Count - kept.Count > numbers ? $"the writer added {written.Count - kept.Count} words, and its list items and notes have {numbers}" : null;
    }

    /// <summary>The document's text with a line break wherever a cut or a split sets words apart.</summary>
    private static string WithBorders(Article article)
    {
        var source = article.Document.Text;
        var text = new StringBuilder(source.Length);
        var copied = 0;
        var borders = article.Removals.SelectMany(removal => new[] { removal.Range.Start, removal.Range.End }).Concat(article.Splits.Select(split => split.Offset));
        foreach (var border in borders.Distinct().Order())
        {
            text.Append(source, copied, border - copied).Append('\n');
            copied = border;
        }

        return text.Append(source, copied, source.Length - copied).ToString();
    }

    private static IEnumerable<BlockContainer> Containers(TextBlock block)
    {
        for (var container = block.Container; container is not null; container = container.Parent) yield return container;
    }
}
