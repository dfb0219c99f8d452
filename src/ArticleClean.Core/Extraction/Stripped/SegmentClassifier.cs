using ArticleClean.Documents;
using ArticleClean.Extraction.Model;
using ArticleClean.Segments;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// Judges the segments of a stripped text by a learned model. Keeps no state: one instance serves many threads at once.
/// </summary>
internal sealed class SegmentClassifier(Func<ContentModel> load)
{
    /// <summary>Units of work for a segment's features and all trees, and for each character, whose words are looked up.</summary>
    private const int UnitsPerSegment = 500, UnitsPerCharacter = 4;

    /// <summary>Judges by the model that ships with the library, which is read when the first text is judged.</summary>
    public static SegmentClassifier Shipped { get; } = new(() => ContentModel.ShippedForText);

    /// <summary>Judges the segments of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">Where code was cut out of it, in order.</param>
    /// <param name="budget">Counts the work.</param>
    public SegmentVerdict[] Judge(SegmentedText text, IReadOnlyList<TextRange> code, WorkBudget budget)
    {
        if (text.Segments.Count == 0) return [];
        budget.Spend((long)text.Text.Length * UnitsPerCharacter);
        var model = load();
        var page = new SegmentAnalysis(text, code, model.Lexicon);
        return SegmentJudge.Decide(page, Probabilities(page, model, budget));
    }

    /// <summary>How probably each segment is the article's.</summary>
    /// <param name="page">The text's analysis.</param>
    /// <param name="model">The model.</param>
    /// <param name="budget">Counts the work.</param>
    internal static float[] Probabilities(SegmentAnalysis page, ContentModel model, WorkBudget budget)
    {
        var features = new SegmentFeatures(page);
        var row = new float[SegmentFeatures.OwnCount];
        using var batch = new TreeBatch(model.Trees, row.Length, features.OfText);
        var probabilities = new float[page.Count];
        var done = 0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            budget.Spend(UnitsPerSegment);
            features.WriteOwn(i, row);
            batch.Add(row);
            if (batch.Count < TreeBatch.Size && i + 1 < probabilities.Length) continue;
            var part = batch.Evaluate();
            part.CopyTo(probabilities.AsSpan(done));
            done += part.Length;
        }

        return probabilities;
    }
}
