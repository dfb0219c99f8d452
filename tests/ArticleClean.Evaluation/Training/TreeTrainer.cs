using ArticleClean.Extraction.Model;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace ArticleClean.Evaluation.Training;

/// <summary>Trains the trees by gradient boosting (LightGBM). Soft labels become two weighted rows. Parameters after the extraction study, section 4.3.</summary>
internal static class TreeTrainer
{
    private const int Leaves = 24;

    private const double FeatureShare = 0.3;

    /// <summary>Trains on rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="features">How many features a row has.</param>
    /// <param name="trees">How many trees to grow.</param>
    /// <param name="learningRate">How much each tree adds.</param>
    /// <param name="threads">How many ensembles to grow at the same time.</param>
    /// <param name="ensembles">How many ensembles to grow, which differ by their seed alone and are averaged.</param>
    public static DecisionTrees Train(IReadOnlyList<TrainingRow> rows, int features, int trees, double learningRate, int threads, int ensembles)
    {
        var roots = new List<int>();
        var nodes = new List<TreeNode>();
        var leaves = new List<float>();
        // One thread for each ensemble: threads that share one wait for each other after every split.
        var grown = Enumerable.Range(1, ensembles).AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(threads, ensembles))
            .Select(seed => Grow(rows, features, trees, learningRate, seed)).ToList();
        foreach (var ensemble in grown)
        {
            foreach (var (tree, weight) in ensemble.Trees.Zip(ensemble.TreeWeights))
            {
                var (firstNode, firstLeaf) = (nodes.Count, leaves.Count);
                int Child(int child) => child >= 0 ? firstNode + child : ~(firstLeaf + ~child);
                for (var i = 0; i < tree.NumberOfNodes; i++)
                    nodes.Add(new TreeNode(
                        tree.NumericalSplitThresholds[i], tree.NumericalSplitFeatureIndexes[i],
                        Child(tree.LeftChild[i]), Child(tree.RightChild[i])));
                roots.Add(tree.NumberOfNodes > 0 ? firstNode : ~firstLeaf);
                leaves.AddRange(tree.LeafValues.Select(value => (float)(value * weight / ensembles)));
            }
        }

        return TreeLayout.Of([.. roots], [.. nodes], [.. leaves]);
    }

    private static RegressionTreeEnsemble Grow(IReadOnlyList<TrainingRow> rows, int features, int trees, double learningRate, int seed)
    {
        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(TrainingRow));
        schema["Features"].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        var data = context.Data.LoadFromEnumerable(rows, schema);
        var trainer = context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            LabelColumnName = "Label",
            FeatureColumnName = "Features",
            ExampleWeightColumnName = "Weight",
            NumberOfIterations = trees,
            NumberOfLeaves = Leaves,
            LearningRate = learningRate,
            MaximumBinCountPerFeature = 63,
            MinimumExampleCountPerLeaf = 20,
            HandleMissingValue = false,
            Sigmoid = 1,
            Seed = seed,
            NumberOfThreads = 1,
            BatchSize = 1 << 20,
            Booster = new GradientBooster.Options
            {
                SubsampleFraction = 0.7,
                SubsampleFrequency = 1,
                FeatureFraction = FeatureShare,
                L2Regularization = 5,
                MinimumChildWeight = 5,
            },
        });
        var model = trainer.Fit(data).Model;
        return ((CalibratedModelParametersBase<LightGbmBinaryModelParameters, PlattCalibrator>)model).SubModel.TrainedTreeEnsemble;
    }
}
