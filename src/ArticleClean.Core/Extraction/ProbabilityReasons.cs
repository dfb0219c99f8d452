using System.Globalization;

namespace ArticleClean.Extraction;

/// <summary>
/// Says with which probability a block was removed. The blocks of a page share few values, so each is written once. For one
/// thread.
/// </summary>
internal sealed class ProbabilityReasons
{
    /// <summary>The characters of a probability: <c>0.02</c>.</summary>
    private const int Length = 4;

    /// <summary>The reasons from 0.00 to 1.00.</summary>
    private readonly string?[] _reasons = new string?[101];

    /// <summary>The reason.</summary>
    /// <param name="probability">The probability that the block is main content, from 0 to 1.</param>
    public string Of(float probability)
    {
        Span<char> text = stackalloc char[Length];
        probability.TryFormat(text, out _, "0.00", CultureInfo.InvariantCulture);
        var hundredths = ((text[0] - '0') * 100) + ((text[2] - '0') * 10) + (text[3] - '0');
        return _reasons[hundredths] ??= $"main content with probability {text}";
    }
}
