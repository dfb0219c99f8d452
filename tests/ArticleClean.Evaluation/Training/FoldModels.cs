using ArticleClean.Extraction.Model;

namespace ArticleClean.Evaluation.Training;

/// <summary>The models of the folds: trained, and kept in a folder where one is named, so that later runs need not train again.</summary>
internal static class FoldModels
{
    /// <summary>Reads the models from a folder, or trains them and keeps them there.</summary>
    /// <param name="folder">The folder; <c>null</c> to keep nothing.</param>
    /// <param name="features">The names of the features that the models read.</param>
    /// <param name="train">Trains the model of a fold.</param>
    public static ContentModel[] ReadOrTrain(string? folder, string[] features, Func<int, ContentModel> train)
    {
        if (folder is not null && Directory.Exists(folder)) return Read(folder, features);
        var models = new ContentModel[Folds.Count];
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            models[fold] = train(fold);
            if (folder is null) continue;
            Directory.CreateDirectory(folder);
            using var file = File.Create(FileOf(folder, fold));
            ModelFile.Write(models[fold], features, file);
        }

        return models;
    }

    /// <summary>Reads the models of the folds.</summary>
    /// <param name="folder">The folder that keeps them.</param>
    /// <param name="features">The names of the features that the models read.</param>
    public static ContentModel[] Read(string folder, string[] features) =>
        [.. Enumerable.Range(0, Folds.Count).Select(fold => ModelFile.Read(File.ReadAllBytes(FileOf(folder, fold)), features))];

    private static string FileOf(string folder, int fold) => Path.Combine(folder, $"{fold}.model");
}
