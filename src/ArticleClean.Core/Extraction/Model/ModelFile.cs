using System.Text;
using ArticleClean.Extraction.Features;
using ArticleClean.Resources;

namespace ArticleClean.Extraction.Model;

/// <summary>
/// The model as a file of tables, little-endian: magic, version, hash of the feature names, the training hash's length and
/// characters, the lexicon, the trees. The tables are laid out as they are used, and are read in place.
/// </summary>
internal static class ModelFile
{
    private const int Magic = 0x324D4341;

    /// <summary>Reads a model.</summary>
    /// <param name="file">The file; it must not change as long as the model is in use.</param>
    /// <param name="features">The names of the features that the model's trees read.</param>
    /// <exception cref="InvalidDataException">The file is no model, or one for other features.</exception>
    public static ContentModel Read(ReadOnlyMemory<byte> file, string[] features)
    {
        var reader = new TableReader(file);
        if (reader.ReadInt32() != Magic) throw new InvalidDataException("not a content model");
        var version = reader.ReadInt32();
        if ((uint)reader.ReadInt32() != HashOf(features))
            throw new InvalidDataException("the content model was trained on other features; train it again");
        var trainingHash = Encoding.ASCII.GetString(reader.Read<byte>(reader.ReadInt32()).Span);
        return new ContentModel(version, trainingHash, new Lexicon(reader), new DecisionTrees(reader));
    }

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(ContentModel model, string[] features, Stream stream)
    {
        var writer = new TableWriter(stream);
        writer.Write(Magic);
        writer.Write(model.Version);
        writer.Write((int)HashOf(features));
        writer.Write(model.TrainingHash.Length);
        writer.Write<byte>(Encoding.ASCII.GetBytes(model.TrainingHash));
        model.Lexicon.Write(writer);
        model.Trees.Write(writer);
    }

    /// <summary>A hash of the names, with a line feed between two.</summary>
    private static uint HashOf(string[] features)
    {
        var hash = WordHash.Start;
        for (var i = 0; i < features.Length; i++)
        {
            if (i > 0) hash = WordHash.Add(hash, '\n');
            foreach (var c in features[i]) hash = WordHash.Add(hash, c);
        }

        return hash;
    }
}
