using ArticleClean.Sources.Shards;

namespace ArticleClean.Cli.Planning;

/// <summary>A path of the command line, looked at.</summary>
/// <param name="Path">The path as it was given.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Shard">What holds the documents in it; <c>null</c> where it is one document, or a folder.</param>
/// <param name="Open">Opens it, where it is a file or standard input.</param>
/// <param name="Pattern">The files that are taken, where a pattern was given; <c>Path</c> is then the folder in front of it.</param>
internal sealed record InputPath(string Path, InputKind Kind, ShardKind? Shard = null, Func<Stream>? Open = null, string? Pattern = null);
