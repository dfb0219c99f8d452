using ArticleClean.Documents;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// The pairs of words with no space between in a text that has lost boundaries, counted once. A menu's entry meets
/// other entries elsewhere; the second half of a name follows the first wherever it stands.
/// </summary>
internal sealed class GlueParts
{
    /// <summary>Characters on both sides in which other pairs are counted.</summary>
    private const int Reach = 150;

    private readonly Dictionary<uint, int> _leaders = [];
    private readonly Dictionary<uint, int> _followers = [];
    private readonly Dictionary<uint, int> _pairs = [];
    private readonly List<int> _offsets = [];

    public static GlueParts Of(FilterContext context, WordTable words)
    {
        context.Budget.Spend(context.Text.Length);
        var parts = new GlueParts();
        foreach (var passage in context.Passages)
        {
            if (!passage.Block.HasText) continue;
            foreach (var range in passage.Ranges) parts.Add(context.Text, range, words);
        }

        return parts;
    }

    /// <summary>How many pairs there are.</summary>
    public int Count => _offsets.Count;

    /// <summary>How often the left word has a word glued to it.</summary>
    public int Leaders(Joint joint) => CountOf(_leaders, joint.LeftWord);

    /// <summary>How often the right word is glued to a word.</summary>
    public int Followers(Joint joint) => CountOf(_followers, joint.RightWord);

    /// <summary>How often the two are glued to each other, here included.</summary>
    public int Pairs(Joint joint) => CountOf(_pairs, Pair(joint));

    /// <summary>How many other pairs stand close by.</summary>
    public int CountAround(int offset) => Index(offset + Reach) - Index(offset - Reach) - 1;

    private void Add(string text, TextRange range, WordTable words)
    {
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (!Joint.IsCandidate(text, range, i)) continue;
            var joint = new Joint(text, range, words, i, i);
            Increment(_leaders, joint.LeftWord);
            Increment(_followers, joint.RightWord);
            Increment(_pairs, Pair(joint));
            _offsets.Add(i);
        }
    }

    private static ReadOnlySpan<char> Pair(Joint joint) => joint.Text.AsSpan(joint.Left.Start, joint.Right.End - joint.Left.Start);

    private static void Increment(Dictionary<uint, int> counts, ReadOnlySpan<char> word) =>
        counts[WordHash.Of(word)] = CountOf(counts, word) + 1;

    private static int CountOf(Dictionary<uint, int> counts, ReadOnlySpan<char> word) => counts.GetValueOrDefault(WordHash.Of(word));

    private int Index(int offset)
    {
        var index = _offsets.BinarySearch(offset);
        return index < 0 ? ~index : index;
    }
}
