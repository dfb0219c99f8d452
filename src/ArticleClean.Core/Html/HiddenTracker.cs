using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Notes the texts that a page hides from readers, while the page is walked.</summary>
/// <param name="finder">Tells which elements hide their text.</param>
internal sealed class HiddenTracker(HiddenFinder finder)
{
    /// <summary>
    /// So many hidden blocks of one class, of so many characters on average, are a component of the page that opens: the
    /// answers of questions, say. Over the benchmarks 97 % of what the judgement of main content keeps of them is content.
    /// </summary>
    private const int MinAlike = 3, MinAlikeLength = 120;

    /// <summary>So much of a class tells components apart, in characters.</summary>
    private const int MaxClass = 200;

    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private readonly Stack<(HtmlNode Node, int Start, string Code, string Reason)> _open = [];
    private readonly List<(HiddenText Text, string Class)> _found = [];

    /// <summary>Notes an element's start.</summary>
    /// <param name="node">The element.</param>
    /// <param name="position">Offset of its text.</param>
    public void Enter(HtmlNode node, int position)
    {
        if (node.HasAttributes && finder.Of(node) is var (code, reason)) _open.Push((node, position, code, reason));
    }

    /// <summary>Notes an element's end.</summary>
    /// <param name="node">The element.</param>
    /// <param name="blocks">The page's text so far.</param>
    public void Leave(HtmlNode node, BlockBuilder blocks)
    {
        if (_open.Count == 0 || _open.Peek().Node != node) return;
        var (_, start, code, reason) = _open.Pop();
        var range = blocks.Since(start);
        if (range.IsEmpty) return;
        _found.Add((new HiddenText(range, code, reason, RunningText.IsInline(node)), ClassOf(node)));
    }

    /// <summary>The beginning of an element's class; one string for all elements that share it.</summary>
    private string ClassOf(HtmlNode node)
    {
        var name = node.Attribute(AttributeName.Class);
        if (name.Length > MaxClass) name = name[..MaxClass];
        var known = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(name, out var value)) return value;
        _classes.Add(value = name.ToString());
        return value;
    }

    /// <summary>The hidden texts, by their start, an outer one before those inside it.</summary>
    public IReadOnlyList<HiddenText> Build()
    {
        if (_found.Count == 0) return [];
        var components = _found.Where(found => found.Class.Length > 0 && !found.Text.IsInline)
            .GroupBy(found => found.Class)
            .Where(alike => alike.Count() >= MinAlike && alike.Average(found => found.Text.Range.Length) >= MinAlikeLength)
            .Select(alike => alike.Key)
            .ToHashSet();
        return [.. _found.Where(found => found.Text.IsInline || !components.Contains(found.Class))
            .Select(found => found.Text)
            .OrderBy(text => text.Range.Start)
            .ThenByDescending(text => text.Range.End)];
    }
}
