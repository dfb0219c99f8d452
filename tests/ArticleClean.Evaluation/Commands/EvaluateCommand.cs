using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Scoring;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Model;

namespace ArticleClean.Evaluation.Commands;

/// <summary>Scores the shipped model. On the pages it was trained on that is no evidence of quality, but a drop is one of a fault.</summary>
internal static class EvaluateCommand
{
    public static int Run(bool checksFloors, Progress progress) => Run("evaluate", BenchmarkFolder.Pages(), checksFloors, progress);

    /// <summary>Scores the pages of any folder. Floors are the benchmark folder's alone.</summary>
    public static int Run(string folder, Progress progress)
    {
        try
        {
            return Run("evaluate", Corpus.Load(folder), checksFloors: false, progress);
        }
        catch (InvalidDataException e)
        {
            Console.Error.WriteLine(e.Message);
            return 2;
        }
    }

    public static int Run(string name, List<LabelledPage> pages, bool checksFloors, Progress progress)
    {
        progress.Begin("extracting", pages.Count);
        var results = pages.AsParallel().AsOrdered().Select(page =>
        {
            var result = PageExtraction.Run(page, Corpus.Parse(page), ContentModel.Shipped);
            progress.Advance();
            return result;
        }).ToList();
        var figures = Figures.Of(results);
        figures.Print(Console.Out);
        return checksFloors ? Floors.Check(name, figures, results) : 0;
    }
}
