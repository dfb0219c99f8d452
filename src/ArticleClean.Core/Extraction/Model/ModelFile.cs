using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Model;

/// <summary>
/// The model as a file, little-endian: magic, version, training hash, hash of the feature names, the four lexicons (count,
/// then the words' hashes in order and their values), the trees (counts, roots, then of each node its feature,
/// children and threshold, then the leaves).
/// </summary>
internal static class ModelFile
{
    private const uint Magic = 0x314D4341;

    /// <summary>Reads a model.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="features">The names of the features that the model's trees read.</param>
    /// <exception cref="InvalidDataException">The file is no model, or one for other features.</exception>
    public static ContentModel Read(Stream stream, string[] features)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException("not a content model");
        var version = reader.ReadInt32();
        var trainingHash = reader.ReadString();
        if (reader.ReadUInt32() != HashOf(features)) throw new InvalidDataException("the content model was trained on other features; train it again");

        var words = new Dictionary<uint, sbyte>[Lexicon.Roles];
        for (var role = 0; role < words.Length; role++)
        {
            var keys = new uint[reader.ReadInt32()];
            for (var i = 0; i < keys.Length; i++) keys[i] = reader.ReadUInt32();
            words[role] = new Dictionary<uint, sbyte>(keys.Length);
            foreach (var key in keys) words[role].Add(key, reader.ReadSByte());
        }

        var roots = new int[reader.ReadInt32()];
        var nodes = new DecisionTrees.Node[reader.ReadInt32()];
        var leaves = new float[reader.ReadInt32()];
        for (var i = 0; i < roots.Length; i++) roots[i] = reader.ReadInt32();
        for (var i = 0; i < nodes.Length; i++)
        {
            int feature = reader.ReadUInt16(), left = reader.ReadInt16(), right = reader.ReadInt16();
            nodes[i] = new DecisionTrees.Node(reader.ReadSingle(), feature, left, right);
        }

        for (var i = 0; i < leaves.Length; i++) leaves[i] = reader.ReadSingle();
        return new ContentModel(version, trainingHash, new Lexicon(words), new DecisionTrees(roots, nodes, leaves));
    }

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(ContentModel model, string[] features, Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(model.Version);
        writer.Write(model.TrainingHash);
        writer.Write(HashOf(features));
        for (var role = 0; role < Lexicon.Roles; role++)
        {
            var words = model.Lexicon.Words((LexiconRole)role).OrderBy(word => word.Key).ToList();
            writer.Write(words.Count);
            foreach (var word in words) writer.Write(word.Key);
            foreach (var word in words) writer.Write(word.Value);
        }

        writer.Write(model.Trees.Roots.Length);
        writer.Write(model.Trees.Nodes.Length);
        writer.Write(model.Trees.Leaves.Length);
        foreach (var root in model.Trees.Roots) writer.Write(root);
        foreach (var node in model.Trees.Nodes)
        {
            writer.Write((ushort)node.Feature);
            writer.Write(checked((short)node.Left));
            writer.Write(checked((short)node.Right));
            writer.Write(node.Threshold);
        }

        foreach (var leaf in model.Trees.Leaves) writer.Write(leaf);
    }

    private static uint HashOf(string[] features) => WordHash.Of(string.Join('\n', features));
}
