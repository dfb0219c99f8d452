using ArticleClean.Resources;

namespace ArticleClean.Extraction.Model;

/// <summary>
/// An ensemble of regression trees in a file that is read in place; their sum is the log odds of content. A node goes left where its
/// feature is at most its threshold. <see cref="TreeLayout"/> makes it, a <see cref="TreeBatch"/> evaluates it. Immutable and
/// thread-safe.
/// </summary>
internal sealed class DecisionTrees
{
    /// <summary>The most leaves that a tree may have: one bit each.</summary>
    public const int MaxLeaves = 32;

    private readonly int _leavesOfTree, _splits;
    private readonly Table<int> _firstSplits;
    private readonly Table<float> _thresholds;
    private readonly Table<uint> _leavesOnTheRight;
    private readonly Table<ushort> _trees;
    private readonly Table<float> _leaves;

    /// <summary>Reads an ensemble.</summary>
    /// <param name="reader">
    /// The file: the numbers of trees, of leaves that the largest tree has, of features and of nodes; where the nodes that compare
    /// each feature begin, and where the last ones end; of each node its threshold, the leaves that going right leaves reachable
    /// as bits, and its tree; of each tree the values of its leaves from left to right. The nodes are sorted by their features, and
    /// those of a feature by their thresholds.
    /// </param>
    public DecisionTrees(TableReader reader)
    {
        Count = reader.ReadInt32();
        _leavesOfTree = reader.ReadInt32();
        Features = reader.ReadInt32();
        _splits = reader.ReadInt32();
        _firstSplits = reader.Read<int>(Features + 1);
        _thresholds = reader.Read<float>(_splits);
        _leavesOnTheRight = reader.Read<uint>(_splits);
        _trees = reader.Read<ushort>(_splits);
        _leaves = reader.Read<float>(Count * _leavesOfTree);
    }

    /// <summary>How many trees there are.</summary>
    public int Count { get; }

    /// <summary>How many features of a row are read.</summary>
    public int Features { get; }

    /// <summary>Where the nodes that compare each feature begin, and after the last feature where they end.</summary>
    public ReadOnlySpan<int> FirstSplits => _firstSplits.Span;

    /// <summary>The threshold of each node.</summary>
    public ReadOnlySpan<float> Thresholds => _thresholds.Span;

    /// <summary>The leaves of its tree that going right leaves reachable, for each node, as bits: all but those on the left.</summary>
    public ReadOnlySpan<uint> LeavesOnTheRight => _leavesOnTheRight.Span;

    /// <summary>The tree of each node.</summary>
    public ReadOnlySpan<ushort> Trees => _trees.Span;

    /// <summary>The values of all leaves, tree by tree from left to right.</summary>
    public ReadOnlySpan<float> Leaves => _leaves.Span;

    /// <summary>How many values there are for each tree in <see cref="Leaves"/>; smaller trees use the first of them.</summary>
    public int LeavesOfTree => _leavesOfTree;

    /// <summary>The probability for the sum of the trees' leaves.</summary>
    public static float ToProbability(float sum) => 1 / (1 + MathF.Exp(-sum));

    /// <summary>Writes the ensemble.</summary>
    public void Write(TableWriter writer)
    {
        writer.Write(Count);
        writer.Write(_leavesOfTree);
        writer.Write(Features);
        writer.Write(_splits);
        writer.Write(FirstSplits);
        writer.Write(Thresholds);
        writer.Write(LeavesOnTheRight);
        writer.Write(Trees);
        writer.Write(Leaves);
    }
}
