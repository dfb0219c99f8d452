using ArticleClean.Extraction.Model;

namespace ArticleClean.Tests.Extraction;

public sealed class TreeBatchTests
{
    [Fact]
    public void A_batch_gives_each_block_what_walking_the_trees_gives()
    {
        var random = new Random(1);
        var (roots, nodes, leaves) = Trees(random, trees: 50, leaves: 32);
        var page = Row(random)[Own..];
        using var batch = new TreeBatch(TreeLayout.Of(roots, nodes, leaves), Own, page);
        for (var round = 0; round < 20; round++)
        {
            float[][] rows = [.. Enumerable.Range(0, 1 + (round % TreeBatch.Size)).Select(_ => (float[])[.. Row(random)[..Own], .. page])];
            foreach (var row in rows) batch.Add(row);

            batch.Evaluate().ToArray().Should().Equal(rows.Select(row => Walk(roots, nodes, leaves, row)));
        }
    }

    [Fact]
    public void A_tree_of_one_leaf_gives_its_value()
    {
        using var batch = new TreeBatch(TreeLayout.Of([~0], [], [0]), 0, []);
        batch.Add([]);

        batch.Evaluate().ToArray().Should().Equal(0.5f);
    }

    [Fact]
    public void A_tree_of_too_many_leaves_is_refused()
    {
        var (roots, nodes, leaves) = Trees(new Random(1), trees: 1, leaves: 33);

        var build = () => TreeLayout.Of(roots, nodes, leaves);

        build.Should().Throw<InvalidDataException>().WithMessage("*more than 32 leaves*");
    }

    /// <summary>Trees of random shape; few values and thresholds, so that they often meet.</summary>
    private static (int[] Roots, TreeNode[] Nodes, float[] Leaves) Trees(Random random, int trees, int leaves)
    {
        var roots = new List<int>();
        var nodes = new List<TreeNode>();
        var values = new List<float>();
        int Grow(int size)
        {
            if (size == 1)
            {
                values.Add(random.NextSingle() - 0.5f);
                return ~(values.Count - 1);
            }

            var left = random.Next(1, size);
            nodes.Add(new TreeNode(random.Next(8), random.Next(Features), Grow(left), Grow(size - left)));
            return nodes.Count - 1;
        }

        for (var i = 0; i < trees; i++) roots.Add(Grow(leaves));
        return ([.. roots], [.. nodes], [.. values]);
    }

    /// <summary>The probability of a row, tree by tree from the root.</summary>
    private static float Walk(int[] roots, TreeNode[] nodes, float[] leaves, float[] row)
    {
        var sum = 0f;
        foreach (var root in roots)
        {
            var next = root;
            while (next >= 0) next = row[nodes[next].Feature] <= nodes[next].Threshold ? nodes[next].Left : nodes[next].Right;
            sum += leaves[~next];
        }

        return DecisionTrees.ToProbability(sum);
    }

    /// <summary>The features of a row, and how many of them are not the page's.</summary>
    private const int Features = 10, Own = 7;

    private static float[] Row(Random random) => [.. Enumerable.Range(0, Features).Select(_ => random.Next(12) is 11 ? float.NaN : random.Next(-1, 9))];
}
