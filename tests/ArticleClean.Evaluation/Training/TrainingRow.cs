using Microsoft.ML.Data;

namespace ArticleClean.Evaluation.Training;

/// <summary>One row for the trainer.</summary>
internal sealed class TrainingRow
{
    [ColumnName("Features")]
    public float[] Features { get; set; } = [];

    [ColumnName("Label")]
    public bool Label { get; set; }

    [ColumnName("Weight")]
    public float Weight { get; set; }
}
