using System.Diagnostics;
using ArticleClean.Cli.Journals;
using ArticleClean.Documents;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Batches;

/// <summary>Takes one document from its source to what is made of it, in memory. Safe for many threads at once.</summary>
internal sealed class DocumentWorker(BatchPlan plan, IConclusion conclusion)
{
    /// <summary>What stands in a name for bytes that are no character; by such a name a file is not found.</summary>
    private const char NoCharacter = '\uFFFD';

    /// <summary>What a thread reads its documents into: of one the bytes are gone when the next one is read.</summary>
    [ThreadStatic]
    private static ReadBuffer? _memory;

    public Outcome Process(Placement placement, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var name = placement.Entry.Name;
        var budget = plan.Cleaner.NewBudget(cancellation);
        SourceDocument? source = null;
        var failure = Try(name, () =>
        {
            source = placement.Entry.Read(plan.MaxBytes, budget, _memory ??= new ReadBuffer());
            return null;
        }, cancellation);
        var content = source is null ? null : Hash.Of(source.Bytes.Span);
        var outcome = Try(name, () => placement.Recall?.Invoke(content), cancellation)
            ?? failure
            ?? Try(name, () => Clean(placement, source!, budget), cancellation)!;
        return outcome with { ContentHash = content, Time = Stopwatch.GetElapsedTime(start) };
    }

    private Outcome Clean(Placement placement, SourceDocument source, WorkBudget budget)
    {
        var known = source with { Charset = plan.Charset ?? source.Charset, Url = plan.Url ?? source.Url };
        return conclusion.Of(placement.Entry, plan.Cleaner.Clean(known, budget), budget);
    }

    /// <summary>What the step gives, or how it failed.</summary>
    private static Outcome? Try(string name, Func<Outcome?> step, CancellationToken cancellation)
    {
        try
        {
            return step();
        }
        catch (DocumentException e) when (e.Kind == DocumentErrorKind.NotAPage)
        {
            return new Outcome(OutcomeKind.Skipped) { Reason = Reason.Of(e.Kind), Message = $"skipped: it {e.Message}" };
        }
        catch (DocumentException e)
        {
            return Outcome.Failed(Reason.Of(e.Kind), e.Message);
        }
        catch (WorkLimitException e)
        {
            return Outcome.Failed(Reason.Of(DocumentErrorKind.TimedOut), e.Message);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Outcome.Failed(Reason.NotFound, name.Contains(NoCharacter) ? "no such file or folder: its name seems not to be UTF-8; rename it" : "no such file or folder; check the name");
        }
        catch (UnauthorizedAccessException)
        {
            return Outcome.Failed(Reason.PermissionDenied, "permission denied; check who may read it");
        }
        catch (IOException e)
        {
            return Outcome.Failed(Reason.Unreadable, $"cannot be read: {e.Message}");
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // A fault of the program: one bad document still does not end the others.
            return Outcome.Failed(Reason.Fault, $"a fault in articleclean ({e.GetType().Name}: {e.Message}); please report it");
        }
    }
}
