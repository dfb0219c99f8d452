namespace ArticleClean.Tests.Support;

/// <summary>
/// A test that reads the benchmarks. Skipped with a message where their folder is absent; under continuous integration
/// (<c>CI=true</c>) it runs, and fails on the absent folder.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BenchmarkFactAttribute : FactAttribute
{
    public BenchmarkFactAttribute()
    {
        if (!Benchmarks.Exist && Environment.GetEnvironmentVariable("CI") != "true") Skip = Benchmarks.AbsentMessage;
    }
}
