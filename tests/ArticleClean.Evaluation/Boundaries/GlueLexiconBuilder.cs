using AngleSharp.Html.Parser;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Stripped;
using ArticleClean.Extraction.Features;
using ArticleClean.Filters.Boundaries;

namespace ArticleClean.Evaluation.Boundaries;

/// <summary>
/// Counts on how many domains a word stands on either side of a border between blocks, and on how many it is such a part
/// of a word with a capital inside.
/// </summary>
internal sealed class GlueLexiconBuilder
{
    /// <summary>Words of fewer domains tell little, unless one of them has it in a name.</summary>
    private const int MinDomains = 2;

    /// <summary>Longer ones are data.</summary>
    private const int MaxWord = 30;

    /// <summary>Shares of names from which a word has the next value.</summary>
    private static readonly double[] Shares = [0.005, 0.02, 0.06, 0.15, 0.35, 0.7];

    private readonly List<(string Domain, Sightings Words)> _domains;

    private GlueLexiconBuilder(List<(string Domain, Sightings Words)> domains) => _domains = domains;

    public static GlueLexiconBuilder Of(IReadOnlyList<LabelledPage> pages) => new(
    [
        .. pages.GroupBy(page => page.Domain).AsParallel().AsOrdered().Select(domain =>
        {
            var words = new Sightings();
            foreach (var page in domain) Read(page, words);
            return (domain.Key, words);
        }),
    ]);

    /// <summary>The lexicon of all domains but some.</summary>
    public GlueLexicon Build(Func<string, bool> isLeftOut)
    {
        var domains = _domains.Where(domain => !isLeftOut(domain.Domain)).Select(domain => domain.Words).ToList();
        return new GlueLexicon(
            Values(domains.Select(words => words.BeforeBorder), domains.Select(words => words.BeforePart)),
            Values(domains.Select(words => words.BehindBorder), domains.Select(words => words.BehindPart)));
    }

    private static List<KeyValuePair<uint, byte>> Values(IEnumerable<HashSet<uint>> atBorder, IEnumerable<HashSet<uint>> inNames)
    {
        var counts = new SortedDictionary<uint, (int AtBorder, int InNames)>();
        foreach (var word in atBorder.SelectMany(words => words)) counts[word] = counts.GetValueOrDefault(word) with { AtBorder = counts.GetValueOrDefault(word).AtBorder + 1 };
        foreach (var word in inNames.SelectMany(words => words)) counts[word] = counts.GetValueOrDefault(word) with { InNames = counts.GetValueOrDefault(word).InNames + 1 };
        return [.. counts.Where(word => word.Value.InNames > 0 || word.Value.AtBorder >= MinDomains).Select(word => KeyValuePair.Create(word.Key, ValueOf(word.Value.AtBorder, word.Value.InNames)))];
    }

    private static byte ValueOf(int atBorder, int inNames)
    {
        // Of few pages a share says little: half a page more that has it at a border.
        var share = (inNames + 0.1) / (atBorder + inNames + 0.5);
        return (byte)(1 + Shares.Count(least => share >= least));
    }

    private static void Read(LabelledPage page, Sightings words)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(Corpus.Text(page));
        var last = "";
        foreach (var run in PageRun.Of(document.Body ?? (AngleSharp.Dom.INode)document))
        {
            var text = run.Node.Data.AsSpan().Trim();
            if (run.IsCode || text.IsEmpty) continue;
            if (run.StartsSegment && last.Length > 0 && char.IsLetterOrDigit(text[0]))
            {
                words.BeforeBorder.Add(WordHash.Of(last));
                words.BehindBorder.Add(WordHash.Of(First(text)));
            }

            AddNames(text, words);
            last = Last(text);
        }
    }

    private static void AddNames(ReadOnlySpan<char> text, Sightings words)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!Joint.IsTransition(text[i - 1], text[i])) continue;
            words.BeforePart.Add(WordHash.Of(Last(text[..i])));
            words.BehindPart.Add(WordHash.Of(First(text[i..])));
        }
    }

    private static string First(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end < MaxWord && char.IsLetterOrDigit(text[end]) && !Joint.IsTransition(text[end - 1], text[end])) end++;
        return text[..end].ToString();
    }

    /// <summary>The last word; empty where a sign stands behind it.</summary>
    private static string Last(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < MaxWord && char.IsLetterOrDigit(text[start - 1]) && (start == text.Length || !Joint.IsTransition(text[start - 1], text[start]))) start--;
        return text[start..].ToString();
    }

    private sealed class Sightings
    {
        public HashSet<uint> BeforeBorder { get; } = [];

        public HashSet<uint> BehindBorder { get; } = [];

        public HashSet<uint> BeforePart { get; } = [];

        public HashSet<uint> BehindPart { get; } = [];
    }
}
