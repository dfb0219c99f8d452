using ArticleClean.Cli.Batches;

namespace ArticleClean.Cli.Planning;

/// <summary>The listeners of a run, closed together.</summary>
internal sealed class Listeners : IDisposable
{
    private readonly List<IRunListener> _all = [];

    /// <param name="listeners">The listeners, in the order in which they hear; opened as they are taken.</param>
    public Listeners(IEnumerable<IRunListener> listeners)
    {
        try
        {
            foreach (var listener in listeners) _all.Add(listener);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public IReadOnlyList<IRunListener> All => _all;

    public void Dispose()
    {
        foreach (var listener in _all) listener.Dispose();
    }
}
