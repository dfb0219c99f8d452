namespace ArticleClean.Documents;

/// <summary>
/// A document after reading: one text, and ranges over it. HTML and already-stripped text both end here, so that the
/// same filters clean both. Immutable and thread-safe.
/// </summary>
/// <param name="Text">
/// The document's text in order. Of a page: entities decoded, white space folded outside preformatted blocks, blocks
/// apart by line breaks. Of stripped text: the text as it came.
/// </param>
/// <param name="Format">Name of the format it was read from: <c>html</c> or <c>text</c>.</param>
/// <param name="Blocks">The blocks, in document order.</param>
public sealed record ParsedDocument(string Text, string Format, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>The format of stripped text.</summary>
    internal const string PlainText = "text";

    /// <summary>The page's elements, parents before children; empty for stripped text.</summary>
    public IReadOnlyList<ElementInfo> Elements { get; init; } = [];

    /// <summary>The page's controls within its text, in order; none overlap.</summary>
    public IReadOnlyList<PageControl> Controls { get; init; } = [];

    /// <summary>The texts that the page hides from readers, by their start, an outer one before those inside it.</summary>
    public IReadOnlyList<HiddenText> Hidden { get; init; } = [];

    /// <summary>What the page's relative addresses start from; <c>null</c> where neither its address nor a <c>base</c> element is known.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>What the page says of itself.</summary>
    public ArticleMetadata Metadata { get; init; } = ArticleMetadata.Empty;

    /// <summary>Whether it was text whose tags were gone already: its line feeds are those of the source.</summary>
    internal bool IsStrippedText => Format == PlainText;

    /// <summary>The user's rule for the document's site; <c>null</c> where there is none.</summary>
    internal SiteRule? Rule { get; init; }

    /// <summary>What the rule selects of the page's text, in the order in which it ends.</summary>
    internal IReadOnlyList<RuleMark> RuleMarks { get; init; } = [];

    /// <summary>What a user should know about the reading, such as tags flattened at the depth limit.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
