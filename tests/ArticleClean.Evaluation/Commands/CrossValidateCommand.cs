using ArticleClean.Evaluation.Scoring;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Evaluation.Commands;

/// <summary>Scores each fold with a model trained on the others: the figures that say how well pages never seen are extracted.</summary>
internal static class CrossValidateCommand
{
    /// <summary>Runs the command.</summary>
    /// <param name="output">The folder for what comes out, a file of JSON Lines a corpus; <c>null</c> for none.</param>
    /// <param name="modelFolder">The folder that keeps the folds' models; read where it exists, <c>null</c> for none.</param>
    /// <param name="checksFloors">Whether to fail where a figure is below its floor.</param>
    /// <param name="progress">Says what is being done.</param>
    public static int Run(string? output, string? modelFolder, bool checksFloors, Progress progress)
    {
        var pages = TrainingSet.Load(progress, isLabelled: !Directory.Exists(modelFolder));
        var results = new List<PageResult>();
        progress.Say("training");
        var models = FoldModels.ReadOrTrain(
            modelFolder, BlockFeatures.Names, fold => ModelTrainer.Train([.. pages.Where(page => page.Fold != fold)]));
        progress.Begin("cross-validating", Folds.Count);
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var model = models[fold];
            results.AddRange(pages.AsParallel().AsOrdered().Where(page => page.Fold == fold).Select(page => PageExtraction.Run(page.Page, page.Document, model)));
            progress.Advance();
        }

        var figures = Figures.Of(results);
        figures.Print(Console.Out);
        ConfidenceTable.Print(results, Console.Out);
        if (output is not null) PredictionFiles.Write(results, output);
        return checksFloors ? Floors.Check("crossvalidate", figures, results) : 0;
    }
}
