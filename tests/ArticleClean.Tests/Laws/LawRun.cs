using System.Collections.Concurrent;
using System.Text;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Laws;

/// <summary>
/// Looks at every benchmark page and every stripped text once, on every core, and keeps what each law found wrong: a
/// page is read and cleaned once for all laws, which keeps them within minutes.
/// </summary>
internal sealed class LawRun
{
    private static readonly Lazy<LawRun> OverPages = new(() => new LawRun(Pages(),
        Conservation.EveryCharacterIsKeptOrRemoved, Conservation.TheTextIsThePages, Faithfulness.Check, MarkdownFidelity.Check, Determinism.Check, Idempotence.CheckPage));

    private static readonly Lazy<LawRun> OverStrippedTexts = new(() => new LawRun(StrippedTexts(),
        Conservation.EveryCharacterIsKeptOrRemoved, Faithfulness.Check, MarkdownFidelity.Check, Determinism.Check, Idempotence.CheckStrippedText));

    private readonly ConcurrentBag<(Func<LawDocument, string?> Law, string Violation)> _violations = [];

    private LawRun(IEnumerable<LawDocument> documents, params Func<LawDocument, string?>[] laws)
    {
        Parallel.ForEach(Partitioner.Create(documents, EnumerablePartitionerOptions.NoBuffering), document =>
        {
            Interlocked.Increment(ref _documents);
            foreach (var law in laws)
                if (law(document) is { } violation) _violations.Add((law, $"{document.Source.Name}: {violation}"));
        });
    }

    private int _documents;

    public static LawRun Over(LawCorpus corpus) => corpus == LawCorpus.Pages ? OverPages.Value : OverStrippedTexts.Value;

    public int Documents => _documents;

    public IEnumerable<string> ViolationsOf(Func<LawDocument, string?> law) =>
        _violations.Where(found => found.Law == law).Select(found => found.Violation).Order(StringComparer.Ordinal);

    private static IEnumerable<LawDocument> Pages()
    {
        var cleaner = LawDocument.CleanerOf(HtmlFormat.FormatName);
        return Benchmarks.Pages().Select(page => new LawDocument(new SourceDocument(page.Name, Benchmarks.ReadGzip(page.Path)), cleaner));
    }

    private static IEnumerable<LawDocument> StrippedTexts() =>
        from item in Benchmarks.ResidueCases()
        let source = new SourceDocument("residue-dev/" + item.Id, Encoding.UTF8.GetBytes(item.Input))
        select new LawDocument(source, LawDocument.TextCleaner);
}
