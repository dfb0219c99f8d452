using System.Numerics;
using ArticleClean.Resources;

namespace ArticleClean.Vocabulary;

/// <summary>Makes the file that a <see cref="PhraseTable"/> reads; the same phrases give the same bytes.</summary>
internal static class PhraseTableFile
{
    /// <summary>A group for each phrase or two, so that most groups have one head.</summary>
    private const int MinGroupBits = 4;

    /// <summary>Makes a file.</summary>
    /// <param name="phrases">
    /// The phrases of all languages; one that stands in several is a sign of all their kinds, and weak if it is weak in one.
    /// </param>
    public static byte[] Of(PhraseList phrases)
    {
        var groupBits = Math.Max(MinGroupBits, BitOperations.Log2((uint)Math.Max(1, phrases.Count)));
        int GroupOf(ReadOnlySpan<char> phrase) => PhraseTable.GroupOf(PhraseTable.HeadOf(phrase), groupBits);
        var sorted = Merged(phrases).OrderBy(phrase => GroupOf(phrase.Text)).ThenBy(phrase => phrase.Text, StringComparer.Ordinal).ToList();

        var heads = new ulong[1 << groupBits];
        var groups = new int[heads.Length + 1];
        var shorts = new bool[heads.Length];
        foreach (var phrase in sorted)
        {
            var head = PhraseTable.HeadOf(phrase.Text);
            var group = GroupOf(phrase.Text);
            heads[group] = heads[group] == 0 || heads[group] == head ? head : PhraseTable.Several;
            groups[group + 1]++;
            if (phrase.Text.Length < PhraseTable.Head) shorts[GroupOf(phrase.Text.AsSpan(0, Math.Min(2, phrase.Text.Length)))] = true;
        }

        for (var group = 1; group < groups.Length; group++) groups[group] += groups[group - 1];
        var starts = new int[sorted.Count + 1];
        for (var i = 0; i < sorted.Count; i++) starts[i + 1] = starts[i] + sorted[i].Text.Length;

        using var file = new MemoryStream();
        var writer = new TableWriter(file);
        writer.Write(groupBits);
        writer.Write(sorted.Count);
        writer.Write(starts[^1]);
        writer.Write<ulong>(heads);
        writer.Write<int>(groups);
        writer.Write<bool>(shorts);
        writer.Write<int>(starts);
        writer.Write<uint>([.. sorted.Select(phrase => (uint)phrase.Kinds | (phrase.IsWeak ? PhraseTable.WeakSign : 0))]);
        writer.Write<char>(string.Concat(sorted.Select(phrase => phrase.Text)));
        return file.ToArray();
    }

    private static IEnumerable<Phrase> Merged(PhraseList phrases) => phrases.GroupBy(phrase => phrase.Text).Select(alike =>
        new Phrase(alike.Key, alike.Aggregate(CueKinds.None, (kinds, phrase) => kinds | phrase.Kinds), alike.Any(phrase => phrase.IsWeak)));
}
