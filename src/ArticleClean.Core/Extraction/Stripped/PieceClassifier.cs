using System.Buffers;
using ArticleClean.Documents;
using ArticleClean.Extraction.Model;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// Judges the pieces of a stripped text by a learned model. It leans towards keeping: a piece goes only where it is residue
/// more probably than not, inside of the article far more; and a text that would lose most of its running text is judged
/// more strictly, or left alone. Keeps no state: one instance serves many threads at once.
/// </summary>
internal sealed class PieceClassifier(Func<ContentModel> load)
{
    /// <summary>A piece goes where it is the article's less probably than this, a longer one where it is still less so: more would be lost. Chosen on cross-validated figures.</summary>
    private const float ShortThreshold = 0.03f, LongThreshold = 0.01f;

    /// <summary>The same before the article's first running text and behind its last, where menus, teasers and bylines stand.</summary>
    private const float OuterShortThreshold = 0.25f, OuterLongThreshold = 0.08f;

    /// <summary>The last two, in a text that surely holds residue: what stands among residue is more likely to be some, and what is cleared of it is as a rule clean.</summary>
    private const float ResidueOuterShortThreshold = 0.6f, ResidueOuterLongThreshold = 0.3f;

    /// <summary>In a text whose blocks are lines, the thresholds of the article's lines, and of the short lines and lists that it begins or ends with. Lists look like menus, but are less surely residue than those.</summary>
    private const float NearShortThreshold = 0.02f, NearLongThreshold = 0.01f;

    /// <summary>How probably the lines around the article's running text are its own, on average, as long as they are counted to it.</summary>
    private const float NearProbability = 0.05f;

    /// <summary>How much one line counts at most against the others, and for them, in log odds.</summary>
    private const float MostAgainst = 3, MostFor = 2;

    /// <summary>The share of glued pieces up to which a text's blocks are lines: names with a capital inside are cut in two for the judgement, in a list of them often.</summary>
    private const double MostGlued = 0.25;

    /// <summary>A piece that is the article's less probably than this is surely residue, and a text with as many such pieces surely holds some.</summary>
    private const float SureProbability = 0.05f;

    private const int LeastSure = 25;

    /// <summary>How probably running text is the article's, from which on the article begins and ends with it.</summary>
    private const float CoreProbability = 0.7f;

    /// <summary>Pieces that are surely residue from which on what stands between two of running text is a menu.</summary>
    private const int LeastInMenu = 15;

    /// <summary>Their share of all that stands there, from which on it is one.</summary>
    private const double LeastSureOfMenu = 0.35;

    /// <summary>The largest share of the running text that may be teasers beyond a menu, not the article's.</summary>
    private const double MostWordsInMenu = 0.2;

    /// <summary>How probably running text is the article's, from which on code between it is a sample of the article.</summary>
    private const float KeptProbability = 0.3f;

    /// <summary>Running text goes only where the pieces around it are hardly the article's either: teasers and footers stand together, an odd paragraph does not.</summary>
    private const float AroundProbability = 0.2f;

    /// <summary>Pieces on each side that stand around one.</summary>
    private const int AroundReach = 3;

    /// <summary>Words from which on a piece is longer.</summary>
    private const int LongWords = 13;

    /// <summary>With fewer words of running text there is no article to tell the rest from: a list, a poem, a note.</summary>
    private const int LeastProseWords = 50;

    /// <summary>The largest share of the running text that may go.</summary>
    private const double MostProse = 0.5;

    /// <summary>Pieces on each side that stand in code: names are pieces of their own there.</summary>
    private const int CodeReach = 4;

    private static readonly SearchValues<char> CodeSigns = SearchValues.Create("{}=<_");

    /// <summary>Judges by the model that ships with the library, which is read when the first text is judged.</summary>
    public static PieceClassifier Shipped { get; } = new(() => ContentModel.ShippedForText);

    /// <summary>Judges a text's pieces.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">Its pieces, in order.</param>
    /// <param name="removals">What was cut out of it before, in order.</param>
    /// <param name="isAboutCode">Whether the text talks of code, so that code in it is its own.</param>
    /// <param name="lostBoundaries">Whether the text has lost boundaries: in one that has not, blocks may be lines.</param>
    /// <param name="cancellation">Cancelled when the document's time is up.</param>
    /// <returns>For each piece how probably it is residue, if it is to go; otherwise <c>null</c>.</returns>
    public double?[] Classify(string text, IReadOnlyList<TextRange> pieces, IReadOnlyList<Removal> removals, bool isAboutCode, bool lostBoundaries, CancellationToken cancellation)
    {
        if (pieces.Count == 0) return [];
        var model = load();
        var page = PieceAnalysis.Of(text, pieces, removals, model.Lexicon);
        if (page.ProseWords < LeastProseWords) return new double?[pieces.Count];
        var probabilities = Probabilities(page, model, cancellation);
        var hasLines = !lostBoundaries && HasLines(page);
        return (probabilities.Count(probability => probability < SureProbability) >= LeastSure ? Judge(page, probabilities, isAboutCode, hasLines, hasResidue: true) : null)
            ?? Judge(page, probabilities, isAboutCode, hasLines, hasResidue: false) ?? new double?[pieces.Count];
    }

    /// <summary>What is to go, by the thresholds of texts that surely hold residue or of others; <c>null</c> where most of the running text would go.</summary>
    private static double?[]? Judge(PieceAnalysis page, float[] probabilities, bool isAboutCode, bool hasLines, bool hasResidue)
    {
        var verdicts = new double?[probabilities.Length];
        var (first, last) = Core(page, probabilities, CoreProbability);
        if (!hasLines)
        {
            var coreWords = CoreWords(page, probabilities, first, last);
            first = PastMenu(page, probabilities, first, last, coreWords);
            last = PastMenu(page, probabilities, last, first, coreWords);
        }

        var (firstKept, lastKept) = Core(page, probabilities, KeptProbability);
        int firstNear = hasLines ? Reach(probabilities, first, -1) : first, lastNear = hasLines ? Reach(probabilities, last, 1) : last;
        var lostProse = 0;
        for (var i = 0; i < verdicts.Length; i++)
        {
            var words = page.Text.Blocks[i].Words;
            var isOuter = i < first || i > last;
            var isSample = isAboutCode && i > firstKept && i < lastKept && IsNearCode(page, i);
            var isNear = hasLines && i >= firstNear && i <= lastNear;
            var isLong = words >= LongWords;
            var threshold = isSample ? LongThreshold : isNear ? NearThreshold(isLong) : Threshold(isLong, isOuter, hasResidue);
            if (probabilities[i] >= threshold || (page.IsProse[i] && Around(probabilities, i) >= AroundProbability)) continue;
            verdicts[i] = 1 - probabilities[i];
            if (page.IsProse[i]) lostProse += words;
        }

        return lostProse > MostProse * page.ProseWords ? null : verdicts;
    }

    /// <summary>
    /// Where the article begins, or ends, seen from one side: teasers in a menu are running text too, and by the one that
    /// looks most like an article's all of the menu behind it would be the article's own.
    /// </summary>
    /// <param name="page">The text.</param>
    /// <param name="probabilities">How probably each piece is the article's.</param>
    /// <param name="from">The first or the last piece of its running text.</param>
    /// <param name="to">The one at the other end.</param>
    /// <param name="coreWords">Words of all of it.</param>
    private static int PastMenu(PieceAnalysis page, float[] probabilities, int from, int to, int coreWords)
    {
        var step = from < to ? 1 : -1;
        int edge = from, passed = 0, sure = 0, between = 0;
        for (var i = from; i != to + step && passed <= MostWordsInMenu * coreWords; i += step)
        {
            if (!IsCore(page, probabilities, i, CoreProbability))
            {
                between++;
                if (probabilities[i] < SureProbability) sure++;
                continue;
            }

            if (sure >= LeastInMenu && sure >= LeastSureOfMenu * between) edge = i;
            passed += page.Text.Blocks[i].Words;
            (sure, between) = (0, 0);
        }

        return edge;
    }

    /// <summary>Whether a piece is code, or stands in it: in an article about code that is the article's far more often than elsewhere.</summary>
    private static bool IsNearCode(PieceAnalysis page, int piece)
    {
        for (var i = Math.Max(0, piece - CodeReach); i <= Math.Min(page.Count - 1, piece + CodeReach); i++)
        {
            var text = page.Document.Blocks[i].Range.Of(page.Document.Text);
            if (text[^1] == ';' || text.ContainsAny(CodeSigns)) return true;
        }

        return false;
    }

    private static float Threshold(bool isLong, bool isOuter, bool hasResidue) => (isLong, isOuter) switch
    {
        (true, true) => hasResidue ? ResidueOuterLongThreshold : OuterLongThreshold,
        (true, false) => LongThreshold,
        (false, true) => hasResidue ? ResidueOuterShortThreshold : OuterShortThreshold,
        (false, false) => ShortThreshold,
    };

    private static float NearThreshold(bool isLong) => isLong ? NearLongThreshold : NearShortThreshold;

    private static float[] Probabilities(PieceAnalysis page, ContentModel model, CancellationToken cancellation)
    {
        var features = new PieceFeatures(page, model.Lexicon);
        var row = new float[PieceFeatures.Names.Length];
        var probabilities = new float[page.Count];
        for (var i = 0; i < probabilities.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            features.Write(i, row);
            probabilities[i] = model.Trees.Probability(row);
        }

        return probabilities;
    }

    /// <summary>Whether most pieces are lines, or more: as in browsers' innerText and in copies of a page.</summary>
    private static bool HasLines(PieceAnalysis page)
    {
        var glued = 0;
        foreach (var gap in page.Gaps)
            if (gap is PieceGap.Glue or PieceGap.Space) glued++;
        return glued <= MostGlued * page.Count;
    }

    /// <summary>
    /// How far the article reaches from the first or the last of its running text: to where the pieces in between are most
    /// probably its own, all of them together, so that one that looks like a button ends no list.
    /// </summary>
    private static int Reach(float[] probabilities, int from, int step)
    {
        var (reach, sum, most) = (from, 0f, 0f);
        var neutral = LogOdds(NearProbability);
        for (var i = from + step; i >= 0 && i < probabilities.Length; i += step)
        {
            sum += Math.Clamp(LogOdds(probabilities[i]) - neutral, -MostAgainst, MostFor);
            if (sum > most) (reach, most) = (i, sum);
        }

        return reach;
    }

    private static float LogOdds(float probability)
    {
        var bounded = Math.Clamp(probability, 0.0001f, 0.9999f);
        return MathF.Log(bounded / (1 - bounded));
    }

    /// <summary>The mean probability of the pieces around one.</summary>
    private static float Around(float[] probabilities, int piece)
    {
        int first = Math.Max(0, piece - AroundReach), last = Math.Min(probabilities.Length - 1, piece + AroundReach);
        if (first == last) return 0;
        var sum = -probabilities[piece];
        for (var i = first; i <= last; i++) sum += probabilities[i];
        return sum / (last - first);
    }

    /// <summary>Words of the running text by which the article begins and ends.</summary>
    private static int CoreWords(PieceAnalysis page, float[] probabilities, int first, int last)
    {
        var words = 0;
        for (var i = first; i <= last; i++)
            if (IsCore(page, probabilities, i, CoreProbability)) words += page.Text.Blocks[i].Words;
        return words;
    }

    private static bool IsCore(PieceAnalysis page, float[] probabilities, int piece, float least) => page.IsProse[piece] && probabilities[piece] >= least;

    /// <summary>The first and the last piece of running text that is the article's at least so probably; where there is none, all pieces.</summary>
    private static (int First, int Last) Core(PieceAnalysis page, float[] probabilities, float least)
    {
        int first = 0, last = -1;
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (!IsCore(page, probabilities, i, least)) continue;
            if (last < 0) first = i;
            last = i;
        }

        return last < 0 ? (0, probabilities.Length - 1) : (first, last);
    }
}
