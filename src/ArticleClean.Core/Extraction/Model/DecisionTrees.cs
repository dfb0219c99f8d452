namespace ArticleClean.Extraction.Model;

/// <summary>
/// An ensemble of regression trees in flat arrays; their sum is the log odds of content. A node goes left where its
/// feature is at most its threshold. Immutable and thread-safe; a <see cref="TreeBatch"/> evaluates it.
/// </summary>
internal sealed class DecisionTrees
{
    /// <summary>The most leaves that a tree may have: one bit each.</summary>
    private const int MaxLeaves = 32;

    private readonly int[] _roots;
    private readonly Node[] _nodes;
    private readonly float[] _leaves;

    /// <summary>The nodes by their feature, and for each feature by their threshold.</summary>
    private readonly Split[] _splits;

    /// <summary>Where the splits of each feature begin, and after the last feature where they end.</summary>
    private readonly int[] _firstSplits;

    /// <summary>The leaves of each tree from left to right, <see cref="MaxLeaves"/> places a tree.</summary>
    private readonly float[] _leavesInOrder;

    /// <summary>Makes an ensemble.</summary>
    /// <param name="roots">For each tree its first node.</param>
    /// <param name="nodes">All nodes.</param>
    /// <param name="leaves">The values of all leaves.</param>
    /// <exception cref="InvalidDataException">A tree has more than 32 leaves.</exception>
    public DecisionTrees(int[] roots, Node[] nodes, float[] leaves)
    {
        _roots = roots;
        _nodes = nodes;
        _leaves = leaves;
        _leavesInOrder = new float[roots.Length * MaxLeaves];
        var splits = new List<(int Feature, Split Split)>(nodes.Length);
        for (var tree = 0; tree < roots.Length; tree++)
            if (AddTree(tree, roots[tree], 0, splits) > MaxLeaves) throw new InvalidDataException($"a tree of the model has more than {MaxLeaves} leaves");
        Features = splits.Count == 0 ? 0 : splits.Max(split => split.Feature) + 1;
        _firstSplits = new int[Features + 1];
        foreach (var (feature, _) in splits) _firstSplits[feature + 1]++;
        for (var i = 1; i < _firstSplits.Length; i++) _firstSplits[i] += _firstSplits[i - 1];
        _splits = [.. splits.OrderBy(split => split.Feature).ThenBy(split => split.Split.Threshold).Select(split => split.Split)];
    }

    /// <summary>For each tree its first node.</summary>
    public ReadOnlySpan<int> Roots => _roots;

    /// <summary>All nodes.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes;

    /// <summary>The values of all leaves.</summary>
    public ReadOnlySpan<float> Leaves => _leaves;

    /// <summary>How many features of a row are read.</summary>
    public int Features { get; }

    /// <summary>The nodes that compare a feature, by their threshold.</summary>
    public ReadOnlySpan<Split> SplitsBy(int feature) => _splits.AsSpan(_firstSplits[feature].._firstSplits[feature + 1]);

    /// <summary>The values of a tree's leaves from left to right.</summary>
    public ReadOnlySpan<float> LeavesOf(int tree) => _leavesInOrder.AsSpan(tree * MaxLeaves, MaxLeaves);

    /// <summary>The probability that a block is content, tree by tree; for many blocks a <see cref="TreeBatch"/> is faster.</summary>
    /// <param name="row">The block's features.</param>
    public float Probability(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        foreach (var root in _roots)
        {
            var next = root;
            while (next >= 0)
            {
                ref readonly var node = ref _nodes[next];
                next = row[node.Feature] <= node.Threshold ? node.Left : node.Right;
            }

            sum += _leaves[~next];
        }

        return ToProbability(sum);
    }

    /// <summary>The probability for the sum of the trees' leaves.</summary>
    public static float ToProbability(float sum) => 1 / (1 + MathF.Exp(-sum));

    /// <summary>Adds a node, or a leaf, and all below it; returns how many leaves the tree has so far. As deep as a tree of <see cref="MaxLeaves"/> leaves.</summary>
    private int AddTree(int tree, int node, int leaves, List<(int Feature, Split Split)> splits)
    {
        if (leaves > MaxLeaves) return leaves;
        if (node < 0)
        {
            if (leaves < MaxLeaves) _leavesInOrder[(tree * MaxLeaves) + leaves] = _leaves[~node];
            return leaves + 1;
        }

        var right = AddTree(tree, _nodes[node].Left, leaves, splits);
        var onTheLeft = (uint)((1UL << right) - (1UL << leaves));
        splits.Add((_nodes[node].Feature, new Split(_nodes[node].Threshold, tree, ~onTheLeft)));
        return AddTree(tree, _nodes[node].Right, right, splits);
    }

    /// <summary>One node of a tree.</summary>
    /// <param name="Threshold">What its feature is compared with.</param>
    /// <param name="Feature">The feature, by its index.</param>
    /// <param name="Left">Where to go if the feature is at most the threshold: a node, or the complement of a leaf.</param>
    /// <param name="Right">Where to go otherwise.</param>
    public readonly record struct Node(float Threshold, int Feature, int Left, int Right);

    /// <summary>One node as <see cref="TreeBatch"/> reads it.</summary>
    /// <param name="Threshold">What the feature is compared with.</param>
    /// <param name="Tree">The tree.</param>
    /// <param name="LeavesOnTheRight">The leaves that going right leaves reachable, as bits: all but those on the left.</param>
    public readonly record struct Split(float Threshold, int Tree, uint LeavesOnTheRight);
}
