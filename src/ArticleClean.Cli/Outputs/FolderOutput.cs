using ArticleClean.Cli.Batches;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>A file for each document, in folders as the input has them.</summary>
/// <param name="plan">Which folders, and what must not be touched.</param>
/// <param name="extension">The extension of the files.</param>
/// <param name="overwrite">Whether files that are there are replaced.</param>
internal sealed class FolderOutput(FolderPlan plan, string extension, bool overwrite) : IOutput
{
    /// <summary>The name of a document that has none.</summary>
    private const string StandardInputName = "stdin";

    /// <summary>Without regard to case, so that names come out the same on systems that tell <c>A</c> from <c>a</c> and on those that do not.</summary>
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Of two documents whose names differ only in their extensions the first is named without it, the second with all
    /// of its name.
    /// </summary>
    public Placement Place(DocumentEntry entry)
    {
        if (entry.Failure is not null) return new Placement(entry);
        var relative = entry.Path is null ? StandardInputName : Path.GetRelativePath(plan.InputRoot, entry.Path);
        var folder = Path.Join(plan.Output, Path.GetDirectoryName(relative));
        var name = Path.GetFileName(relative);
        var path = Path.Join(folder, PageFileName.Stem(name) + extension);
        if (!_taken.Add(path))
        {
            path = Path.Join(folder, name + extension);
            if (!_taken.Add(path)) return Decided(Outcome.Failed($"its output {path} is that of another document; clean it into a folder of its own"));
        }

        if (plan.IsInput(path)) return Decided(Outcome.Failed($"its output {path} would replace an input; choose another --output-dir"));
        if (Directory.Exists(path)) return Decided(Outcome.Failed($"its output {path} is a folder; choose another --output-dir"));
        if (!overwrite && File.Exists(path)) return Decided(Outcome.Kept($"kept {path}, which was there; --force writes over it"));
        return new Placement(entry, path);

        Placement Decided(Outcome outcome) => new(entry, path, outcome);
    }

    public void Write(Placement placement, Outcome outcome)
    {
        if (placement.Path is not { } path || outcome.Kind is OutcomeKind.Failed or OutcomeKind.Kept) return;
        OutputException.Guard(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new AtomicFile(path, overwrite);
            file.Write(outcome.Output.Span);
            file.Commit();
        });
    }

    public void Complete()
    {
    }

    public void Dispose()
    {
    }
}
