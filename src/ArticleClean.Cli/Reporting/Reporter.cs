using System.Diagnostics;
using System.Globalization;
using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Syntax;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Reporting;

/// <summary>Says on standard error what becomes of the documents.</summary>
/// <param name="messages">Where to say it.</param>
/// <param name="plan">What is run.</param>
/// <param name="style">The words for what is done.</param>
internal sealed class Reporter(Messages messages, BatchPlan plan, ReportStyle style) : IRunListener
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Says what became of a document.</summary>
    public void Tell(Placement placement, Outcome outcome)
    {
        if (outcome.IsEarlier) return;
        var name = placement.Entry.Name == "-" ? "standard input" : placement.Entry.Name;
        if (outcome.Kind == OutcomeKind.Failed)
        {
            messages.Say(name, outcome.Message!);
            return;
        }

        if (!outcome.Explanation.IsEmpty) messages.Write(outcome.Explanation.Span);
        if (plan.Verbosity == Verbosity.Verbose)
        {
            messages.Say(name, outcome.Message ?? Result(outcome, placement.Path));
            foreach (var warning in outcome.Warnings) messages.Say(name, $"warning: {warning}");
        }
        else if (plan.Verbosity == Verbosity.Normal && !plan.IsBatch)
        {
            if (outcome.Message is { } message) messages.Say(name, message);
            else if (outcome.Kind == OutcomeKind.Empty && style.EmptyMessage is { } empty) messages.Say(name, empty(outcome));
        }
    }

    /// <summary>Says how a run of many documents ended.</summary>
    public void Close(Tally tally)
    {
        if (tally.Total == 0 && !plan.MayBeEmpty)
        {
            messages.Say($"no documents; of a folder, {string.Join(' ', PageFileName.Extensions)} are read, also with .gz");
            return;
        }

        if (!plan.IsBatch || plan.Verbosity == Verbosity.Quiet) return;
        var failed = tally[OutcomeKind.Failed];
        var kept = tally[OutcomeKind.Kept];
        messages.Say(string.Create(CultureInfo.InvariantCulture, $"{style.Summary(tally)}{(tally.Earlier > 0 ? $", of these {tally.Earlier} before" : "")}{Count("dropped", OutcomeKind.Dropped)}{Count("skipped", OutcomeKind.Skipped)}{(kept > 0 ? $", kept {kept} that were there (--force writes over them)" : "")}, failed {failed} in {_watch.Elapsed.TotalSeconds:0.0} s{(plan.FailFast && failed > 0 ? "; stopped at the first failure" : "")}"));

        string Count(string name, OutcomeKind kind) => tally[kind] > 0 ? $", {name} {tally[kind]}" : "";
    }

    public void Dispose()
    {
    }

    private string Result(Outcome outcome, string? path)
    {
        var words = outcome.Kind == OutcomeKind.Empty ? "empty" : string.Create(CultureInfo.InvariantCulture, $"{style.Done}, {outcome.Facts?.Words ?? 0} {(outcome.Facts?.Words == 1 ? "word" : "words")}");
        return path is null ? words : $"{words}, in {path}";
    }
}
