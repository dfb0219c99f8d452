using ArticleClean.Sources.Shards;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>Bytes as a web archive, plain or compressed.</summary>
internal sealed class WarcTarget : IFuzzTarget
{
    public string Name => "warc";

    public void Run(byte[] input) => Shard.Check(input, open => new WarcSource(Name, open, Cleaning.MaxBytes));
}
