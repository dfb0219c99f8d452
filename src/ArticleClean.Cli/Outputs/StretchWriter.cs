using System.IO.Compression;
using ZstdSharp;

namespace ArticleClean.Cli.Outputs;

/// <summary>Writes a file in stretches that are each whole by themselves: a member of gzip, a frame of zstd, or just bytes.</summary>
/// <param name="file">The file; left open.</param>
/// <param name="compression">How it is compressed.</param>
internal sealed class StretchWriter(Stream file, OutputCompression compression) : IDisposable
{
    private readonly MemoryStream _stretch = new();

    /// <summary>How a file is compressed, by its name.</summary>
    public static OutputCompression CompressionOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".gz" => OutputCompression.Gzip,
        ".zst" => OutputCompression.Zstd,
        _ => OutputCompression.None,
    };

    /// <summary>The length of the stretch, not compressed.</summary>
    public long Length => _stretch.Length;

    public void Write(ReadOnlySpan<byte> bytes) => _stretch.Write(bytes);

    /// <summary>Hands the stretch on to the file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void EndStretch()
    {
        var bytes = _stretch.GetBuffer().AsSpan(0, (int)_stretch.Length);
        switch (compression)
        {
            case OutputCompression.Gzip:
                using (var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
                // The platform writes nothing for nothing, and an empty file is no gzip.
                if (bytes.IsEmpty) file.Write(EmptyMember);
                break;
            case OutputCompression.Zstd:
                using (var compressor = new Compressor(Compressor.DefaultCompressionLevel)) file.Write(compressor.Wrap(bytes));
                break;
            default:
                file.Write(bytes);
                break;
        }

        _stretch.SetLength(0);
    }

    public void Dispose() => _stretch.Dispose();

    private static ReadOnlySpan<byte> EmptyMember => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
}
