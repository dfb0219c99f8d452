using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Comments;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>
/// Removes the comments of readers from stripped text: what stands between a section's first date and its last, with the
/// section's heading and the form behind it, and what else asks for comments. A page has elements to judge by, and is left alone.
/// </summary>
internal sealed class CommentsFilter(SegmentClassifier classifier) : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "comments";

    /// <inheritdoc/>
    public string Description => "removes readers' comments and their forms from stripped text (3 Comments, Ann says:, Reply)";

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Text;

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        var pieces = context.Pieces;
        foreach (var section in new CommentSectionFinder(context.Text, pieces).Find())
            for (var i = section.Start; i < section.End; i++)
                context.Cut(pieces[i], "comments", "between the names and dates of comments");
        JudgedSegments.Cut(context, classifier, CueKinds.Comments, "comments", "asks for readers' comments");
    }
}
