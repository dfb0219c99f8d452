using ArticleClean.Documents;

namespace ArticleClean.Filters;

/// <summary>Takes out what a user's rule for the site names, and of a page all that stands outside of the content it names.</summary>
internal sealed class RulesFilter : IBlockFilter
{
    /// <summary>
    /// Characters that an expression passes over in a unit of work. To find one match it may look as far as the block's end,
    /// and nothing says how far it did look, so each match is counted as if it had.
    /// </summary>
    private const int CharactersPerUnit = 16;

    /// <inheritdoc/>
    public string Name => "rules";

    /// <inheritdoc/>
    public string Description => "removes what the rules for a site name (--rules), and all that stands outside of the content they name";

    /// <inheritdoc/>
    public RemovalKind Removes => RemovalKind.Surroundings;

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Rule is not { } rule) return;
        var content = new RangeSet();
        foreach (var mark in context.Document.RuleMarks.OrderBy(mark => mark.Range.Start))
        {
            if (mark.IsContent) content.Append(mark.Range);
            else context.Cut(mark.Range, "remove", $"the site rule removes {mark.Selector}");
        }

        if (content.Ranges.Count > 0) CutOutside(content, context);
        foreach (var pattern in rule.Text) CutMatches(pattern, context);
    }

    private static void CutOutside(RangeSet content, FilterContext context)
    {
        foreach (var block in context.Document.Blocks)
            foreach (var range in content.Outside(block.Range)) context.Cut(range, "outside-content", "outside of the content that the site rule names");
        context.HasChosenContent = true;
    }

    private static void CutMatches(SitePattern pattern, FilterContext context)
    {
        foreach (var block in context.Document.Blocks)
        {
            context.Budget.Spend(block.Range.Length);
            foreach (var match in pattern.Regex.EnumerateMatches(block.Range.Of(context.Text)))
            {
                var start = block.Range.Start + match.Index;
                context.Budget.Spend(1 + ((block.Range.End - start) / CharactersPerUnit));
                context.Cut(new TextRange(start, start + match.Length), "text", $"the site rule removes the text {pattern.Source}");
            }
        }
    }
}
