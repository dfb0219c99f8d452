using ArticleClean.Documents;
using ArticleClean.Evaluation.Scoring;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters;
using ArticleClean.PlainText;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>A stripped text as the rules leave it, cut into pieces, with the label of each.</summary>
internal sealed class StrippedText
{
    private StrippedText(string id, string domain, string text, StrippedOrigin origin)
    {
        Id = id;
        Domain = domain;
        Origin = origin;
        Text = text;
        var context = new FilterContext(PlainTextFormat.Read(text));
        foreach (var filter in FilterCatalog.All)
            if (filter is not (BoilerplateFilter or UnmarkedFilter)) context.Run(filter);
        Removals = context.Removals;
        Pieces = context.Pieces;
        Labels = new float[Pieces.Count];
        Weights = new float[Pieces.Count];
    }

    public string Id { get; }

    public string Domain { get; }

    /// <summary>Where it comes from.</summary>
    public StrippedOrigin Origin { get; }

    public string Text { get; }

    public int Fold { get; set; }

    public IReadOnlyList<Removal> Removals { get; }

    public IReadOnlyList<TextRange> Pieces { get; }

    /// <summary>The share of each piece's characters that are the article's.</summary>
    public float[] Labels { get; }

    /// <summary>How much each piece counts; 0 where nothing is known of it.</summary>
    public float[] Weights { get; }

    /// <summary>An article without residue: every piece stays. Of captions in it nothing is said.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="domain">The domain of its page.</param>
    /// <param name="text">The text.</param>
    /// <param name="captions">The words of the page's captions, each as one string.</param>
    public static StrippedText Clean(string id, string domain, string text, HashSet<string> captions)
    {
        var result = new StrippedText(id, domain, text, StrippedOrigin.Clean);
        Array.Fill(result.Labels, 1);
        for (var i = 0; i < result.Pieces.Count; i++)
            if (captions.Count == 0 || !captions.Contains(string.Join(' ', WordBag.Words(result.Pieces[i].Of(text).ToString())))) result.Weights[i] = WeightOf(result.Pieces[i].Length);
        return result;
    }

    /// <summary>A text with a label for each of its characters.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="domain">The domain of its page.</param>
    /// <param name="text">The text.</param>
    /// <param name="labels">A label for each of its characters.</param>
    /// <param name="origin">Where it comes from.</param>
    public static StrippedText Of(string id, string domain, string text, ReadOnlySpan<CharacterLabel> labels, StrippedOrigin origin)
    {
        var result = new StrippedText(id, domain, text, origin);
        for (var i = 0; i < result.Pieces.Count; i++)
        {
            int kept = 0, dropped = 0, all = 0;
            for (var at = result.Pieces[i].Start; at < result.Pieces[i].End; at++)
            {
                if (WhiteSpace.IsBlank(text[at])) continue;
                all++;
                if (labels[at] == CharacterLabel.Kept) kept++;
                else if (labels[at] == CharacterLabel.Dropped) dropped++;
            }

            if (2 * (kept + dropped) < all) continue;
            result.Labels[i] = (float)kept / (kept + dropped);
            result.Weights[i] = WeightOf(all);
        }

        return result;
    }

    /// <summary>What its pieces teach a lexicon.</summary>
    public IEnumerable<LexiconBlock> LexiconBlocks()
    {
        var analysis = PieceAnalysis.Of(Text, Pieces, Removals, Lexicon.Empty);
        for (var i = 0; i < Pieces.Count; i++)
        {
            if (Weights[i] == 0) continue;
            var edges = new List<uint>();
            PieceWords.AddEdges(analysis, i, edges);
            var prose = new List<uint>();
            PieceWords.AddProse(analysis, i, prose);
            HashSet<uint>[] words = [[], [], [.. PieceWords.Of(analysis, i), .. edges], [.. prose]];
            yield return new LexiconBlock(words, Labels[i], Weights[i]);
        }
    }

    private static float WeightOf(int characters) => MathF.Sqrt(Math.Min(50, 1 + (characters / 6f)));
}
