using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>The footnotes of which both the note and a reference to it are kept: one alone would show its markup, or nothing.</summary>
internal static class KeptFootnotes
{
    /// <summary>Their names.</summary>
    public static HashSet<string> Of(Article article)
    {
        var notes = new HashSet<string>(StringComparer.Ordinal);
        var references = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in article.Passages)
        {
            foreach (var span in passage.Block.Inlines)
                if (span is { Kind: InlineKind.FootnoteReference, Target: { } name } && passage.Ranges.Any(range => range.Start <= span.Range.Start && span.Range.End <= range.End)) references.Add(name);
            for (var container = passage.Block.Container; container is not null; container = container.Parent)
                if (container is FootnoteContainer note && passage.Text(article.Document).Length > 0) notes.Add(note.Name);
        }

        notes.IntersectWith(references);
        return notes;
    }
}
