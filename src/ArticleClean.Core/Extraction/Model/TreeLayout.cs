using ArticleClean.Resources;

namespace ArticleClean.Extraction.Model;

/// <summary>Lays trees out as <see cref="DecisionTrees"/> reads them.</summary>
internal sealed class TreeLayout
{
    private readonly TreeNode[] _nodes;
    private readonly List<Split> _splits = [];
    private readonly List<int> _leaves = [];

    private TreeLayout(TreeNode[] nodes) => _nodes = nodes;

    /// <summary>Lays out an ensemble; the same one gives the same layout.</summary>
    /// <param name="roots">For each tree its first node, or the complement of its one leaf.</param>
    /// <param name="nodes">All nodes.</param>
    /// <param name="leaves">The values of all leaves.</param>
    /// <exception cref="InvalidDataException">A tree has more than 32 leaves.</exception>
    public static DecisionTrees Of(int[] roots, TreeNode[] nodes, float[] leaves)
    {
        var layout = new TreeLayout(nodes);
        var leavesOfTrees = new int[roots.Length][];
        for (var tree = 0; tree < roots.Length; tree++)
        {
            layout._leaves.Clear();
            layout.Add(tree, roots[tree]);
            leavesOfTrees[tree] = [.. layout._leaves];
        }

        var leavesOfTree = leavesOfTrees.Max(tree => tree.Length);
        var values = new float[roots.Length * leavesOfTree];
        for (var tree = 0; tree < roots.Length; tree++)
            for (var i = 0; i < leavesOfTrees[tree].Length; i++) values[(tree * leavesOfTree) + i] = leaves[leavesOfTrees[tree][i]];
        return DecisionTreesOf(layout._splits, roots.Length, leavesOfTree, values);
    }

    private static DecisionTrees DecisionTreesOf(List<Split> splits, int trees, int leavesOfTree, float[] leaves)
    {
        Split[] sorted = [.. splits.OrderBy(split => split.Feature).ThenBy(split => split.Threshold)];
        var firstSplits = new int[sorted.Length == 0 ? 1 : sorted[^1].Feature + 2];
        foreach (var split in sorted) firstSplits[split.Feature + 1]++;
        for (var i = 1; i < firstSplits.Length; i++) firstSplits[i] += firstSplits[i - 1];
        using var file = new MemoryStream();
        var writer = new TableWriter(file);
        writer.Write(trees);
        writer.Write(leavesOfTree);
        writer.Write(firstSplits.Length - 1);
        writer.Write(sorted.Length);
        writer.Write<int>(firstSplits);
        writer.Write<float>([.. sorted.Select(split => split.Threshold)]);
        writer.Write<uint>([.. sorted.Select(split => split.LeavesOnTheRight)]);
        writer.Write<ushort>([.. sorted.Select(split => checked((ushort)split.Tree))]);
        writer.Write<float>(leaves);
        return new DecisionTrees(new TableReader(file.ToArray()));
    }

    /// <summary>
    /// Adds a node, or a leaf, and all below it. Recurses as deep as a tree of <see cref="DecisionTrees.MaxLeaves"/> leaves.
    /// </summary>
    private void Add(int tree, int node)
    {
        if (node < 0)
        {
            if (_leaves.Count == DecisionTrees.MaxLeaves)
                throw new InvalidDataException($"a tree of the model has more than {DecisionTrees.MaxLeaves} leaves");
            _leaves.Add(~node);
            return;
        }

        var first = _leaves.Count;
        Add(tree, _nodes[node].Left);
        var onTheLeft = (uint)((1UL << _leaves.Count) - (1UL << first));
        _splits.Add(new Split(_nodes[node].Feature, _nodes[node].Threshold, tree, ~onTheLeft));
        Add(tree, _nodes[node].Right);
    }

    private readonly record struct Split(int Feature, float Threshold, int Tree, uint LeavesOnTheRight);
}
