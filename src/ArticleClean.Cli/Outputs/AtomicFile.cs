namespace ArticleClean.Cli.Outputs;

/// <summary>
/// A file that is there whole or not at all: written beside its place under a name that starts with a dot, then
/// renamed. Disposed before <see cref="Commit"/>, it leaves nothing; what a killed run leaves, <c>--resume</c> deletes.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    /// <summary>What unfinished files are called.</summary>
    public const string TemporaryPattern = ".articleclean-*.tmp";

    private static int _open;

    private readonly string _path;
    private readonly string _temporary;
    private readonly bool _overwrite;
    private readonly FileStream _stream;
    private bool _isCommitted;
    private bool _isDisposed;

    /// <param name="path">The file's full path.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    public AtomicFile(string path, bool overwrite)
    {
        _path = path;
        _overwrite = overwrite;
        // Short, since the file's own name may be as long as names can be; many runs on many machines may write to one folder.
        _temporary = Path.Join(Path.GetDirectoryName(path), TemporaryPattern.Replace("*", Guid.NewGuid().ToString("n")[..16], StringComparison.Ordinal));
        Interlocked.Increment(ref _open);
        try
        {
            _stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        }
        catch
        {
            Interlocked.Decrement(ref _open);
            throw;
        }
    }

    /// <summary>Whether a file is being written, so that a program that ends now leaves an unfinished one.</summary>
    public static bool IsAnyOpen => Volatile.Read(ref _open) > 0;

    public void Write(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

    /// <summary>Puts the file in its place.</summary>
    /// <param name="flush">Whether it is flushed to the disk first, so that a power cut leaves the old file or the whole new one.</param>
    /// <exception cref="IOException">It cannot be written, or is there and is not to be replaced.</exception>
    public void Commit(bool flush)
    {
        if (flush) _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_temporary, _path, _overwrite);
        _isCommitted = true;
        if (flush) FolderFlush.Around(_path);
    }

    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        try
        {
            _stream.Dispose();
            if (!_isCommitted) File.Delete(_temporary);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }
}
