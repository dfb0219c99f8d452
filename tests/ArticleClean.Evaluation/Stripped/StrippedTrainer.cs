using System.Security.Cryptography;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>Trains the model for stripped text as the one for pages is trained.</summary>
internal static class StrippedTrainer
{
    /// <summary>Segments taken of one text; the rest is stood for by weight.</summary>
    private const int SegmentsPerText = 170;

    /// <summary>How much a real text counts against one that was made of a page: they are few, and tell most.</summary>
    private const float RealWeight = 12;

    private const int Trees = 260;

    private const double LearningRate = 0.12;

    /// <summary>What the words of each fold say; counted once for all models.</summary>
    public static IReadOnlyDictionary<int, LexiconBuilder> Words(IReadOnlyList<StrippedText> texts) =>
        texts.Where(text => text.Origin != StrippedOrigin.Clean).GroupBy(text => text.Fold).AsParallel()
            .Select(fold => (fold.Key, Words: LexiconBuilder.Of(fold.GroupBy(text => text.Domain).Select(BlocksOf))))
            .ToDictionary(fold => fold.Key, fold => fold.Words);

    /// <summary>Trains a model.</summary>
    /// <param name="texts">The texts that it learns from.</param>
    /// <param name="words">What the words of each fold say.</param>
    /// <param name="ensembles">Ensembles of trees whose mean is the model.</param>
    /// <param name="threads">How many threads train.</param>
    public static ContentModel Train(
        IReadOnlyList<StrippedText> texts, IReadOnlyDictionary<int, LexiconBuilder> words, int ensembles, int threads)
    {
        var folds = texts.Select(text => text.Fold).Distinct().Order().ToList();
        var outOfFold = folds.ToDictionary(fold => fold, fold => LexiconBuilder.Build(folds.Where(other => other != fold).Select(other => words[other])));
        var rows = texts.AsParallel().AsOrdered().SelectMany(text => Rows(text, outOfFold[text.Fold])).ToList();
        var trees = TreeTrainer.Train(rows, SegmentFeatures.Names.Length, Trees, LearningRate, threads, ensembles);
        return new ContentModel(1, HashOf(texts), LexiconBuilder.Build(folds.Select(fold => words[fold])), trees);
    }

    private static IEnumerable<LexiconBlock> BlocksOf(IEnumerable<StrippedText> texts) => texts.SelectMany(text => text.LexiconBlocks());

    private static List<TrainingRow> Rows(StrippedText text, Lexicon lexicon)
    {
        var rows = new List<TrainingRow>();
        var known = Enumerable.Range(0, text.Labels.Length).Where(segment => text.Weights[segment] > 0).ToArray();
        if (known.Length == 0) return rows;
        var chosen = known;
        if (known.Length > SegmentsPerText)
        {
            new Random((int)WordHash.Of(text.Id)).Shuffle(known);
            chosen = known[..SegmentsPerText];
            Array.Sort(chosen);
        }

        var features = new SegmentFeatures(new SegmentAnalysis(text.Segments, text.Code, lexicon));
        var share = MathF.Sqrt((float)known.Length / chosen.Length) * (text.Origin == StrippedOrigin.Real ? RealWeight : 1);
        foreach (var segment in chosen)
        {
            var row = new float[SegmentFeatures.Names.Length];
            features.Write(segment, row);
            var (weight, label) = (text.Weights[segment] * share, text.Labels[segment]);
            if (label > 0) rows.Add(new TrainingRow { Features = row, Label = true, Weight = weight * label });
            if (label < 1) rows.Add(new TrainingRow { Features = row, Label = false, Weight = weight * (1 - label) });
        }

        return rows;
    }

    private static string HashOf(IReadOnlyList<StrippedText> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(text.Id + "\n"));
            foreach (var label in text.Labels) hash.AppendData(BitConverter.GetBytes(label));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
