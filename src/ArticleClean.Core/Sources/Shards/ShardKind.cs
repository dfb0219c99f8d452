namespace ArticleClean.Sources.Shards;

/// <summary>What a file that holds many documents is.</summary>
public enum ShardKind
{
    /// <summary>A JSON object a line.</summary>
    JsonLines,

    /// <summary>A web archive (ISO 28500).</summary>
    Warc,
}
