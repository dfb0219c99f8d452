namespace ArticleClean.Tests.Support;

/// <summary>One page of the benchmarks.</summary>
/// <param name="Name">Its set and name, such as <c>wcxb-dev/0001</c>.</param>
/// <param name="Path">Its file, compressed by gzip.</param>
internal sealed record BenchmarkPage(string Name, string Path)
{
    public override string ToString() => Name;
}
