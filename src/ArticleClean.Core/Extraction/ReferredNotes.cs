using System.Globalization;
using ArticleClean.Documents;

namespace ArticleClean.Extraction;

/// <summary>
/// Finds the notes that a page's content refers to: those that its references lead to and that lead back, and those that
/// stand in an aside or an element for notes and begin with the number of a raised figure in the text. All notes of such a list must be
/// referred to: the numbers of other lists are those of no note.
/// </summary>
internal static class ReferredNotes
{
    /// <summary>So many elements outwards the name of a note is looked for.</summary>
    private const int MaxLevels = 4;

    /// <summary>The longest reference: <c>[12]</c>.</summary>
    private const int MaxReference = 5;

    /// <summary>So much of a class is read, in characters: one around many blocks is read for each of them.</summary>
    private const int MaxClass = 200;

    private static readonly string[] Names = ["footnote", "endnote", "sidenote", "side-note", "marginnote", "margin-note"];

    /// <summary>Chooses the notes that chosen blocks refer to.</summary>
    /// <param name="document">The page.</param>
    /// <param name="chosen">For each block whether it is content.</param>
    public static void Choose(ParsedDocument document, bool[] chosen)
    {
        var references = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < chosen.Length; i++)
            if (chosen[i]) AddReferences(document, document.Blocks[i], references);
        if (references.Count == 0) return;

        var notes = new List<(int Block, ListContainer? List)>();
        var others = new HashSet<ListContainer>();
        for (var i = 0; i < chosen.Length; i++)
        {
            var block = document.Blocks[i];
            if (!block.HasText) continue;
            var item = block.Container as ListItemContainer;
            var isReferred = NumberOf(document, block) is { } number && references.Contains(number);
            if (item is not null && !isReferred) others.Add(item.List);
            if (block.Container is FootnoteContainer { HasReturn: true } note && references.Contains(note.Name)) chosen[i] = true;
            else if (!chosen[i] && isReferred && IsNote(document, block)) notes.Add((i, item?.List));
        }

        foreach (var (block, list) in notes)
            if (list is null || !others.Contains(list)) chosen[block] = true;
    }

    private static void AddReferences(ParsedDocument document, TextBlock block, HashSet<string> references)
    {
        foreach (var span in block.Inlines)
        {
            if (span is { Kind: InlineKind.FootnoteReference, Target: { } name }) references.Add(name);
            if (span.Kind != InlineKind.Superscript || span.Range.Length > MaxReference) continue;
            var text = span.Range.Of(document.Text).Trim("[]() ");
            if (text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9')) references.Add(text.ToString());
        }
    }

    /// <summary>The number of an item, or the one that a block begins with; <c>null</c> where there is none.</summary>
    private static string? NumberOf(ParsedDocument document, TextBlock block)
    {
        if (block.Container is ListItemContainer { List.IsOrdered: true } item) return item.Number.ToString(CultureInfo.InvariantCulture);
        var text = block.Range.Of(document.Text).TrimStart("[(");
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return length is > 0 and < MaxReference ? text[..length].ToString() : null;
    }

    private static bool IsNote(ParsedDocument document, TextBlock block)
    {
        var at = block.Element;
        for (var level = 0; at >= 0 && level < MaxLevels; level++, at = document.Elements[at].Parent)
        {
            var element = document.Elements[at];
            if (element.Tag == "aside") return true;
            var names = element.Class.AsSpan(0, Math.Min(element.Class.Length, MaxClass));
            foreach (var name in Names)
                if (names.Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
