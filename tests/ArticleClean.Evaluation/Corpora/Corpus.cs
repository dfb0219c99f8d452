using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;

namespace ArticleClean.Evaluation.Corpora;

/// <summary>Reads the labelled pages of the benchmark folder, or of any folder laid out as one of its three.</summary>
internal static class Corpus
{
    /// <summary>The pages of a folder in one of the three layouts, which what is beside <c>html</c> tells apart.</summary>
    /// <exception cref="InvalidDataException">The folder has another layout, or lacks a page that it labels.</exception>
    public static List<LabelledPage> Load(string folder)
    {
        var pages = Directory.Exists(Path.Combine(folder, "ground-truth")) ? Wcxb(folder)
            : File.Exists(Path.Combine(folder, "annotations.jsonl")) ? Snippets(folder)
            : File.Exists(Path.Combine(folder, "truth.jsonl")) ? News(folder)
            : Directory.Exists(Path.Combine(folder, "expected")) ? Readability(folder)
            : [];
        if (pages.Count == 0)
            throw new InvalidDataException($"{folder} holds no labels; expected are html/ID.html.gz and, beside html, one of ground-truth/ID.json, annotations.jsonl, expected/ID.html.gz");
        if (pages.Find(page => !File.Exists(page.Path)) is { } page)
            throw new InvalidDataException($"{folder} labels the page {page.Id}, but {page.Path} is absent");
        return pages;
    }

    /// <summary>The pages of a folder in WCXB's layout: <c>html/ID.html.gz</c> and <c>ground-truth/ID.json</c>.</summary>
    private static List<LabelledPage> Wcxb(string folder)
    {
        var pages = new List<LabelledPage>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "ground-truth"), "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            if (!json.RootElement.TryGetProperty("ground_truth", out var truth) || truth.ValueKind != JsonValueKind.Object) continue;
            var id = Path.GetFileNameWithoutExtension(file);
            pages.Add(new LabelledPage("wcxb", id, Path.Combine(folder, "html", id + ".html.gz"), RegisteredDomain.Of(Text(json.RootElement, "url") ?? id), TypeOf(json.RootElement))
            {
                Content = Text(truth, "main_content") ?? "",
                Title = Text(truth, "title"),
                With = Texts(truth, "with"),
                Without = Texts(truth, "without"),
            });
        }

        return pages;
    }

    /// <summary>The pages of a folder in Trafilatura's layout: <c>html/ID.html.gz</c> and <c>annotations.jsonl</c>.</summary>
    private static List<LabelledPage> Snippets(string folder)
    {
        var pages = new List<LabelledPage>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "annotations.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            pages.Add(new LabelledPage("snippets", id, Path.Combine(folder, "html", id + ".html.gz"), RegisteredDomain.Of(json.RootElement.GetProperty("url").GetString()!), "article")
            {
                With = Texts(json.RootElement, "with"),
                Without = Texts(json.RootElement, "without"),
            });
        }

        return pages;
    }

    /// <summary>The pages of a folder in Readability's layout: <c>html/ID.html.gz</c> and <c>expected/ID.html.gz</c>. Their addresses are not known: a page's name stands for its domain.</summary>
    private static List<LabelledPage> Readability(string folder)
    {
        var pages = new List<LabelledPage>();
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "expected"), "*.html.gz").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileName(file)[..^".html.gz".Length];
            pages.Add(new LabelledPage("readability", id, Path.Combine(folder, "html", id + ".html.gz"), id.TrimEnd('-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), "article")
            {
                Content = ExpectedText.Of(Encoding.UTF8.GetString(ReadGzip(file))),
            });
        }

        return pages;
    }

    /// <summary>The pages of a folder in the layout of fundus-dev: <c>html/ID.html.gz</c> and <c>truth.jsonl</c>.</summary>
    private static List<LabelledPage> News(string folder)
    {
        var pages = new List<LabelledPage>();
        foreach (var line in File.ReadLines(Path.Combine(folder, "truth.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            if (Text(json.RootElement, "text") is not { Length: > 0 } text) continue;
            var id = Text(json.RootElement, "id")!;
            var file = Path.Combine(folder, "html", id + ".html.gz");
            pages.Add(new LabelledPage("fundus", id, file, RegisteredDomain.Of(Text(json.RootElement, "url") ?? id), "article")
            {
                Content = text,
                Title = Text(json.RootElement, "title"),
            });
        }

        return pages;
    }

    /// <summary>Reads a page as the program does.</summary>
    public static ParsedDocument Parse(LabelledPage page)
    {
        using var decoded = Decode(page);
        return new HtmlFormat().Read(decoded, WorkBudget.Unlimited());
    }

    /// <summary>A page's HTML, decoded as the program does.</summary>
    public static string Text(LabelledPage page)
    {
        using var decoded = Decode(page);
        return decoded.Text.ToString();
    }

    private static DecodedDocument Decode(LabelledPage page) => CharsetDecoder.Decode(new SourceDocument(page.Id, ReadGzip(page.Path)));

    private static byte[] ReadGzip(string path)
    {
        using var file = File.OpenRead(path);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unzipped.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string TypeOf(JsonElement page)
    {
        if (!page.TryGetProperty("_internal", out var known) || known.ValueKind != JsonValueKind.Object || !known.TryGetProperty("page_type", out var type)) return "article";
        var name = type.ValueKind == JsonValueKind.Object ? Text(type, "primary") : type.GetString();
        return name is null ? "article" : name == "category" ? "collection" : name;
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];
}
