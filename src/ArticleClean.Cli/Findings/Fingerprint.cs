using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace ArticleClean.Cli.Findings;

/// <summary>Stands for a content in few characters.</summary>
internal static class Fingerprint
{
    /// <summary>64 bits: of a million contents two agree with a probability below 1 in 10 million.</summary>
    private const int Bytes = 8;

    /// <summary>The start of the SHA-256 of a text in UTF-8, each run of white space as one space, so that a re-wrapped text stays known.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) folded[length++] = c;
            else if (length > 0 && folded[length - 1] != ' ') folded[length++] = ' ';
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(folded, 0, length));
        ArrayPool<char>.Shared.Return(folded);
        return Convert.ToHexStringLower(hash.AsSpan(0, Bytes));
    }
}
