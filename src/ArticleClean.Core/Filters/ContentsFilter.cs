using ArticleClean.Filters.Contents;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>Takes a text's table of contents out of stripped text: the headings themselves stay. A page has elements to judge by, and is left alone.</summary>
internal sealed class ContentsFilter : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "contents";

    /// <inheritdoc/>
    public string Description => "removes tables of contents from stripped text, whose entries stand again as headings";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Format != PlainTextFormat.FormatName) return;
        foreach (var table in new ContentsFinder(context.Text, context.Pieces).Find())
            for (var i = table.Start; i < table.End; i++)
                context.Cut(context.Pieces[i], "contents", "an entry of a table of contents, whose heading stands further down");
    }
}
