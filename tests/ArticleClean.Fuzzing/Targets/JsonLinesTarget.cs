using ArticleClean.Sources.Shards;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>Bytes as JSON Lines, plain or compressed.</summary>
internal sealed class JsonLinesTarget : IFuzzTarget
{
    public string Name => "jsonl";

    public void Run(byte[] input) => Shard.Check(input, open => new JsonLinesSource(Name, open, field: null, Cleaning.MaxBytes));
}
