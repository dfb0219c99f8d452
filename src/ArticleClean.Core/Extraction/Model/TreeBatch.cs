using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleClean.Extraction.Model;

/// <summary>
/// Evaluates trees for several blocks at once by V-QuickScorer (Lucchese and others, SIGIR 2016): not tree by tree from
/// the root, but feature by feature over all nodes, so that the processor neither waits for memory nor guesses branches.
/// Made once for a page; for one thread.
/// </summary>
internal sealed class TreeBatch(DecisionTrees trees)
{
    /// <summary>How many blocks are evaluated at once.</summary>
    public static readonly int Size = Vector256<float>.Count;

    /// <summary>The features, those of all blocks side by side.</summary>
    private readonly float[] _columns = new float[trees.Features * Size];

    /// <summary>For each tree the leaves that can still be reached, as bits.</summary>
    private readonly Vector256<uint>[] _reachable = new Vector256<uint>[trees.Roots.Length];

    private readonly float[] _probabilities = new float[Size];

    /// <summary>How many blocks there are to evaluate.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a block; there must be less than <see cref="Size"/>.</summary>
    /// <param name="row">Its features.</param>
    public void Add(ReadOnlySpan<float> row)
    {
        var columns = _columns.AsSpan(Count++);
        for (var i = 0; i < trees.Features; i++) columns[i * Size] = row[i];
    }

    /// <summary>Evaluates the blocks added since the last time.</summary>
    /// <returns>For each the probability that it is content; valid until the next call.</returns>
    public ReadOnlySpan<float> Evaluate()
    {
        FindReachable();
        var reachable = MemoryMarshal.Cast<Vector256<uint>, uint>(_reachable);
        for (var i = 0; i < Count; i++)
        {
            var sum = 0f;
            for (var tree = 0; tree < _reachable.Length; tree++) sum += trees.Leaf(tree, BitOperations.TrailingZeroCount(reachable[(tree * Size) + i]));
            _probabilities[i] = DecisionTrees.ToProbability(sum);
        }

        var result = _probabilities.AsSpan(0, Count);
        Count = 0;
        return result;
    }

    private void FindReachable()
    {
        _reachable.AsSpan().Fill(Vector256<uint>.AllBitsSet);
        for (var feature = 0; feature < trees.Features; feature++)
        {
            var values = Vector256.Create<float>(_columns.AsSpan(feature * Size, Size));
            foreach (ref readonly var split in trees.SplitsBy(feature))
            {
                var goesLeft = Vector256.LessThanOrEqual(values, Vector256.Create(split.Threshold)).AsUInt32();
                if (goesLeft == Vector256<uint>.AllBitsSet) break;
                _reachable[split.Tree] &= goesLeft | Vector256.Create(split.LeavesOnTheRight);
            }
        }
    }
}
