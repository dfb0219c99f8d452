using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ArticleClean.Evaluation.Corpora;

namespace ArticleClean.Evaluation.Scoring;

/// <summary>
/// The least that each figure may be, in <c>floors.json</c>, with the hash of the corpus that they were measured on: on
/// other pages they say nothing.
/// </summary>
internal static class Floors
{
    private static readonly string File = Path.Combine(BenchmarkFolder.Repository, "tests", "ArticleClean.Evaluation", "floors.json");

    /// <summary>Compares figures with their floors; says what is below.</summary>
    /// <returns>The exit code: 0 where all hold, 1 where one does not, 2 where the corpus is another.</returns>
    public static int Check(string run, Figures figures, IReadOnlyList<PageResult> results) => Check(run, figures.All, HashOf(results));

    /// <summary>Compares figures with their floors; says what is below.</summary>
    /// <param name="run">The name of the floors.</param>
    /// <param name="figures">The figures by name.</param>
    /// <param name="hash">The hash of the corpus that they were measured on.</param>
    /// <returns>The exit code: 0 where all hold, 1 where one does not, 2 where the corpus is another.</returns>
    public static int Check(string run, IEnumerable<(string Name, double Value)> figures, string hash)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(File));
        var floors = json.RootElement.GetProperty(run);
        if (floors.GetProperty("corpus").GetString() != hash)
        {
            Console.Error.WriteLine($"the pages are not those that the floors of {run} were measured on (their hash is {hash})");
            return 2;
        }

        var code = 0;
        foreach (var (name, value) in figures)
        {
            if (!floors.TryGetProperty(name, out var floor) || value >= floor.GetDouble()) continue;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value:0.0000} is below its floor of {floor.GetDouble():0.0000}"));
            code = 1;
        }

        return code;
    }

    private static string HashOf(IReadOnlyList<PageResult> results)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var page in results.Select(result => result.Page).OrderBy(page => page.Corpus, StringComparer.Ordinal).ThenBy(page => page.Id, StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes($"{page.Corpus}/{page.Id}\n{page.Content}\n{string.Join('\n', page.With)}\n{string.Join('\n', page.Without)}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
