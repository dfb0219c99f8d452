using ArticleClean.Sources;

namespace ArticleClean.Cli.Batches;

/// <summary>Takes one document from its source to what is made of it, in memory. Safe for many threads at once.</summary>
internal sealed class DocumentWorker(BatchPlan plan, IConclusion conclusion)
{
    public Outcome Process(DocumentEntry entry, CancellationToken cancellation)
    {
        try
        {
            var source = entry.Read(plan.MaxBytes) with { Charset = plan.Charset, Url = plan.Url };
            var article = plan.Cleaner.Clean(source, cancellation);
            return conclusion.Of(entry, article);
        }
        catch (DocumentException e)
        {
            return Outcome.Failed(e.Message);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Outcome.Failed("no such file or folder; check the name");
        }
        catch (UnauthorizedAccessException)
        {
            return Outcome.Failed("permission denied; check who may read it");
        }
        catch (IOException e)
        {
            return Outcome.Failed($"cannot be read: {e.Message}");
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // A fault of the program: one bad document still does not end the others.
            return Outcome.Failed($"a fault in articleclean ({e.GetType().Name}: {e.Message}); please report it");
        }
    }
}
