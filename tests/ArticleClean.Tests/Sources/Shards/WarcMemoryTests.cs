using ArticleClean.Sources.Shards;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Sources.Shards;

[Collection(Alone.Name)]
public sealed class WarcMemoryTests
{
    private const long Enough = 1 << 20;

    [Fact]
    public void Memory_does_not_grow_with_the_archive()
    {
        var record = WarcBuilder.Gzip(WarcBuilder.Response("http://a/", "<p>" + new string('x', 200_000)));
        using var stream = new Endless(record, times: 5000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var count = 0;

        foreach (var entry in new WarcSource("a", () => stream, Enough).Entries())
            if (++count % 1000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));

        count.Should().Be(5000);
        (most - before).Should().BeLessThan(20 << 20);
    }
}
