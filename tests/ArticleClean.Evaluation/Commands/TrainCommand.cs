using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;

namespace ArticleClean.Evaluation.Commands;

/// <summary>Trains on all pages and writes the model that ships. Seeded: run twice, it writes the same bytes.</summary>
internal static class TrainCommand
{
    public static int Run(Progress progress)
    {
        var pages = TrainingSet.Load(progress);
        progress.Say("training");
        var path = Path.Combine(BenchmarkFolder.Repository, "src", "ArticleClean.Core", "Extraction", "Model", "content.model");
        using var file = File.Create(path);
        ModelFile.Write(ModelTrainer.Train(pages), BlockFeatures.Names, file);
        progress.Say($"wrote {path}; build again to use it");
        return 0;
    }
}
