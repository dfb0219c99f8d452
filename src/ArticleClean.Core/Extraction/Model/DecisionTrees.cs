namespace ArticleClean.Extraction.Model;

/// <summary>
/// An ensemble of regression trees in flat arrays; their sum is the log odds of content. A node goes left where its
/// feature is at most its threshold. Immutable and thread-safe; scoring allocates nothing.
/// </summary>
internal sealed class DecisionTrees
{
    private readonly int[] _roots;
    private readonly Node[] _nodes;
    private readonly float[] _leaves;

    /// <summary>Makes an ensemble.</summary>
    /// <param name="roots">For each tree its first node.</param>
    /// <param name="nodes">All nodes.</param>
    /// <param name="leaves">The values of all leaves.</param>
    public DecisionTrees(int[] roots, Node[] nodes, float[] leaves)
    {
        _roots = roots;
        _nodes = nodes;
        _leaves = leaves;
    }

    /// <summary>For each tree its first node.</summary>
    public ReadOnlySpan<int> Roots => _roots;

    /// <summary>All nodes.</summary>
    public ReadOnlySpan<Node> Nodes => _nodes;

    /// <summary>The values of all leaves.</summary>
    public ReadOnlySpan<float> Leaves => _leaves;

    /// <summary>The probability that a block is content.</summary>
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

        return 1 / (1 + MathF.Exp(-sum));
    }

    /// <summary>One node of a tree.</summary>
    /// <param name="Threshold">What its feature is compared with.</param>
    /// <param name="Feature">The feature, by its index.</param>
    /// <param name="Left">Where to go if the feature is at most the threshold: a node, or the complement of a leaf.</param>
    /// <param name="Right">Where to go otherwise.</param>
    public readonly record struct Node(float Threshold, int Feature, int Left, int Right);
}
