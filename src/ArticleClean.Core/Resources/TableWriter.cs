using System.Runtime.InteropServices;

namespace ArticleClean.Resources;

/// <summary>
/// Writes tables to a file, little-endian, each from the next multiple of eight bytes on, so that a <see cref="TableReader"/>
/// can use them in place. For one thread.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class TableWriter(Stream file)
{
    private const int Alignment = 8;

    private int _position;

    /// <summary>The first position for a table at or after another one.</summary>
    public static int Aligned(int position) => (position + Alignment - 1) & -Alignment;

    /// <summary>Writes a number.</summary>
    public void Write(int value) => Write<int>([value]);

    /// <summary>Writes a table.</summary>
    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        while (_position < Aligned(_position))
        {
            file.WriteByte(0);
            _position++;
        }

        var bytes = MemoryMarshal.AsBytes(values);
        file.Write(bytes);
        _position += bytes.Length;
    }
}
