namespace ArticleClean;

/// <summary>A token that is cancelled when a document's time is up, or when the caller gives up.</summary>
internal sealed class TimeLimit : IDisposable
{
    private readonly CancellationTokenSource _source;

    public TimeLimit(TimeSpan timeout, CancellationToken cancellation)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _source.CancelAfter(timeout);
    }

    public CancellationToken Token => _source.Token;

    public void Dispose() => _source.Dispose();
}
