using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What becomes of a segment.</summary>
/// <param name="IsResidue">Whether it is removed.</param>
/// <param name="Probability">How probably it is the article's, from 0 to 1.</param>
/// <param name="Kind">What kind of residue the vocabulary says it is; <see cref="CueKinds.None"/> where it says nothing.</param>
internal readonly record struct SegmentVerdict(bool IsResidue, float Probability, CueKinds Kind);
