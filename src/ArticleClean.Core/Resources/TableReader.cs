using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ArticleClean.Resources;

/// <summary>Reads the tables of a file one after another, as <see cref="TableWriter"/> wrote them. For one thread.</summary>
internal sealed class TableReader
{
    private readonly ReadOnlyMemory<byte> _file;
    private int _position;

    /// <summary>Starts at the beginning of a file.</summary>
    /// <param name="file">The file; it must not change as long as its tables are in use.</param>
    /// <exception cref="PlatformNotSupportedException">The machine is big-endian.</exception>
    public TableReader(ReadOnlyMemory<byte> file)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("the models and the vocabulary are little-endian, and are read in place");
        _file = file;
    }

    /// <summary>Reads a number.</summary>
    /// <exception cref="InvalidDataException">The file has ended.</exception>
    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span);

    /// <summary>Reads a table.</summary>
    /// <param name="count">How many values it has.</param>
    /// <exception cref="InvalidDataException">The file has ended.</exception>
    public Table<T> Read<T>(int count) where T : unmanaged => new(Take((long)count * Unsafe.SizeOf<T>()));

    private ReadOnlyMemory<byte> Take(long length)
    {
        var start = TableWriter.Aligned(_position);
        if (length < 0 || start + length > _file.Length) throw new InvalidDataException("the file ends early");
        _position = start + (int)length;
        return _file.Slice(start, (int)length);
    }
}
