using ArticleClean.Evaluation.Corpora;

namespace ArticleClean.Evaluation.Commands;

/// <summary>A quick look for continuous integration: every tenth page, against floors of its own.</summary>
internal static class CheckCommand
{
    private const int Every = 10;

    public static int Run(Progress progress) =>
        EvaluateCommand.Run("check", [.. BenchmarkFolder.Pages().Where((_, i) => i % Every == 0)], checksFloors: true, progress);
}
