using System.Text;
using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Outputs;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Commands;

/// <summary>Lists what would be cleaned, and into which file: a line a document, with a tab between the two. Nothing is cleaned or written.</summary>
internal static class DryRun
{
    /// <param name="plan">What would be cleaned.</param>
    /// <param name="place">Says where a document would go.</param>
    /// <param name="cancellation">Cancelled when the program is told to end.</param>
    public static ExitCode List(BatchPlan plan, Func<DocumentEntry, Placement> place, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        foreach (var entry in plan.Sources.SelectMany(source => source.Entries()))
        {
            cancellation.ThrowIfCancellationRequested();
            var placement = place(entry);
            var target = placement.Decided?.Message ?? placement.Path;
            var line = Encoding.UTF8.GetBytes(target is null ? $"{entry.Name}\n" : $"{entry.Name}\t{target}\n");
            OutputException.Guard(StandardOutput.Name, () => output.Write(line));
        }

        return ExitCode.Done;
    }
}
