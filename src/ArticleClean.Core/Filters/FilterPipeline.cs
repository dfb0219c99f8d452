using System.Buffers;
using ArticleClean.Documents;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// The filters, run in order. Stripped text is looked at again until nothing more is found, so that cleaning what
/// came out changes no byte: taking out one residue may uncover the next.
/// </summary>
internal sealed class FilterPipeline(IReadOnlyList<IBlockFilter> filters)
{
    /// <summary>A bound, not a setting: real texts need one look beyond the first, or two.</summary>
    private const int MaxLooks = 8;

    /// <summary>Control characters that are no white space of text.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    public FilterContext Run(ParsedDocument document, WorkBudget budget)
    {
        var context = RunOnce(document, budget);
        if (document.Format != PlainTextFormat.FormatName) return context;

        for (var look = 1; look < MaxLooks && (context.Removals.Count > 0 || context.Splits.Count > 0 || HasControl(document.Text)); look++)
        {
            budget.Spend(document.Text.Length);
            var view = CleanedView.Of(document, context.Passages);
            var again = RunOnce(view.Document, budget);
            if (again.Removals.Count == 0 && again.Splits.Count == 0) break;
            context.Adopt(again.Removals.SelectMany(view.ToOriginal), again.Splits.Select(view.ToOriginal));
        }

        return context;
    }

    /// <summary>Whether a text has control characters: they are written as spaces, which may show residue that they hid.</summary>
    private static bool HasControl(string text) => text.AsSpan().ContainsAny(Controls);

    private FilterContext RunOnce(ParsedDocument document, WorkBudget budget)
    {
        var context = new FilterContext(document, budget) { KeepsCaptions = !filters.Any(filter => filter is CaptionsFilter) };
        foreach (var filter in filters) context.Run(filter);
        return context;
    }
}
