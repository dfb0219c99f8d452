using ArticleClean.Extraction.Features;

namespace ArticleClean.Evaluation.Training;

/// <summary>Learns what words say: for each word its mean label over domains, so that no single site decides. After the extraction study, section 4.5.</summary>
internal sealed class LexiconBuilder
{
    /// <summary>A word must be seen on this many domains, and say at least this much, to be in the lexicon.</summary>
    private const int LeastDomains = 12;

    private const double LeastValue = 0.4, PriorWeight = 3;

    private readonly Dictionary<uint, (double Sum, int Domains)>[] _words = NewTables<(double, int)>();
    private double _labels, _weights;

    private LexiconBuilder()
    {
    }

    /// <summary>Counts over the pages of one fold; domains are not shared between folds.</summary>
    public static LexiconBuilder Of(IEnumerable<TrainingPage> pages)
    {
        var builder = new LexiconBuilder();
        foreach (var domain in pages.Where(page => page.Page.Content is not null).GroupBy(page => page.Page.Domain)) builder.AddDomain(domain.SelectMany(Blocks));
        return builder;
    }

    /// <summary>Counts over blocks that were read elsewhere, domain by domain.</summary>
    public static LexiconBuilder Of(IEnumerable<IEnumerable<LexiconBlock>> domains)
    {
        var builder = new LexiconBuilder();
        foreach (var domain in domains) builder.AddDomain(domain);
        return builder;
    }

    /// <summary>The lexicon of several folds together.</summary>
    public static Lexicon Build(IEnumerable<LexiconBuilder> folds)
    {
        var parts = folds.ToList();
        var prior = parts.Sum(part => part._labels) / Math.Max(1, parts.Sum(part => part._weights));
        var lexicon = new Dictionary<uint, sbyte>[Lexicon.Roles];
        for (var role = 0; role < lexicon.Length; role++)
        {
            lexicon[role] = [];
            var sums = new Dictionary<uint, (double Sum, int Domains)>();
            foreach (var part in parts)
                foreach (var (word, (sum, domains)) in part._words[role])
                    sums[word] = (sums.GetValueOrDefault(word).Sum + sum, sums.GetValueOrDefault(word).Domains + domains);
            foreach (var (word, (sum, domains)) in sums)
            {
                if (domains < LeastDomains) continue;
                var value = Logit((sum + (PriorWeight * prior)) / (domains + PriorWeight)) - Logit(prior);
                if (Math.Abs(value) >= LeastValue) lexicon[role][word] = (sbyte)Math.Clamp(Math.Round(value / Lexicon.Unit), -127, 127);
            }
        }

        return new Lexicon(lexicon);
    }

    private void AddDomain(IEnumerable<LexiconBlock> blocks)
    {
        var words = NewTables<(double Labels, double Weights)>();
        foreach (var block in blocks)
        {
            _labels += block.Weight * block.Label;
            _weights += block.Weight;
            for (var role = 0; role < block.Words.Length; role++)
            {
                foreach (var word in block.Words[role])
                {
                    var (labels, weights) = words[role].GetValueOrDefault(word);
                    words[role][word] = (labels + (block.Weight * block.Label), weights + block.Weight);
                }
            }
        }

        for (var role = 0; role < words.Length; role++)
            foreach (var (word, (labels, weights)) in words[role])
                _words[role][word] = (_words[role].GetValueOrDefault(word).Sum + (labels / weights), _words[role].GetValueOrDefault(word).Domains + 1);
    }

    private static IEnumerable<LexiconBlock> Blocks(TrainingPage page)
    {
        var analysis = PageAnalysis.Of(page.Document, Lexicon.Empty);
        if (analysis.Owners.Length == 0) yield break;
        var headings = new HeadingFeatures(analysis);
        var inlines = InlineElements(page);
        for (var block = 0; block < page.Words.Length; block++)
        {
            if (page.Words[block] == 0) continue;
            var words = new HashSet<uint>[Lexicon.Roles];
            for (var role = 0; role < words.Length; role++) Collect(analysis, headings, inlines, block, (LexiconRole)role, words[role] = []);
            yield return new LexiconBlock(words, page.Labels[block], Math.Sqrt(Math.Min(page.Words[block], 30)));
        }
    }

    private static void Collect(PageAnalysis page, HeadingFeatures headings, List<int>?[] inlines, int block, LexiconRole role, HashSet<uint> words)
    {
        var owner = page.Owners[block];
        var elements = page.Document.Elements;
        switch (role)
        {
            case LexiconRole.Element:
                foreach (var element in inlines[block] ?? []) Add(page.WordsOf(element), words);
                if (owner < 0) return;
                Add(page.WordsOf(owner), words);
                if (elements[owner].Parent >= 0) Add(page.WordsOf(elements[owner].Parent), words);
                return;
            case LexiconRole.Ancestor:
                for (var element = owner; element >= 0; element = elements[element].Parent) Add(page.WordsOf(element), words);
                return;
            case LexiconRole.Text:
                Add(LexiconWords.OfText(page, block), words);
                return;
            case LexiconRole.Heading when headings.LastHeading[block] != block:
                Add(LexiconWords.OfHeading(page, headings.LastHeading[block]), words);
                return;
        }
    }

    private static List<int>?[] InlineElements(TrainingPage page)
    {
        var inlines = new List<int>?[page.Words.Length];
        for (var i = 0; i < page.Document.Elements.Count; i++)
        {
            var element = page.Document.Elements[i];
            if (element.IsInline && element.BlockStart < element.BlockEnd) (inlines[element.BlockStart] ??= []).Add(i);
        }

        return inlines;
    }

    private static void Add(ReadOnlySpan<uint> from, HashSet<uint> words)
    {
        foreach (var word in from) words.Add(word);
    }

    private static Dictionary<uint, T>[] NewTables<T>() => [.. Enumerable.Range(0, Lexicon.Roles).Select(_ => new Dictionary<uint, T>())];

    private static double Logit(double p) => Math.Log(Math.Clamp(p, 1e-4, 1 - 1e-4) / (1 - Math.Clamp(p, 1e-4, 1 - 1e-4)));
}
