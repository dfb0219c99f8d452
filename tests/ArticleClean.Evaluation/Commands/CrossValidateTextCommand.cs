using System.Globalization;
using System.Text.Json;
using ArticleClean.Documents;
using ArticleClean.Evaluation.Boundaries;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Scoring;
using ArticleClean.Evaluation.Stripped;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Tests.Support;

namespace ArticleClean.Evaluation.Commands;

/// <summary>
/// Trains on four fifths of the domains and sites, cleans the labelled texts of the fifth, five times; real texts, pages in
/// the forms that scrapers leave, and the cases of residue-dev.
/// </summary>
internal static class CrossValidateTextCommand
{
    /// <summary>The benchmark's files of labelled texts, and the names of their groups.</summary>
    public static readonly (string Name, string File)[] Sets =
    [
        ("real", "real-dev/real-dev.jsonl"), ("real-ml", "real-ml-dev/real-ml-dev.jsonl"),
        ("news", "residue-news-dev/cases.jsonl"), ("residue", "residue-dev/cases.jsonl"),
    ];

    /// <param name="output">A folder that takes the cleaned texts of each set, as the benchmark's scorer reads them;
    /// <c>null</c> for none.</param>
    /// <param name="folder">A folder that keeps the models of the folds: they are read from it where they are, and written
    /// there otherwise; <c>null</c> for none.</param>
    /// <param name="checksFloors">Whether a figure below its floor is a failure.</param>
    /// <param name="progress">Hears of progress.</param>
    public static int Run(string? output, string? folder, bool checksFloors, Progress progress)
    {
        List<LabelledPage> pages = BenchmarkFolder.Pages();
        var foldOf = StrippedSet.FoldsOf(pages);
        var models = Models(folder, progress);
        var boundaries = BoundaryModels(progress);
        var groups = new SortedDictionary<string, TextFigures>(StringComparer.Ordinal);
        var hashed = new List<ResidueCase>();
        foreach (var (name, file) in Sets)
        {
            progress.Say($"cleaning {file}");
            var cases = Benchmarks.Cases(file).ToList();
            hashed.AddRange(cases);
            var cleaned = cases.AsParallel().AsOrdered().Select(Clean).ToList();
            for (var i = 0; i < cases.Count; i++)
                foreach (var group in GroupsOf(name, cases[i]))
                {
                    if (!groups.TryGetValue(group, out var figures)) groups[group] = figures = new TextFigures();
                    figures.Add(cases[i], cleaned[i].Article.Removals);
                }

            if (output is null) continue;
            Directory.CreateDirectory(output);
            var outputs = cases.Zip(cleaned).ToDictionary(item => item.First.Id, item => item.Second.Output);
            File.WriteAllText(Path.Combine(output, name + ".json"), JsonSerializer.Serialize(outputs));
        }

        Print(groups);
        return checksFloors ? Floors.Check("crossvalidate-text", [.. groups.SelectMany(Named)], StrippedSet.HashOf(hashed)) : 0;

        (Article Article, string Output) Clean(ResidueCase item)
        {
            var fold = foldOf(StrippedSet.DomainOf(item));
            return StrippedCleaning.Run(item.Id, item.Input, models[fold], boundaries[fold]);
        }
    }

    /// <summary>The groups that a text counts in: its set, its form, and whether it is clean or a whole page.</summary>
    private static IEnumerable<string> GroupsOf(string set, ResidueCase item)
    {
        yield return set;
        if (!item.Spans.Any(span => span.Label.StartsWith("drop:", StringComparison.Ordinal))) yield return set + "/clean";
        if (set is "news" or "residue")
        {
            yield return $"{set}/{item.Variant}";
            yield break;
        }

        yield return $"{set}/{FormOf(item)}";
        if (set == "real") yield return IsWholePage(item) ? "real/whole pages" : "real/bodies";
        else yield return $"{set}/{item.Language}";
    }

    /// <summary>The form of a real text, as the benchmark's counts tell it.</summary>
    private static string FormOf(ResidueCase item) =>
        item.Glue.Count >= 2 ? "glued" : item.Input.Split('\n').Count(line => !string.IsNullOrWhiteSpace(line)) <= 2 ? "spaces" : "lines";

    private static bool IsWholePage(ResidueCase item) => item.Id.StartsWith("dt", StringComparison.Ordinal) || item.Id == "d18938";

    private static void Print(SortedDictionary<string, TextFigures> groups)
    {
        Console.Out.WriteLine("group                texts    kept   lost  residue removed    code  all   over");
        foreach (var (name, figures) in groups)
        {
            var (kept, removed, all) = (100 * figures.Kept, 100 * figures.Removed, 100 * figures.RemovedWithCode);
            var article = string.Create(CultureInfo.InvariantCulture, $"{figures.Texts,5} {kept,7:0.00} {figures.Article.Gone,6}");
            var residue = string.Create(CultureInfo.InvariantCulture, $"{figures.Residue.All,8} {removed,7:0.0}");
            var code = string.Create(CultureInfo.InvariantCulture, $"{100 * TextFigures.Share(figures.Code),7:0.0} {all,6:0.0}");
            Console.Out.WriteLine($"{name,-20} {article} {residue} {code} {figures.Over,4}");
        }

        foreach (var set in Sets)
        {
            var kinds = groups[set.Name].Kinds.Where(kind => kind.Key.StartsWith("drop:", StringComparison.Ordinal));
            Console.Out.WriteLine($"{set.Name}: {string.Join(", ", kinds.Select(kind => Line(kind.Key["drop:".Length..], kind.Value)))}");
        }

        static string Line(string kind, (long, long) counts) =>
            string.Create(CultureInfo.InvariantCulture, $"{kind} {100 * TextFigures.Share(counts):0.0}");
    }

    private static IEnumerable<(string Name, double Value)> Named(KeyValuePair<string, TextFigures> group) =>
        [(group.Key + " kept", group.Value.Kept), (group.Key + " removed", group.Value.Removed)];

    private static ContentModel[] Models(string? folder, Progress progress)
    {
        // The texts are only read where a model is trained.
        var texts = new Lazy<List<StrippedText>>(() => StrippedSet.Load(progress));
        var words = new Lazy<IReadOnlyDictionary<int, LexiconBuilder>>(() => StrippedTrainer.Words(texts.Value));
        return FoldModels.ReadOrTrain(folder, SegmentFeatures.Names, fold =>
        {
            var others = texts.Value.Where(text => text.Fold != fold).ToList();
            progress.Say($"training without fold {fold}: {others.Count} texts, {others.Sum(text => text.Labels.Length)} segments");
            return StrippedTrainer.Train(others, words.Value, TrainTextCommand.Ensembles, threads: 2);
        });
    }

    private static GlueModel[] BoundaryModels(Progress progress)
    {
        progress.Say("fitting boundaries");
        var pages = BenchmarkFolder.Pages();
        var folds = Folds.Of(pages);
        var joints = GlueLexiconBuilder.Of(pages);
        return [.. Enumerable.Range(0, Folds.Count).AsParallel().AsOrdered().Select(fold => BoundaryTrainer.Train(joints, folds, fold))];
    }
}
