using UtfUnknown;

namespace ArticleClean.Decoding;

/// <summary>Guesses the encoding of undeclared text by the statistics of its bytes.</summary>
internal static class StatisticalDetection
{
    /// <summary>Bytes looked at: enough for every model, and a bound on the time.</summary>
    private const int SampleBytes = 64 * 1024;

    /// <summary>
    /// Confidence below which a guess is worse than windows-1252: a few accents or curly quotes in English are taken
    /// for Vietnamese or Polish with 0.5 to 0.57; texts of five words have 0.6 and more.
    /// </summary>
    private const float LeastConfidence = 0.6f;

    /// <summary>Guesses the encoding.</summary>
    /// <param name="bytes">The text.</param>
    /// <returns>The encoding; <c>null</c> where none fits.</returns>
    public static Charset? Find(ReadOnlySpan<byte> bytes)
    {
        // ASCII says nothing about an encoding, and a head full of scripts would fill the sample.
        var start = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (start < 0) start = Math.Max(0, bytes.IndexOf((byte)0x1B));

        var sample = bytes.Slice(start, Math.Min(bytes.Length - start, SampleBytes));
        return CharsetDetector.DetectFromBytes(sample.ToArray()).Detected is { Confidence: >= LeastConfidence, EncodingName: { } name }
            ? CharsetCatalog.Find(name)
            : null;
    }
}
