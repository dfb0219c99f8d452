using System.Diagnostics;
using System.Runtime.InteropServices;
using ArticleClean.Cli.Outputs;

namespace ArticleClean.Cli;

/// <summary>Runs work that ends when the program is told to: what is being written is finished or taken back first.</summary>
internal static class Interruption
{
    /// <summary>
    /// How long work may take to end: it ends between two documents, or where a document looks for it. Work that waits for input
    /// does not see it. A file that is being written is waited for, however busy the machine: its writer waits for nothing.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500), PatienceForFiles = TimeSpan.FromMinutes(1);

    /// <summary>Does the work, and waits for it or for SIGINT or SIGTERM.</summary>
    public static ExitCode Run(Func<CancellationToken, ExitCode> work)
    {
        using var interrupted = new CancellationTokenSource();
        var answer = ExitCode.Interrupted;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, ExitCode.Interrupted));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, ExitCode.Terminated));
        var running = Task.Run(() => work(interrupted.Token));
        try
        {
            running.Wait(interrupted.Token);
            return running.Result;
        }
        catch (OperationCanceledException)
        {
            var start = Stopwatch.GetTimestamp();
            while (Task.WaitAny([running], Patience) < 0)
                if (!AtomicFile.IsAnyOpen || Stopwatch.GetElapsedTime(start) > PatienceForFiles) break;
            return answer;
        }
        catch (AggregateException e) when (e.InnerException is OperationCanceledException)
        {
            return answer;
        }

        void End(PosixSignalContext context, ExitCode code)
        {
            context.Cancel = true;
            answer = code;
            interrupted.Cancel();
        }
    }
}
