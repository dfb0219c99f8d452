using System.IO.Hashing;

namespace ArticleClean.Cli.Journals;

/// <summary>Tells whether bytes are the same as before. Against chance, not against malice.</summary>
internal static class Hash
{
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(XxHash128.Hash(bytes));

    public static string Text(XxHash128 hash) => Convert.ToHexStringLower(hash.GetCurrentHash());
}
