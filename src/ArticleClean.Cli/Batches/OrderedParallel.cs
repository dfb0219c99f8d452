using System.Collections.Concurrent;

namespace ArticleClean.Cli.Batches;

/// <summary>
/// Works on many items at once and hands the results on in the order of the items. Threads of its own, so that the
/// pool stays free for the timers that end what takes too long.
/// </summary>
internal static class OrderedParallel
{
    /// <summary>Items begun or waiting for each thread: enough to go on while a slow one holds up the order.</summary>
    private const int WindowPerJob = 4;

    /// <param name="items">The items; taken one by one, on the calling thread, only as results are handed on.</param>
    /// <param name="jobs">How many items are worked on at once.</param>
    /// <param name="work">Makes an item's result, on any thread.</param>
    /// <param name="use">Takes a result, on the calling thread.</param>
    /// <param name="cancellation">Ends the run between two items; the one thing that <paramref name="work"/> may throw for.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work, Action<TItem, TResult> use, CancellationToken cancellation)
    {
        var window = new Queue<(TItem Item, TaskCompletionSource<TResult> Result)>();
        var open = new BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)>();
        var threads = 0;
        try
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                if (window.Count == jobs * WindowPerJob) UseFirst();
                var entry = (item, new TaskCompletionSource<TResult>());
                window.Enqueue(entry);
                open.Add(entry, cancellation);
                if (threads < jobs && threads < window.Count) StartThread(++threads);
            }

            while (window.Count > 0) UseFirst();
        }
        finally
        {
            open.CompleteAdding();
        }

        void UseFirst()
        {
            var (item, result) = window.Dequeue();
            result.Task.Wait(cancellation);
            use(item, result.Task.Result);
        }

        void StartThread(int number) => new Thread(WorkOff) { IsBackground = true, Name = $"cleaner {number}" }.Start();

        void WorkOff()
        {
            foreach (var (item, result) in open.GetConsumingEnumerable(CancellationToken.None))
            {
                try
                {
                    result.SetResult(work(item));
                }
                catch (OperationCanceledException)
                {
                    // The run is over: the calling thread waits for the same token.
                    return;
                }
            }
        }
    }
}
