using System.Collections.Concurrent;
using ArticleClean.Evaluation.Corpora;

namespace ArticleClean.Evaluation.Training;

/// <summary>All labelled pages, read and labelled, with their folds.</summary>
internal static class TrainingSet
{
    /// <summary>Reads the pages.</summary>
    /// <param name="progress">Says what is being done.</param>
    /// <param name="isLabelled">Whether to label their blocks; only training needs the labels.</param>
    public static List<TrainingPage> Load(Progress progress, bool isLabelled = true)
    {
        var labelled = BenchmarkFolder.Pages();
        progress.Begin("reading and labelling", labelled.Count);
        var pages = new TrainingPage[labelled.Count];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, pages.Length), EnumerablePartitionerOptions.NoBuffering), i =>
        {
            pages[i] = TrainingPage.Of(labelled[i], isLabelled);
            progress.Advance();
        });
        var folds = Folds.Of(labelled);
        foreach (var page in pages) page.Fold = folds[page.Page.Domain];
        return [.. pages];
    }
}
