using ArticleClean.Documents;
using ArticleClean.Sources;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Batches;

/// <summary>Takes one document from its source to its output, in memory. Safe for many threads at once.</summary>
internal sealed class DocumentWorker(BatchPlan plan)
{
    public Outcome Process(DocumentEntry entry, CancellationToken cancellation)
    {
        try
        {
            var source = entry.Read(plan.MaxBytes) with { Charset = plan.Charset, Url = plan.Url };
            var article = plan.Cleaner.Clean(source, cancellation);
            return new Outcome(article.IsEmpty ? OutcomeKind.Empty : OutcomeKind.Cleaned)
            {
                Output = Write(plan.Writer, article),
                Explanation = plan.Explainer is { } explainer ? Write(explainer, article) : default,
                Words = article.Statistics.Words,
                HadNoBytes = source.Bytes.IsEmpty,
                Warnings = article.Warnings,
            };
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

    private static ReadOnlyMemory<byte> Write(IArticleWriter writer, Article article)
    {
        using var output = new MemoryStream();
        writer.Write(article, output);
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }
}
