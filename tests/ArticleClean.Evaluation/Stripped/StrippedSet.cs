using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;
using ArticleClean.Languages;
using ArticleClean.Tests.Support;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// The stripped texts to learn from: texts made of labelled pages in the forms that scrapers leave, clean articles, and real
/// texts that were labelled by reading. Of pages of which only snippets are known, what the program keeps of their HTML stands
/// for the label.
/// </summary>
internal static class StrippedSet
{
    /// <summary>Forms made of each page.</summary>
    private const int Draws = 2;

    /// <summary>Real texts whose licence excludes a use, or names none, are measured with, and not learned from.</summary>
    private static readonly string[] Excluded = ["FelixDrinkall", "none seen", "?;", "GPL"];

    /// <summary>The share of texts made of pages in which residue is planted, too.</summary>
    private const double PlantedInPages = 0.25;

    /// <summary>All texts to learn from.</summary>
    public static List<StrippedText> Load(Progress progress)
    {
        List<LabelledPage> pages = BenchmarkFolder.Pages();
        List<ResidueCase> real = [.. RealTexts().Where(text => !Excluded.Any(text.Source.Contains))];
        progress.Begin("reading and labelling", pages.Count + real.Count);
        var sentences = SentencesOf(pages);
        var texts = new IReadOnlyList<StrippedText>[pages.Count + real.Count];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, texts.Length), EnumerablePartitionerOptions.NoBuffering), i =>
        {
            texts[i] = i < real.Count ? [OfCase(real[i])] : OfPage(pages[i - real.Count], sentences);
            progress.Advance();
        });
        var folds = FoldsOf(pages);
        var result = texts.SelectMany(list => list).ToList();
        foreach (var text in result) text.Fold = folds(text.Domain);
        return result;
    }

    /// <summary>Real texts, as data sets hold them.</summary>
    public static IEnumerable<ResidueCase> RealTexts() =>
        [.. Benchmarks.Cases("real-dev/real-dev.jsonl"), .. Benchmarks.Cases("real-ml-dev/real-ml-dev.jsonl")];

    /// <summary>The fold of each domain or site; those of pages are divided by their types, those of real texts by their names.</summary>
    public static Func<string, int> FoldsOf(IEnumerable<LabelledPage> pages)
    {
        var folds = Folds.Of(pages);
        return domain => folds.TryGetValue(domain, out var fold) ? fold : (int)(WordHash.Of(domain) % Folds.Count);
    }

    /// <summary>Which cases these are: the hash of their texts and labels.</summary>
    public static string HashOf(IEnumerable<ResidueCase> cases)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var item in cases)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{item.Id}\n{item.Input}\n{item.Expected}\n"));
            foreach (var span in item.Spans) hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{span.Start} {span.End} {span.Label}\n")));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The site of a real text, or the domain of a case's page: what folds must not share.</summary>
    public static string DomainOf(ResidueCase item) =>
        item.Site.Contains("://", StringComparison.Ordinal) ? RegisteredDomain.Of(item.Site) : item.Site;

    /// <summary>A labelled case as a text to judge.</summary>
    public static StrippedText OfCase(ResidueCase item)
    {
        var labels = new CharacterLabel[item.Input.Length];
        foreach (var span in item.Spans)
            labels.AsSpan(span.Start..span.End).Fill(span.Label == "keep" ? CharacterLabel.Kept : span.Label.StartsWith("drop:", StringComparison.Ordinal) ? CharacterLabel.Dropped : CharacterLabel.Unknown);
        return new StrippedText(item.Id, DomainOf(item), item.Input, labels, StrippedOrigin.Real);
    }

    private static List<StrippedText> OfPage(LabelledPage page, IReadOnlyDictionary<string, List<string>> sentences)
    {
        var random = new Random((int)WordHash.Of(page.Corpus + page.Id));
        if (page.Type != "article") return [Clean(page, page.Content!, random, null)];
        var content = page.Content ?? Extract(page);
        var language = LanguageOf(content);
        var plants = new PlantedResidue(language, sentences.GetValueOrDefault(language, []), random);
        var stripper = new PageStripper(Corpus.Text(page), content, page.Title);
        List<StrippedText> texts = [];
        if (stripper.Captions.Count == 0) texts.Add(Clean(page, content, random, null));
        if (stripper.Captions.Count == 0 && plants.IsPossible) texts.Add(Clean(page, content, random, plants));
        for (var draw = 0; draw < Draws; draw++)
        {
            var blocks = stripper.Blocks(random.Next(2) == 0 ? stripper.Body : stripper.Article(), isMinified: random.Next(10) < 7);
            if (plants.IsPossible && random.NextDouble() < PlantedInPages) blocks = plants.In(blocks);
            var (text, labels) = new TextForm(random).Write(blocks);
            texts.Add(new StrippedText($"{draw}/{page.Id}", page.Domain, text, labels, StrippedOrigin.Page));
        }

        return texts;
    }

    /// <summary>An article without residue, or a part of it, with its elements joined in one of the forms.</summary>
    private static StrippedText Clean(LabelledPage page, string content, Random random, PlantedResidue? plants)
    {
        var lines = content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (lines.Length > 4 && random.Next(3) == 0) lines = lines[random.Next(lines.Length / 2)..];
        if (lines.Length > 4 && random.Next(3) == 0) lines = lines[..(4 + random.Next(lines.Length - 4))];
        List<(string, CharacterLabel, bool)> blocks = [.. lines.Select(line => (line, CharacterLabel.Kept, false))];
        var (text, labels) = new TextForm(random, thins: false).Write(plants is null ? blocks : plants.In(blocks));
        return new StrippedText($"{(plants is null ? "clean" : "planted")}/{page.Id}", page.Domain, text, labels, StrippedOrigin.Clean);
    }

    /// <summary>The vocabulary's name of a text's language.</summary>
    private static string LanguageOf(string text) => LanguageDetector.Detect(text) switch { null => "", "no" => "nb", var code => code };

    /// <summary>Sentences of articles by their language.</summary>
    private static Dictionary<string, List<string>> SentencesOf(IReadOnlyList<LabelledPage> pages)
    {
        const int MinLength = 30, MaxLength = 220;
        var sentences = new Dictionary<string, List<string>>();
        foreach (var page in pages)
        {
            if (page.Content is null || page.Type != "article") continue;
            var language = LanguageOf(page.Content);
            if (!sentences.TryGetValue(language, out var list)) sentences[language] = list = [];
            var first = page.Content.Split('\n').Select(line => line.Split(". ")[0].Trim());
            list.AddRange(first.Where(line => line.Length is >= MinLength and <= MaxLength));
        }

        return sentences;
    }

    /// <summary>What the program keeps of a page of which only snippets are known.</summary>
    private static string Extract(LabelledPage page) => PageExtraction.Run(page, Corpus.Parse(page), ContentModel.Shipped).Text;
}
