using System.Security.Cryptography;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;

namespace ArticleClean.Evaluation.Training;

/// <summary>
/// Trains a model on pages that are divided into folds. What the lexicon says of a page's words is learned from the
/// other folds, as it will be of pages never seen.
/// </summary>
internal static class ModelTrainer
{
    /// <summary>Blocks taken of one page; the rest is stood for by weight.</summary>
    private const int BlocksPerPage = 200;

    /// <summary>
    /// One article in so many is learned from as if its language were unknown: without what the lexicon says of its words. Other
    /// types of pages depend on their words too much.
    /// </summary>
    private const int ForeignShare = 5;

    /// <summary>Features that the lexicon gives of a block's text and of the heading before it.</summary>
    private const int TextValues = 6;

    private static readonly int FirstTextValue = Array.IndexOf(BlockFeatures.Names, "lexicon text mean");

    private const int Trees = 100, Threads = 2;

    private const double LearningRate = 0.15;

    /// <summary>Each type of page moves by up to 0.01 between two seeds, and less between means.</summary>
    private const int Ensembles = 6;

    public static ContentModel Train(IReadOnlyList<TrainingPage> pages)
    {
        var folds = pages.Select(page => page.Fold).Distinct().Order().ToList();
        var lexicons = folds.ToDictionary(fold => fold, fold => LexiconBuilder.Of(pages.Where(page => page.Fold == fold)));
        var outOfFold = folds.ToDictionary(fold => fold, fold => LexiconBuilder.Build(lexicons.Where(other => other.Key != fold).Select(other => other.Value)));
        var rows = pages.AsParallel().AsOrdered().SelectMany(page => Rows(page, outOfFold[page.Fold])).ToList();
        var trees = TreeTrainer.Train(rows, BlockFeatures.Names.Length, Trees, LearningRate, Threads, Ensembles);
        return new ContentModel(1, HashOf(pages), LexiconBuilder.Build(lexicons.Values), trees);
    }

    private static List<TrainingRow> Rows(TrainingPage page, Lexicon lexicon)
    {
        var rows = new List<TrainingRow>();
        var known = Enumerable.Range(0, page.Words.Length).Where(block => page.Weights[block] > 0).ToArray();
        if (known.Length == 0) return rows;
        var features = new BlockFeatures(PageAnalysis.Of(page.Document, lexicon), lexicon);
        var chosen = known;
        var isForeign = page.Page.Type == "article" && StableSeed(page.Page.Id) % ForeignShare == 0;
        if (known.Length > BlocksPerPage)
        {
            new Random(StableSeed(page.Page.Id)).Shuffle(known);
            chosen = known[..BlocksPerPage];
            Array.Sort(chosen);
        }

        foreach (var block in chosen)
        {
            var row = new float[BlockFeatures.Names.Length];
            features.Write(block, row);
            if (isForeign) row.AsSpan(FirstTextValue, TextValues).Clear();
            var weight = page.Weights[block] * known.Length / chosen.Length;
            if (page.Labels[block] > 0) rows.Add(new TrainingRow { Features = row, Label = true, Weight = weight * page.Labels[block] });
            if (page.Labels[block] < 1) rows.Add(new TrainingRow { Features = row, Label = false, Weight = weight * (1 - page.Labels[block]) });
        }

        return rows;
    }

    private static int StableSeed(string id) => (int)WordHash.Of(id);

    private static string HashOf(IReadOnlyList<TrainingPage> pages)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var page in pages)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{page.Page.Corpus}/{page.Page.Id}\n"));
            foreach (var label in page.Labels) hash.AppendData(BitConverter.GetBytes(label));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
