using System.Diagnostics;

namespace ArticleClean;

/// <summary>A token that is cancelled when a document's time is up, or when the caller gives up.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly TimeSpan _timeout;
    private readonly CancellationTokenSource _source;

    public TimeLimit(TimeSpan timeout, CancellationToken cancellation)
    {
        _timeout = timeout;
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _source.CancelAfter(timeout);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Looks at the clock itself: on a busy machine the timer behind the token comes late.</summary>
    /// <exception cref="OperationCanceledException">The time is up.</exception>
    public void ThrowIfOver()
    {
        Token.ThrowIfCancellationRequested();
        if (_timeout != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(_start) > _timeout) throw new OperationCanceledException();
    }

    public void Dispose() => _source.Dispose();
}
