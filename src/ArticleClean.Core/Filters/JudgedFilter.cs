using ArticleClean.Extraction.Stripped;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>
/// Removes one subject from stripped text by the learned judgement alone; a row of <see cref="FilterCatalog"/> says which.
/// A page shows such things by its elements, and is left alone.
/// </summary>
internal sealed class JudgedFilter(SegmentClassifier judge) : IBlockFilter
{
    /// <inheritdoc/>
    public required string Name { get; init; }

    /// <inheritdoc/>
    public required string Description { get; init; }

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Text;

    /// <summary>What the vocabulary calls the residue; <see cref="CueKinds.None"/> for residue that it says nothing of.</summary>
    public required CueKinds Kinds { get; init; }

    /// <summary>The code of the removals.</summary>
    public required string Code { get; init; }

    /// <summary>What is removed, in a few words.</summary>
    public required string Subject { get; init; }

    /// <inheritdoc/>
    public void Apply(FilterContext context) => JudgedSegments.Cut(context, judge, Kinds, Code, Subject);
}
