namespace ArticleClean.Evaluation.Corpora;

/// <summary>Where the labelled pages are, and the repository.</summary>
internal static class BenchmarkFolder
{
    private const string Variable = "ARTICLECLEAN_BENCHMARKS";

    /// <summary>The repository's folder.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The benchmark folder.</summary>
    /// <exception cref="DirectoryNotFoundException">It is absent.</exception>
    public static string Path
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named
                : System.IO.Path.Combine(Repository, "..", "shared", "benchmarks");
            return Directory.Exists(folder) ? folder
                : throw new DirectoryNotFoundException($"the benchmark folder is absent; name it by {Variable}, or put it at ../shared/benchmarks beside the repository");
        }
    }

    /// <summary>All labelled pages.</summary>
    public static List<LabelledPage> Pages() =>
    [
        .. Corpus.Load(System.IO.Path.Combine(Path, "wcxb-dev")),
        .. Corpus.Load(System.IO.Path.Combine(Path, "readability-dev")),
        .. Corpus.Load(System.IO.Path.Combine(Path, "snippets-dev")),
        .. NewsPages(),
    ];

    /// <summary>News pages of many countries, with the article as their publishers' parsers give it.</summary>
    public static List<LabelledPage> NewsPages() => Corpus.Load(System.IO.Path.Combine(Path, "fundus-dev"));

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ArticleClean.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("ArticleClean.sln is in no folder around the program");
    }
}
