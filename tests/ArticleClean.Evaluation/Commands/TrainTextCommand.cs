using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Stripped;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;

namespace ArticleClean.Evaluation.Commands;

/// <summary>Trains on all stripped texts and writes the model for them that ships. Seeded: run twice, it writes the same bytes.</summary>
internal static class TrainTextCommand
{
    public static int Run(Progress progress)
    {
        var texts = StrippedSet.Load(progress);
        progress.Say("training");
        var path = Path.Combine(BenchmarkFolder.Repository, "src", "ArticleClean.Core", "Extraction", "Model", "stripped.model");
        using var file = File.Create(path);
        ModelFile.Write(StrippedTrainer.Train(texts, StrippedTrainer.Words(texts)), PieceFeatures.Names, file);
        progress.Say($"wrote {path}; build again to use it");
        return 0;
    }
}
