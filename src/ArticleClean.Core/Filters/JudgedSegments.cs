using System.Globalization;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>Removes what the learned judgement of stripped text takes for residue of some kinds: each filter its own subject.</summary>
internal static class JudgedSegments
{
    /// <summary>Removes the residue of some kinds.</summary>
    /// <param name="context">The text.</param>
    /// <param name="classifier">What judges it; one judgement serves all filters.</param>
    /// <param name="kinds">The filter's kinds; <see cref="CueKinds.None"/> for residue that the vocabulary says nothing of.</param>
    /// <param name="code">The code of the removals.</param>
    /// <param name="subject">What is removed, in a few words.</param>
    public static void Cut(FilterContext context, SegmentClassifier classifier, CueKinds kinds, string code, string subject)
    {
        foreach (var (range, verdict) in context.JudgementBy(classifier))
        {
            if (!verdict.IsResidue) continue;
            var isSubject = kinds == CueKinds.None ? verdict.Kind == CueKinds.None : (verdict.Kind & kinds) != 0;
            if (isSubject) context.Cut(range, code, Reason(subject, 1 - verdict.Probability));
        }
    }

    private static string Reason(string subject, float confidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject} (confidence {confidence:0.00})");
}
