using ArticleClean.Documents;
using ArticleClean.Tests.Support;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// What cleaning removed of a group of labelled texts, counted as the benchmark's scorer counts: characters without white
/// space.
/// </summary>
internal sealed class TextFigures
{
    private static readonly HashSet<string> CodeKinds = ["drop:json", "drop:js", "drop:css", "drop:markup"];

    private const double OverShare = 0.05;

    private readonly SortedDictionary<string, (long All, long Gone)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Texts, and those of them that lost more than a twentieth of their article.</summary>
    public int Texts { get; private set; }

    /// <inheritdoc cref="Texts"/>
    public int Over { get; private set; }

    /// <summary>Characters of the article, and those that are lost.</summary>
    public (long All, long Gone) Article { get; private set; }

    /// <summary>Characters of residue that is not code, and those that are removed.</summary>
    public (long All, long Gone) Residue { get; private set; }

    /// <summary>Characters of code, and those that are removed.</summary>
    public (long All, long Gone) Code { get; private set; }

    /// <summary>The same for each kind.</summary>
    public IReadOnlyDictionary<string, (long All, long Gone)> Kinds => _kinds;

    public double Kept => 1 - Share(Article);

    public double Removed => Share(Residue);

    public double RemovedWithCode => Share((Residue.All + Code.All, Residue.Gone + Code.Gone));

    /// <summary>Counts a text.</summary>
    /// <param name="item">The labelled text.</param>
    /// <param name="removals">What was removed.</param>
    public void Add(ResidueCase item, IEnumerable<Removal> removals)
    {
        var removed = new bool[item.Input.Length];
        foreach (var removal in removals) removed.AsSpan(removal.Range.Start..removal.Range.End).Fill(true);
        (long All, long Gone) article = default;
        foreach (var span in item.Spans)
        {
            (long All, long Gone) counts = default;
            for (var i = span.Start; i < span.End; i++)
            {
                if (char.IsWhiteSpace(item.Input[i])) continue;
                counts.All++;
                if (removed[i]) counts.Gone++;
            }

            _kinds[span.Label] = Plus(_kinds.GetValueOrDefault(span.Label), counts);
            if (span.Label == "keep") article = Plus(article, counts);
            else if (CodeKinds.Contains(span.Label)) Code = Plus(Code, counts);
            else if (span.Label.StartsWith("drop:", StringComparison.Ordinal)) Residue = Plus(Residue, counts);
        }

        Texts++;
        Article = Plus(Article, article);
        if (article.Gone > OverShare * article.All) Over++;
    }

    public static double Share((long All, long Gone) counts) => counts.All == 0 ? 0 : (double)counts.Gone / counts.All;

    private static (long All, long Gone) Plus((long All, long Gone) one, (long All, long Gone) other) =>
        (one.All + other.All, one.Gone + other.Gone);
}
