using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Stripped;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;

namespace ArticleClean.Evaluation.Commands;

/// <summary>Trains on all stripped texts and writes the model for them that ships. Seeded: run twice, it writes the same bytes.</summary>
internal static class TrainTextCommand
{
    /// <summary>Two ensembles that differ by their seed alone: their mean moves less from training to training.</summary>
    public const int Ensembles = 2;

    public static int Run(Progress progress)
    {
        var texts = StrippedSet.Load(progress);
        progress.Say("training");
        var path = Path.Combine(BenchmarkFolder.Repository, "src", "ArticleClean.Core", "Extraction", "Model", "stripped.model");
        using var file = File.Create(path);
        ModelFile.Write(StrippedTrainer.Train(texts, StrippedTrainer.Words(texts), Ensembles, threads: 1), SegmentFeatures.Names, file);
        progress.Say($"wrote {path}; build again to use it");
        return 0;
    }
}
