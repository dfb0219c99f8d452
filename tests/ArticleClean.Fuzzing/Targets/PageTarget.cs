using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.Tests.Laws;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>Bytes as a page, through the whole cleaner and every writer.</summary>
internal sealed class PageTarget : IFuzzTarget
{
    private static readonly ArticleCleaner Cleaner = Cleaning.As(HtmlFormat.FormatName);

    public string Name => "page";

    public void Run(byte[] input)
    {
        var page = new SourceDocument(Name, input) { Url = new Uri("https://example.org/a/b") };
        Cleaning.Check(new LawDocument(page, Cleaner),
            Conservation.EveryCharacterIsKeptOrRemoved, Faithfulness.Check, MarkdownFidelity.Check, Determinism.Check, Writing.Check);
    }
}
