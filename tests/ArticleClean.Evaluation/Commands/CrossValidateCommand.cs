using ArticleClean.Evaluation.Scoring;
using ArticleClean.Evaluation.Training;

namespace ArticleClean.Evaluation.Commands;

/// <summary>Scores each fold with a model trained on the others: the figures that say how well pages never seen are extracted.</summary>
internal static class CrossValidateCommand
{
    public static int Run(bool checksFloors, Progress progress)
    {
        var pages = TrainingSet.Load(progress);
        var results = new List<PageResult>();
        progress.Begin("cross-validating", Folds.Count);
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var model = ModelTrainer.Train([.. pages.Where(page => page.Fold != fold)]);
            results.AddRange(pages.AsParallel().AsOrdered().Where(page => page.Fold == fold).Select(page => PageExtraction.Run(page.Page, page.Document, model)));
            progress.Advance();
        }

        var figures = Figures.Of(results);
        figures.Print(Console.Out);
        ConfidenceTable.Print(results, Console.Out);
        return checksFloors ? Floors.Check("crossvalidate", figures, results) : 0;
    }
}
