using ArticleClean.Filters.Comments;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// Takes the comments of readers out of stripped text: what stands between a section's first date and its last, with the
/// section's heading and the form behind it; and what customers say below a heading that calls it so. A page has elements to judge by, and is left alone.
/// </summary>
internal sealed class CommentsFilter : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "comments";

    /// <inheritdoc/>
    public string Description => "removes readers' comments and customers' testimonials from stripped text (3 Comments, Ann says:, Reply)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Format != PlainTextFormat.FormatName) return;
        var pieces = context.Pieces;
        foreach (var section in new CommentSectionFinder(context.Text, pieces).Find())
            for (var i = section.Start; i < section.End; i++)
                context.Cut(pieces[i], "comments", "between the names and dates of comments");
        foreach (var section in TestimonialFinder.Find(context.Text, pieces))
            for (var i = section.Start; i < section.End; i++)
                context.Cut(pieces[i], "testimonials", "what customers say, below a heading that calls it so");
    }
}
