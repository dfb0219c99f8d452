using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Model;

/// <summary>The learned model: what words say, and the trees that judge a block by its features. Immutable and thread-safe.</summary>
/// <param name="Version">Goes up with each model that ships.</param>
/// <param name="TrainingHash">SHA-256 of the training pages and their labels, in hexadecimal: which data it learned from.</param>
/// <param name="Lexicon">What words say.</param>
/// <param name="Trees">The trees.</param>
internal sealed record ContentModel(int Version, string TrainingHash, Lexicon Lexicon, DecisionTrees Trees)
{
    private static readonly Lazy<ContentModel> Loaded = new(LoadShipped);

    /// <summary>The model that ships with the library; read once.</summary>
    public static ContentModel Shipped => Loaded.Value;

    private static ContentModel LoadShipped()
    {
        using var file = typeof(ContentModel).Assembly.GetManifestResourceStream("content.model")
            ?? throw new InvalidOperationException("the content model is not in the assembly");
        return ModelFile.Read(file);
    }
}
