using System.Security.Cryptography;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>Trains the model for stripped text as the one for pages is trained.</summary>
internal static class StrippedTrainer
{
    /// <summary>Pieces taken of one text; the rest is stood for by weight.</summary>
    private const int PiecesPerText = 250;

    private const int Trees = 160;

    /// <summary>Their mean moves less than one of them with the rules that change the texts a little.</summary>
    private const int Ensembles = 3;

    private const double LearningRate = 0.15;

    /// <summary>What the words of each fold say; counted once for all models. The blocks of a page have the words of its text once more.</summary>
    public static IReadOnlyDictionary<int, LexiconBuilder> Words(IReadOnlyList<StrippedText> texts) =>
        texts.Where(text => text.Origin is not (StrippedOrigin.Clean or StrippedOrigin.Blocks)).GroupBy(text => text.Fold).AsParallel().Select(fold => (fold.Key, Words: LexiconBuilder.Of(
            fold.GroupBy(text => text.Domain).Select(domain => domain.SelectMany(text => text.LexiconBlocks()))))).ToDictionary(fold => fold.Key, fold => fold.Words);

    public static ContentModel Train(IReadOnlyList<StrippedText> texts, IReadOnlyDictionary<int, LexiconBuilder> words)
    {
        var folds = texts.Select(text => text.Fold).Distinct().Order().ToList();
        var outOfFold = folds.ToDictionary(fold => fold, fold => LexiconBuilder.Build(folds.Where(other => other != fold).Select(other => words[other])));
        var rows = texts.AsParallel().AsOrdered().SelectMany(text => Rows(text, outOfFold[text.Fold])).ToList();
        return new ContentModel(1, HashOf(texts), LexiconBuilder.Build(folds.Select(fold => words[fold])), TreeTrainer.Train(rows, PieceFeatures.Names.Length, Trees, LearningRate, threads: 1, Ensembles));
    }

    private static List<TrainingRow> Rows(StrippedText text, Lexicon lexicon)
    {
        var rows = new List<TrainingRow>();
        var known = Enumerable.Range(0, text.Pieces.Count).Where(piece => text.Weights[piece] > 0).ToArray();
        if (known.Length == 0) return rows;
        var chosen = known;
        if (known.Length > PiecesPerText)
        {
            new Random((int)WordHash.Of(text.Id)).Shuffle(known);
            chosen = known[..PiecesPerText];
            Array.Sort(chosen);
        }

        var features = new PieceFeatures(PieceAnalysis.Of(text.Text, text.Pieces, text.Removals, lexicon), lexicon);
        foreach (var piece in chosen)
        {
            var row = new float[PieceFeatures.Names.Length];
            features.Write(piece, row);
            var weight = text.Weights[piece] * MathF.Sqrt((float)known.Length / chosen.Length);
            if (text.Labels[piece] > 0) rows.Add(new TrainingRow { Features = row, Label = true, Weight = weight * text.Labels[piece] });
            if (text.Labels[piece] < 1) rows.Add(new TrainingRow { Features = row, Label = false, Weight = weight * (1 - text.Labels[piece]) });
        }

        return rows;
    }

    private static string HashOf(IReadOnlyList<StrippedText> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(text.Id + "\n"));
            foreach (var label in text.Labels) hash.AppendData(BitConverter.GetBytes(label));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
