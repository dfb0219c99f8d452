using ArticleClean.Fuzzing.Targets;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Fuzzing;

/// <summary>Every input that the fuzzer kept, through its target again: what was found once is not to come back.</summary>
public sealed class CorpusTests
{
    /// <summary>The most bytes of all inputs together, so that the repository stays small.</summary>
    private const long MaxBytes = 600_000;

    private static readonly string Corpus = Repository.Path("tests", "ArticleClean.Fuzzing", "Corpus");

    public static TheoryData<string> Targets => [.. TargetCatalog.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Every_input_of_the_corpus_keeps_the_laws_of_its_target(string name)
    {
        var target = TargetCatalog.Find(name)!;
        var files = Directory.GetFiles(Path.Combine(Corpus, name));
        files.Should().NotBeEmpty();
        foreach (var file in files)
            target.Invoking(t => t.Run(File.ReadAllBytes(file))).Should().NotThrow("of {0}", Path.GetFileName(file));
    }

    [Fact]
    public void Every_folder_of_the_corpus_has_a_target() =>
        Directory.GetDirectories(Corpus).Select(Path.GetFileName).Should().BeEquivalentTo(TargetCatalog.All.Select(target => target.Name));

    [Fact]
    public void The_corpus_is_small() =>
        Directory.GetFiles(Corpus, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length).Should().BeLessThan(MaxBytes);
}
