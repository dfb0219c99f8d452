using System.Globalization;
using ArticleClean.Documents;
using ArticleClean.Evaluation.Stripped;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters;
using ArticleClean.PlainText;
using ArticleClean.Tests.Support;

namespace ArticleClean.Evaluation.Commands;

/// <summary>
/// Fits the thresholds of <see cref="SegmentJudge"/> to what the models of the folds say of the labelled texts, each set weighing
/// the same, and prints them. A threshold moves where both halves of the sites gain by it.
/// </summary>
internal static class FitThresholdsCommand
{
    /// <summary>How many times as much a lost share of the article weighs as a removed share of the residue.</summary>
    private const double LossWeight = 20;

    private const float Step = 0.02f, Least = 0.02f, Most = 0.94f;

    private const int Rounds = 4;

    /// <summary>A threshold moves only for as much on each half of the sites: what is less is chance.</summary>
    private const double MinGain = 0.002;

    /// <param name="folder">The folder of the folds' models.</param>
    /// <param name="progress">Hears of progress.</param>
    public static int Run(string folder, Progress progress)
    {
        var foldOf = StrippedSet.FoldsOf(Corpora.BenchmarkFolder.Pages());
        var models = Training.FoldModels.Read(folder, SegmentFeatures.Names);
        var sets = CrossValidateTextCommand.Sets
            .Select(set => Benchmarks.Cases(set.File).AsParallel().AsOrdered().SelectMany(ReadByFold).ToArray())
            .ToArray();
        progress.Say("fitting");
        var fitted = Fit(sets);
        Print(sets, Now());
        Print(sets, fitted);
        for (var place = 0; place < SegmentJudge.Places; place++)
        {
            var rows = Enumerable.Range(0, SegmentJudge.Cues).Select(cue => $"{{ {string.Join(", ", Row(place, cue))} }}");
            Console.Out.WriteLine($"{{ {string.Join(", ", rows)} }},");
        }

        return 0;

        IEnumerable<Row> ReadByFold(ResidueCase item) => Read(item, models[foldOf(StrippedSet.DomainOf(item))]);

        IEnumerable<string> Row(int place, int cue) => Enumerable.Range(0, SegmentJudge.Shares)
            .Select(share => fitted[Cell(place, cue, share)].ToString("0.00f", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Row> Read(ResidueCase item, ContentModel model)
    {
        var context = new FilterContext(PlainTextFormat.Read(item.Input));
        foreach (var filter in StrippedCleaning.BeforeJudgement) context.Run(filter);
        var code = context.Removals.Select(removal => removal.Range).ToList();
        var page = new SegmentAnalysis(context.Segments, code, model.Lexicon);
        if (page.Count == 0) yield break;
        var probabilities = SegmentClassifier.Probabilities(page, model, WorkBudget.Unlimited());
        var cells = SegmentJudge.Cells(page, probabilities);
        var half = (int)(Extraction.Features.WordHash.Of(StrippedSet.DomainOf(item)) >> 8) & 1;
        for (var i = 0; i < page.Count; i++)
        {
            int kept = 0, dropped = 0;
            foreach (var span in item.Spans)
            {
                var (start, end) = (Math.Max(span.Start, page.Segments[i].Range.Start), Math.Min(span.End, page.Segments[i].Range.End));
                for (var at = start; at < end; at++)
                {
                    if (char.IsWhiteSpace(item.Input[at])) continue;
                    if (span.Label == "keep") kept++;
                    else if (span.Label.StartsWith("drop:", StringComparison.Ordinal)) dropped++;
                }
            }

            var (place, cue, share) = cells[i];
            yield return new Row(Cell(place, cue, share), probabilities[i], kept, dropped, half);
        }
    }

    private static float[] Fit(Row[][] sets)
    {
        var thresholds = Now();
        var totals = sets.Select(set => (Kept: set.Sum(row => (double)row.Kept), Dropped: set.Sum(row => (double)row.Dropped))).ToArray();
        for (var round = 0; round < Rounds; round++)
            for (var cell = 0; cell < thresholds.Length; cell++)
            {
                var (best, bestGain) = (thresholds[cell], MinGain);
                for (var value = Least; value <= Most; value += Step)
                    if (Gain(cell, value) is var gain && gain > bestGain) (best, bestGain) = (value, gain);
                thresholds[cell] = best;
            }

        return thresholds;

        // What a new threshold gains on the half of the sites where it gains less.
        double Gain(int cell, float threshold)
        {
            Span<double> gains = [0, 0];
            var (low, high, sign) = threshold < thresholds[cell] ? (threshold, thresholds[cell], -1) : (thresholds[cell], threshold, 1);
            for (var set = 0; set < sets.Length; set++)
                foreach (var row in sets[set])
                    if (row.Cell == cell && row.Probability >= low && row.Probability < high)
                        gains[row.Half] += sign * ((row.Dropped / totals[set].Dropped) - (LossWeight * row.Kept / totals[set].Kept));
            return Math.Min(gains[0], gains[1]);
        }
    }

    private static void Print(Row[][] sets, float[] thresholds)
    {
        for (var i = 0; i < sets.Length; i++)
        {
            var gone = sets[i].Where(row => row.Probability < thresholds[row.Cell]).ToList();
            var removed = 100 * gone.Sum(row => (double)row.Dropped) / sets[i].Sum(row => (double)row.Dropped);
            var kept = 100 - (100 * gone.Sum(row => (double)row.Kept) / sets[i].Sum(row => (double)row.Kept));
            var name = CrossValidateTextCommand.Sets[i].Name;
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8} kept {kept:0.00} removed {removed:0.0}"));
        }
    }

    private static float[] Now() => [.. SegmentJudge.Thresholds.Cast<float>()];

    private static int Cell(int place, int cue, int share) => (((place * SegmentJudge.Cues) + cue) * SegmentJudge.Shares) + share;

    private readonly record struct Row(int Cell, float Probability, int Kept, int Dropped, int Half);
}
