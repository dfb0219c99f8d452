using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleClean.Extraction.Model;

/// <summary>
/// Evaluates trees for several blocks at once by V-QuickScorer (Lucchese and others, SIGIR 2016): not tree by tree from
/// the root, but feature by feature over all nodes, so that the processor neither waits for memory nor guesses branches.
/// Nodes that ask about the page are evaluated once. Made once for a page; for one thread. Its memory is used again once it is
/// disposed.
/// </summary>
internal sealed class TreeBatch : IDisposable
{
    /// <summary>How many blocks are evaluated at once.</summary>
    public static readonly int Size = Vector512<float>.Count;

    private readonly DecisionTrees _trees;

    /// <summary>The features, those of all blocks side by side.</summary>
    private readonly float[] _columns;

    /// <summary>How many features the blocks have, of those that the trees read.</summary>
    private readonly int _features;

    /// <summary>For each tree the leaves that can be reached on this page, as bits.</summary>
    private readonly uint[] _reachableOnPage;

    /// <summary>For each tree and block the leaves that can still be reached, as bits.</summary>
    private readonly Vector512<uint>[] _reachable;

    private readonly float[] _probabilities = new float[Size];

    /// <summary>Prepares for the blocks of a page.</summary>
    /// <param name="trees">The trees.</param>
    /// <param name="features">How many features each block has of its own.</param>
    /// <param name="ofPage">The features that follow them in a row, which all blocks of the page share.</param>
    public TreeBatch(DecisionTrees trees, int features, ReadOnlySpan<float> ofPage)
    {
        _trees = trees;
        _features = Math.Min(features, trees.Features);
        _columns = ArrayPool<float>.Shared.Rent(_features * Size);
        _columns.AsSpan().Clear();
        _reachable = ArrayPool<Vector512<uint>>.Shared.Rent(trees.Count);
        _reachableOnPage = new uint[trees.Count];
        _reachableOnPage.AsSpan().Fill(uint.MaxValue);
        var firstSplits = trees.FirstSplits;
        var thresholds = trees.Thresholds;
        var leavesOnTheRight = trees.LeavesOnTheRight;
        var treeOf = trees.Trees;
        for (var feature = features; feature < trees.Features; feature++)
        {
            for (var split = firstSplits[feature]; split < firstSplits[feature + 1]; split++)
            {
                if (ofPage[feature - features] <= thresholds[split]) break;
                _reachableOnPage[treeOf[split]] &= leavesOnTheRight[split];
            }
        }
    }

    /// <summary>How many blocks there are to evaluate.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a block; there must be less than <see cref="Size"/>.</summary>
    /// <param name="row">Its own features.</param>
    public void Add(ReadOnlySpan<float> row)
    {
        var columns = _columns.AsSpan(Count++);
        for (var i = 0; i < _features; i++) columns[i * Size] = row[i];
    }

    /// <summary>Evaluates the blocks added since the last time.</summary>
    /// <returns>For each the probability that it is content; valid until the next call.</returns>
    public ReadOnlySpan<float> Evaluate()
    {
        FindReachable();
        var sums = _probabilities.AsSpan(0, Count);
        sums.Clear();
        var reachable = MemoryMarshal.Cast<Vector512<uint>, uint>(_reachable);
        var allLeaves = _trees.Leaves;
        for (var tree = 0; tree < _trees.Count; tree++)
        {
            var leaves = allLeaves.Slice(tree * _trees.LeavesOfTree, _trees.LeavesOfTree);
            var first = reachable.Slice(tree * Size, sums.Length);
            for (var i = 0; i < sums.Length; i++) sums[i] += leaves[BitOperations.TrailingZeroCount(first[i])];
        }

        for (var i = 0; i < sums.Length; i++) sums[i] = DecisionTrees.ToProbability(sums[i]);
        Count = 0;
        return sums;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_columns);
        ArrayPool<Vector512<uint>>.Shared.Return(_reachable);
    }

    private void FindReachable()
    {
        for (var tree = 0; tree < _trees.Count; tree++) _reachable[tree] = Vector512.Create(_reachableOnPage[tree]);
        var firstSplits = _trees.FirstSplits;
        var thresholds = _trees.Thresholds;
        var leavesOnTheRight = _trees.LeavesOnTheRight;
        var treeOf = _trees.Trees;
        for (var feature = 0; feature < _features; feature++)
        {
            var values = Vector512.Create<float>(_columns.AsSpan(feature * Size, Size));
            for (var split = firstSplits[feature]; split < firstSplits[feature + 1]; split++)
            {
                var goesLeft = Vector512.LessThanOrEqual(values, Vector512.Create(thresholds[split])).AsUInt32();
                if (goesLeft == Vector512<uint>.AllBitsSet) break;
                _reachable[treeOf[split]] &= goesLeft | Vector512.Create(leavesOnTheRight[split]);
            }
        }
    }
}
