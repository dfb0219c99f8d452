using ArticleClean.Extraction.Model;

namespace ArticleClean.Tests.Extraction;

public sealed class TreeBatchTests
{
    [Fact]
    public void A_batch_gives_each_block_what_walking_the_trees_gives()
    {
        var random = new Random(1);
        var trees = Trees(random, trees: 50, leaves: 32);
        var page = Row(random)[Own..];
        var batch = new TreeBatch(trees, Own, page);
        for (var round = 0; round < 20; round++)
        {
            float[][] rows = [.. Enumerable.Range(0, 1 + (round % TreeBatch.Size)).Select(_ => (float[])[.. Row(random)[..Own], .. page])];
            foreach (var row in rows) batch.Add(row);

            batch.Evaluate().ToArray().Should().Equal(rows.Select(row => trees.Probability(row)));
        }
    }

    [Fact]
    public void A_tree_of_one_leaf_gives_its_value()
    {
        var batch = new TreeBatch(new DecisionTrees([~0], [], [0]), 0, []);
        batch.Add([]);

        batch.Evaluate().ToArray().Should().Equal(0.5f);
    }

    [Fact]
    public void A_tree_of_too_many_leaves_is_refused()
    {
        var build = () => Trees(new Random(1), trees: 1, leaves: 33);

        build.Should().Throw<InvalidDataException>().WithMessage("*more than 32 leaves*");
    }

    /// <summary>Trees of random shape; few values and thresholds, so that they often meet.</summary>
    private static DecisionTrees Trees(Random random, int trees, int leaves)
    {
        var roots = new List<int>();
        var nodes = new List<DecisionTrees.Node>();
        var values = new List<float>();
        int Grow(int size)
        {
            if (size == 1)
            {
                values.Add(random.NextSingle() - 0.5f);
                return ~(values.Count - 1);
            }

            var left = random.Next(1, size);
            nodes.Add(new DecisionTrees.Node(random.Next(8), random.Next(Features), Grow(left), Grow(size - left)));
            return nodes.Count - 1;
        }

        for (var i = 0; i < trees; i++) roots.Add(Grow(leaves));
        return new DecisionTrees([.. roots], [.. nodes], [.. values]);
    }

    /// <summary>The features of a row, and how many of them are not the page's.</summary>
    private const int Features = 10, Own = 7;

    private static float[] Row(Random random) => [.. Enumerable.Range(0, Features).Select(_ => random.Next(12) is 11 ? float.NaN : random.Next(-1, 9))];
}
