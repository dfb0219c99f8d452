using ArticleClean.Documents;
using ArticleClean.PlainText;
using ArticleClean.Tests.Laws;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>Bytes as stripped text, through the whole cleaner and every writer.</summary>
internal sealed class TextTarget : IFuzzTarget
{
    private static readonly ArticleCleaner Cleaner = Cleaning.As(PlainTextFormat.FormatName);

    public string Name => "text";

    public void Run(byte[] input) => Cleaning.Check(new LawDocument(new SourceDocument(Name, input), Cleaner),
        Conservation.EveryCharacterIsKeptOrRemoved, Faithfulness.Check, MarkdownFidelity.Check, Determinism.Check,
        Idempotence.CheckStrippedText, Writing.Check);
}
