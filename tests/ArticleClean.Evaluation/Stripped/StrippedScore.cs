using System.Globalization;
using ArticleClean.Documents;
using ArticleClean.Evaluation.Scoring;
using ArticleClean.Tests.Support;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>The figures of cleaned cases, as the cases' scorer has them, from the removals themselves.</summary>
internal sealed class StrippedScore
{
    private const double OverShare = 0.05;

    private readonly SortedDictionary<string, (long All, long Removed)> _kinds = new(StringComparer.Ordinal);
    private double _f1;
    private int _cases;

    /// <summary>The cases that lost over 5 % of their article, and how much.</summary>
    public List<string> Over { get; } = [];

    public void Add(ResidueCase item, Article article, string output)
    {
        var removed = new bool[item.Input.Length];
        foreach (var removal in article.Removals) removed.AsSpan(removal.Range.Start..removal.Range.End).Fill(true);
        long kept = 0, lost = 0;
        foreach (var span in item.Spans)
        {
            long all = 0, gone = 0;
            for (var i = span.Start; i < span.End; i++)
            {
                if (char.IsWhiteSpace(item.Input[i])) continue;
                all++;
                if (removed[i]) gone++;
            }

            var (kindAll, kindGone) = _kinds.GetValueOrDefault(span.Label);
            _kinds[span.Label] = (kindAll + all, kindGone + gone);
            if (span.Label != "keep") continue;
            kept += all;
            lost += gone;
        }

        if (lost > OverShare * kept) Over.Add(string.Create(CultureInfo.InvariantCulture, $"{item.Id} {(double)lost / kept:0.000}"));

        _cases++;
        _f1 += F1(item, output);
    }

    /// <summary>The figures by name; each is better the higher it is.</summary>
    public IEnumerable<(string Name, double Value)> Figures()
    {
        var drops = _kinds.Where(kind => kind.Key.StartsWith("drop:", StringComparison.Ordinal)).ToList();
        yield return ("f1", _f1 / _cases);
        yield return ("kept", 1 - Share(_kinds["keep"]));
        yield return ("cases kept", 1 - ((double)Over.Count / _cases));
        yield return ("removed", (double)drops.Sum(kind => kind.Value.Removed) / drops.Sum(kind => kind.Value.All));
        foreach (var kind in drops) yield return ("removed/" + kind.Key["drop:".Length..], Share(kind.Value));
    }

    /// <summary>How many characters a text has, white space aside, and how many of them are kept.</summary>
    public static (long All, long Kept) Survival(Article article)
    {
        long Count(ReadOnlySpan<char> text)
        {
            var count = 0L;
            foreach (var c in text)
                if (!WhiteSpace.IsBlank(c)) count++;
            return count;
        }

        var all = Count(article.Document.Text);
        return (all, all - article.Removals.Sum(removal => Count(removal.Range.Of(article.Document.Text))));
    }

    /// <summary>How many characters the pieces have that are the article's, and how many of them are kept.</summary>
    public static (long All, long Kept) SurvivalOfPieces(StrippedText text, Article article)
    {
        var removed = new bool[text.Text.Length];
        foreach (var removal in article.Removals) removed.AsSpan(removal.Range.Start..removal.Range.End).Fill(true);
        long all = 0, kept = 0;
        for (var piece = 0; piece < text.Pieces.Count; piece++)
        {
            if (text.Weights[piece] == 0 || text.Labels[piece] < 1) continue;
            for (var i = text.Pieces[piece].Start; i < text.Pieces[piece].End; i++)
            {
                if (WhiteSpace.IsBlank(text.Text[i])) continue;
                all++;
                if (!removed[i]) kept++;
            }
        }

        return (all, kept);
    }

    private static double Share((long All, long Removed) kind) => kind.All == 0 ? 0 : (double)kind.Removed / kind.All;

    private static double F1(ResidueCase item, string output)
    {
        var made = Count(output);
        var expected = Count(item.Expected);
        var allowed = new Dictionary<string, int>();
        foreach (var span in item.Spans)
            if (span.Label.StartsWith("unsure:", StringComparison.Ordinal))
                foreach (var (word, count) in Count(item.Input[span.Start..span.End])) allowed[word] = allowed.GetValueOrDefault(word) + count;
        int both = 0, extra = 0;
        foreach (var (word, count) in made)
        {
            both += Math.Min(count, expected.GetValueOrDefault(word));
            extra += Math.Max(0, count - expected.GetValueOrDefault(word) - allowed.GetValueOrDefault(word));
        }

        var missing = expected.Values.Sum() - both;
        return both > 0 ? 2.0 * both / ((2 * both) + extra + missing) : expected.Count == 0 && extra == 0 ? 1 : 0;
    }

    private static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in WordBag.Words(text)) counts[word] = counts.GetValueOrDefault(word) + 1;
        return counts;
    }
}
