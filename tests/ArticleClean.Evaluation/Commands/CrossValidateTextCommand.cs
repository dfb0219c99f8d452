using System.Globalization;
using System.Text.Json;
using ArticleClean.Documents;
using ArticleClean.Evaluation.Boundaries;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Scoring;
using ArticleClean.Evaluation.Stripped;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Model;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Tests.Support;

namespace ArticleClean.Evaluation.Commands;

/// <summary>Cleans each fold of the stripped texts, and of the expected texts as clean ones, with models for pieces and boundaries trained on the other folds.</summary>
internal static class CrossValidateTextCommand
{
    /// <param name="output">Where to write what comes out of the cases, as JSON from id to text; <c>null</c> for nowhere.</param>
    /// <param name="checksFloors">Whether a figure below its floor is an error.</param>
    /// <param name="progress">Told how far it is.</param>
    public static int Run(string? output, bool checksFloors, Progress progress)
    {
        var texts = StrippedSet.Load(progress);
        var words = StrippedTrainer.Words(texts);
        progress.Begin("cross-validating", Folds.Count);
        var models = new ContentModel[Folds.Count];
        var boundaries = new GlueModel[Folds.Count];
        var folds = Folds.Of(BenchmarkFolder.Pages());
        var joints = GlueLexiconBuilder.Of(BenchmarkFolder.Pages());
        Parallel.For(0, Folds.Count, fold =>
        {
            boundaries[fold] = BoundaryTrainer.Train(joints, folds, fold);
            models[fold] = StrippedTrainer.Train([.. texts.Where(text => text.Fold != fold)], words);
            progress.Advance();
        });

        var cases = Benchmarks.ResidueCases().ToList();
        var cleaned = cases.AsParallel().AsOrdered().Select(item => Clean(item.Id, item.Input, folds[RegisteredDomain.Of(item.Url)])).ToList();
        var score = new StrippedScore();
        foreach (var (item, result) in cases.Zip(cleaned)) score.Add(item, result.Article, result.Output);
        var pages = Corpus.Load(Path.Combine(BenchmarkFolder.Path, "wcxb-dev")).Where(page => page.Content is not null).ToList();
        var clean = pages.AsParallel().Select(page => StrippedScore.Survival(Clean(page.Id, page.Content!, folds[page.Domain]).Article)).ToList();
        var made = texts.Where(text => text.Origin == StrippedOrigin.OtherPage).AsParallel().Select(text => StrippedScore.SurvivalOfPieces(text, Clean(text.Id, text.Text, text.Fold).Article)).ToList();
        var lined = cases.Where(item => !item.Variant.EndsWith("-ws", StringComparison.Ordinal)).Select((item, i) => LinedCase.Of(item, i % 2 == 0 ? "\n" : "\n\n")).ToList();
        var linedScore = new StrippedScore();
        foreach (var (item, result) in lined.Zip(lined.AsParallel().AsOrdered().Select(item => Clean(item.Id, item.Input, folds[RegisteredDomain.Of(item.Url)])))) linedScore.Add(item, result.Article, result.Output);
        List<(string Name, double Value)> figures =
        [
            .. score.Figures(),
            ("clean text kept", (double)clean.Sum(text => text.Kept) / clean.Sum(text => text.All)),
            ("other pages kept", (double)made.Sum(text => text.Kept) / made.Sum(text => text.All)),
            ("cases other pages kept", made.Count(text => text.Kept >= 0.95 * text.All) / (double)made.Count),
            .. linedScore.Figures().TakeWhile(figure => !figure.Name.Contains('/')).Select(figure => ("lines/" + figure.Name, figure.Value)),
        ];
        foreach (var (name, value) in figures) Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {value:0.0000}"));
        Console.Out.WriteLine($"cases that lost over 5 %: {score.Over.Count} {string.Join(", ", score.Over)}");
        Console.Out.WriteLine($"lines that lost over 5 %: {linedScore.Over.Count} {string.Join(", ", linedScore.Over)}");

        if (output is not null) File.WriteAllText(output, JsonSerializer.Serialize(cases.Zip(cleaned).ToDictionary(item => item.First.Id, item => item.Second.Output)));
        return checksFloors ? Floors.Check("crossvalidate-text", figures, StrippedSet.HashOf(cases)) : 0;

        (Article Article, string Output) Clean(string id, string text, int fold) => StrippedCleaning.Run(id, text, models[fold], boundaries[fold]);
    }
}
