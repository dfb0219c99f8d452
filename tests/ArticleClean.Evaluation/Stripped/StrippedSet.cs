using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;
using ArticleClean.Tests.Support;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// The stripped texts to learn from: labelled cases, texts made of labelled pages, by textContent and with a block a line, and clean articles. Of pages of which only
/// snippets are known, what the program keeps of their HTML stands for the label.
/// </summary>
internal static class StrippedSet
{
    public static List<StrippedText> Load(Progress progress)
    {
        var folds = Folds.Of(BenchmarkFolder.Pages());
        var pages = BenchmarkFolder.Pages();
        var cases = Benchmarks.ResidueCases().ToList();
        var contents = pages.Where(page => page.Content is not null && page.Type is "article" or "documentation").ToLookup(page => folds[page.Domain]).ToDictionary(fold => fold.Key, fold => fold.ToList());
        progress.Begin("reading and labelling", pages.Count + cases.Count);
        var texts = new IReadOnlyList<StrippedText>[pages.Count + cases.Count];
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, texts.Length), EnumerablePartitionerOptions.NoBuffering), i =>
        {
            texts[i] = i < cases.Count ? [OfCase(cases[i])] : OfPage(pages[i - cases.Count], contents[folds[pages[i - cases.Count].Domain]]);
            progress.Advance();
        });
        var result = texts.SelectMany(list => list).ToList();
        foreach (var text in result) text.Fold = folds[text.Domain];
        return result;
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

    private static StrippedText OfCase(ResidueCase item)
    {
        var labels = new CharacterLabel[item.Input.Length];
        foreach (var span in item.Spans)
            labels.AsSpan(span.Start..span.End).Fill(span.Label == "keep" ? CharacterLabel.Kept : span.Label.StartsWith("drop:", StringComparison.Ordinal) ? CharacterLabel.Dropped : CharacterLabel.Unknown);
        return StrippedText.Of("residue/" + item.Id, RegisteredDomain.Of(item.Url), item.Input, labels, StrippedOrigin.Case);
    }

    private static List<StrippedText> OfPage(LabelledPage page, IReadOnlyList<LabelledPage> contents)
    {
        // As written or minified, and whether a block a line is the whole page's, is drawn by the page's name.
        var draw = WordHash.Of(page.Id);
        if (page.Type != "article") return [StrippedText.Clean("clean/" + page.Id, page.Domain, page.Content!, [])];
        var content = page.Content ?? Extract(page);
        var stripper = new PageStripper(Corpus.Text(page), content, page.Title);
        List<StrippedText> texts = [StrippedText.Clean("clean/" + page.Id, page.Domain, content, stripper.Captions)];
        Add(texts, page, stripper, stripper.Body, "body", isMinified: draw % 4 == 0);
        Add(texts, page, stripper, stripper.Article(), "article", isMinified: draw % 4 is 1 or 2);
        AddBlocks(texts, page, "lines", stripper.Lines(draw % 8 < 4 ? stripper.Body : stripper.Article()), draw % 16 < 8 ? "\n" : "\n\n");
        AddFramed(texts, page, stripper.Lines(stripper.Body), contents);
        return texts;
    }

    /// <summary>What the program keeps of a page of which only snippets are known.</summary>
    private static string Extract(LabelledPage page) => PageExtraction.Run(page, Corpus.Parse(page), ContentModel.Shipped).Text;

    private static void AddBlocks(List<StrippedText> texts, LabelledPage page, string name, List<(string Text, CharacterLabel Label)> blocks, string separator)
    {
        var labels = blocks.SelectMany((block, i) => Enumerable.Repeat(CharacterLabel.Unknown, i == 0 ? 0 : separator.Length).Concat(Enumerable.Repeat(block.Label, block.Text.Length))).ToArray();
        texts.Add(StrippedText.Of($"{name}/{page.Id}", page.Domain, string.Join(separator, blocks.Select(block => block.Text)), labels, StrippedOrigin.Blocks));
    }

    /// <summary>Adds a part of the page's own article, and one of another page of its fold, in the page's frame.</summary>
    private static void AddFramed(List<StrippedText> texts, LabelledPage page, List<(string Text, CharacterLabel Label)> blocks, IReadOnlyList<LabelledPage> contents)
    {
        var random = new Random((int)WordHash.Of("framed/" + page.Id));
        foreach (var name in (string[])["own", "other"])
        {
            var other = name == "own" ? null : contents[random.Next(contents.Count)].Content!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var separator = random.Next(2) == 0 ? "\n" : "\n\n";
            if (FramedText.Of(blocks, other, random) is { } framed) AddBlocks(texts, page, name, framed, separator);
        }
    }

    private static void Add(List<StrippedText> texts, LabelledPage page, PageStripper stripper, AngleSharp.Dom.INode element, string name, bool isMinified)
    {
        var (text, labels) = stripper.Strip(element, isMinified);
        texts.Add(StrippedText.Of($"{name}/{page.Id}", page.Domain, text, labels, page.Corpus == "wcxb" ? StrippedOrigin.Page : StrippedOrigin.OtherPage));
    }
}
