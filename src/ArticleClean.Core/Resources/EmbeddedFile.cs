using System.Buffers;

namespace ArticleClean.Resources;

/// <summary>A file in the assembly, in the memory where the system has mapped it: opening it reads and copies nothing.</summary>
internal sealed unsafe class EmbeddedFile : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private EmbeddedFile(UnmanagedMemoryStream stream)
    {
        _start = stream.PositionPointer;
        _length = (int)stream.Length;
    }

    /// <summary>Opens a file.</summary>
    /// <param name="name">Its logical name.</param>
    /// <exception cref="InvalidOperationException">The assembly has no file of this name.</exception>
    public static ReadOnlyMemory<byte> Open(string name)
    {
        if (typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name) is not UnmanagedMemoryStream stream)
            throw new InvalidOperationException($"{name} is not in the assembly");
        return new EmbeddedFile(stream).Memory;
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
        // The memory never moves.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // The memory belongs to the assembly.
    }
}
