using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleClean.Evaluation.Scoring;

/// <summary>Writes what was extracted as the benchmarks' scorers read it: a file of JSON Lines for each corpus.</summary>
internal static class PredictionFiles
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the files.</summary>
    /// <param name="results">The pages of all corpora.</param>
    /// <param name="folder">Where to write <c>CORPUS.jsonl</c>; made where it is absent.</param>
    public static void Write(IEnumerable<PageResult> results, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var corpus in results.GroupBy(result => result.Page.Corpus))
        {
            using var file = File.CreateText(Path.Combine(folder, corpus.Key + ".jsonl"));
            foreach (var result in corpus)
                file.WriteLine(JsonSerializer.Serialize(
                    new { id = result.Page.Id, source = result.Page.Id + ".html.gz", text = result.Text }, Options));
        }
    }
}
