namespace ArticleClean.Extraction.Model;

/// <summary>One node of a tree, as training makes it.</summary>
/// <param name="Threshold">What its feature is compared with.</param>
/// <param name="Feature">The feature, by its index.</param>
/// <param name="Left">Where to go if the feature is at most the threshold: a node, or the complement of a leaf.</param>
/// <param name="Right">Where to go otherwise.</param>
internal readonly record struct TreeNode(float Threshold, int Feature, int Left, int Right);
