using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleClean.Documents;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Scoring;
using ArticleClean.Evaluation.Structure;
using ArticleClean.Tests.Support;
using ArticleClean.Writers;

namespace ArticleClean.Evaluation.Commands;

/// <summary>
/// How much of the structure of readability-dev's expected pages (headings, list items, cells, listings, quotes, links)
/// comes out as such in Markdown, where its text comes out at all.
/// </summary>
internal static class StructureCommand
{
    private const string Name = "structure";

    public static int Run(bool checksFloors, Progress progress)
    {
        var folder = Path.Combine(BenchmarkFolder.Path, "readability-dev");
        var cleaner = new ArticleCleanerBuilder().Build();
        var files = Directory.GetFiles(Path.Combine(folder, "expected"), "*.html.gz").Order(StringComparer.Ordinal).ToList();
        var score = new StructureScore();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        progress.Begin("comparing", files.Count);
        foreach (var (file, expected, written) in files.AsParallel().AsOrdered().Select(file =>
        {
            var name = Path.GetFileName(file);
            var article = cleaner.Clean(new SourceDocument(name, Benchmarks.ReadGzip(Path.Combine(folder, "html", name))));
            using var output = new MemoryStream();
            new MarkdownWriter().Write(article, output);
            return (file, Encoding.UTF8.GetString(Benchmarks.ReadGzip(file)), Encoding.UTF8.GetString(output.ToArray()));
        }))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(expected));
            score.Add(Path.GetFileName(file)[..^".html.gz".Length], ExpectedStructure.Of(expected), MarkdownStructure.Of(written));
            progress.Advance();
        }

        foreach (var (name, value, count) in score.Figures()) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-10} {value:0.0000}  of {count}"));
        foreach (var lost in score.Lost) Console.WriteLine($"  lost: {lost}");
        return checksFloors ? Floors.Check(Name, score.Figures().Select(figure => (figure.Name, figure.Value)), Convert.ToHexStringLower(hash.GetHashAndReset())) : 0;
    }
}
