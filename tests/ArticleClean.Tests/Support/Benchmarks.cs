using System.IO.Compression;
using System.Text.Json;

namespace ArticleClean.Tests.Support;

/// <summary>
/// The benchmark data: the folder that <c>ARTICLECLEAN_BENCHMARKS</c> names, by default <c>../shared/benchmarks</c>
/// beside the repository. A test that needs it is a <c>BenchmarkFact</c>.
/// </summary>
internal static class Benchmarks
{
    private const string Variable = "ARTICLECLEAN_BENCHMARKS";

    private static readonly string[] PageSets = ["wcxb-dev", "snippets-dev", "readability-dev", "fundus-dev"];

    private static readonly string? FoundFolder = Find();

    public static string AbsentMessage => $"the benchmark folder is absent; name it by {Variable}, or put it at ../shared/benchmarks beside the repository";

    public static bool Exist => FoundFolder is not null;

    /// <summary>The benchmark folder.</summary>
    /// <exception cref="DirectoryNotFoundException">It is absent.</exception>
    public static string Folder => FoundFolder ?? throw new DirectoryNotFoundException(AbsentMessage);

    /// <summary>All pages, in the order of their sets and names.</summary>
    public static IEnumerable<BenchmarkPage> Pages() =>
        from set in PageSets
        from path in Directory.GetFiles(Path.Combine(Folder, set, "html"), "*.html.gz").Order(StringComparer.Ordinal)
        select new BenchmarkPage($"{set}/{Path.GetFileName(path)[..^".html.gz".Length]}", path);

    /// <summary>The bytes of a file that is compressed by gzip.</summary>
    public static byte[] ReadGzip(string path)
    {
        using var file = File.OpenRead(path);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unzipped.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The cases of residue-dev, in the order of the file.</summary>
    public static IEnumerable<ResidueCase> ResidueCases() => Cases("residue-dev/cases.jsonl");

    /// <summary>The cases of a file of the benchmark folder, in their order.</summary>
    public static IEnumerable<ResidueCase> Cases(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)))
        {
            using var json = JsonDocument.Parse(line);
            yield return ReadCase(json.RootElement);
        }
    }

    private static ResidueCase ReadCase(JsonElement json)
    {
        var input = json.GetProperty("input").GetString()!;
        var offsets = new CodePointOffsets(input);
        var spans = from span in json.GetProperty("spans").EnumerateArray()
                    let start = offsets.ToUtf16(span.GetProperty("start").GetInt32())
                    let end = offsets.ToUtf16(span.GetProperty("end").GetInt32())
                    select new LabelledSpan(start, end, span.GetProperty("label").GetString()!);
        return new ResidueCase(
            json.GetProperty("id").GetString()!,
            Text("url") ?? Text("site") ?? "",
            json.GetProperty("variant").GetString()!,
            input,
            json.GetProperty("expected").GetString()!,
            [.. spans],
            [.. json.GetProperty("glue").EnumerateArray().Select(offset => offsets.ToUtf16(offset.GetInt32()))])
        {
            Site = Text("site") ?? Text("url")!,
            Source = $"{Text("source")} {Text("licence")}",
            Language = Text("lang") ?? "",
        };

        string? Text(string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        if (Repository.Folder?.Parent is not { } parent) return null;

        var shared = Path.Combine(parent.FullName, "shared", "benchmarks");
        return Directory.Exists(shared) ? shared : null;
    }
}
