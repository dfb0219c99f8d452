using System.Runtime.InteropServices;

namespace ArticleClean.Resources;

/// <summary>
/// Values of a fixed size, read in place from bytes: nothing is copied, whatever the size of the table. Little-endian. Immutable
/// as long as the bytes are.
/// </summary>
/// <param name="bytes">The bytes: the values, one after another.</param>
internal readonly struct Table<T>(ReadOnlyMemory<byte> bytes) where T : unmanaged
{
    /// <summary>The values.</summary>
    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(bytes.Span);

    /// <summary>A table of values in memory.</summary>
    public static Table<T> Of(ReadOnlySpan<T> values) => new(MemoryMarshal.AsBytes(values).ToArray());
}
