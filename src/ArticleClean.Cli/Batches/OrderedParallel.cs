using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace ArticleClean.Cli.Batches;

/// <summary>
/// Works on many items at once and hands the results on in the order of the items. The items are taken on a thread of
/// their own, so that a result need not wait for the next item: whoever sends them may wait for it. Threads of its
/// own, since a document may keep one busy for seconds.
/// </summary>
internal static class OrderedParallel
{
    /// <summary>Items begun or waiting for each thread: enough to go on while a slow one holds up the order.</summary>
    private const int WindowPerJob = 4;

    /// <param name="items">The items; taken one by one, on one thread, no further ahead of the results than the window is wide.</param>
    /// <param name="jobs">How many items are worked on at once.</param>
    /// <param name="work">Makes an item's result, on any thread.</param>
    /// <param name="use">Takes a result, on the calling thread; <c>false</c> ends the run.</param>
    /// <param name="cancellation">Ends the run between two items; the one thing that <paramref name="work"/> may throw for.</param>
    public static void Run<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work, Func<TItem, TResult, bool> use, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var token = ended.Token;
        var window = new BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)>(jobs * WindowPerJob);
        var open = new BlockingCollection<(TItem Item, TaskCompletionSource<TResult> Result)>();
        ExceptionDispatchInfo? failure = null;
        Start("reader", Take);
        try
        {
            foreach (var (item, result) in window.GetConsumingEnumerable(token))
            {
                result.Task.Wait(token);
                if (!use(item, result.Task.Result)) return;
            }

            failure?.Throw();
        }
        finally
        {
            ended.Cancel();
        }

        void Take()
        {
            try
            {
                var threads = 0;
                foreach (var item in items)
                {
                    var entry = (item, new TaskCompletionSource<TResult>());
                    open.Add(entry, token);
                    if (threads < jobs) Start($"cleaner {++threads}", WorkOff);
                    window.Add(entry, token);
                }
            }
            catch (Exception e)
            {
                // The calling thread throws it; where the run is over already, nobody needs it.
                failure = ExceptionDispatchInfo.Capture(e);
            }

            open.CompleteAdding();
            window.CompleteAdding();
        }

        void WorkOff()
        {
            try
            {
                foreach (var (item, result) in open.GetConsumingEnumerable(token)) result.SetResult(work(item));
            }
            catch (OperationCanceledException)
            {
                // The run is over: the calling thread waits for the same token.
            }
        }

        static void Start(string name, ThreadStart work) => new Thread(work) { IsBackground = true, Name = name }.Start();
    }
}
