using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Resources;

namespace ArticleClean.Extraction.Model;

/// <summary>The learned model: what words say, and the trees that judge a block by its features. Immutable and thread-safe.</summary>
/// <param name="Version">Goes up with each model that ships.</param>
/// <param name="TrainingHash">SHA-256 of the training pages and their labels, in hexadecimal: which data it learned from.</param>
/// <param name="Lexicon">What words say.</param>
/// <param name="Trees">The trees.</param>
internal sealed record ContentModel(int Version, string TrainingHash, Lexicon Lexicon, DecisionTrees Trees)
{
    private static readonly Lazy<ContentModel> LoadedForPages = new(() => Load("content.model", BlockFeatures.Names));

    private static readonly Lazy<ContentModel> LoadedForText = new(() => Load("stripped.model", SegmentFeatures.Names));

    /// <summary>The model for pages that ships with the library; read once.</summary>
    public static ContentModel Shipped => LoadedForPages.Value;

    /// <summary>The model for stripped text that ships with the library; read once.</summary>
    public static ContentModel ShippedForText => LoadedForText.Value;

    private static ContentModel Load(string name, string[] features) => ModelFile.Read(EmbeddedFile.Open(name), features);
}
