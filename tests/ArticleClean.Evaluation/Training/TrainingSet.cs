using System.Collections.Concurrent;
using ArticleClean.Evaluation.Corpora;

namespace ArticleClean.Evaluation.Training;

/// <summary>All labelled pages, read and labelled, with their folds.</summary>
internal static class TrainingSet
{
    public static List<TrainingPage> Load(Progress progress)
    {
        var labelled = BenchmarkFolder.Pages();
        progress.Begin("reading and labelling", labelled.Count);
        var pages = new TrainingPage[labelled.Count];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, pages.Length), EnumerablePartitionerOptions.NoBuffering), i =>
        {
            pages[i] = TrainingPage.Of(labelled[i]);
            progress.Advance();
        });
        var folds = Folds.Of(labelled);
        foreach (var page in pages) page.Fold = folds[page.Page.Domain];
        return [.. pages];
    }
}
