using ArticleClean.Tests.Laws;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>Cleans inputs within limits that suit small inputs.</summary>
internal static class Cleaning
{
    /// <summary>
    /// The largest document, in bytes after decompression. A larger one takes seconds, and shows nothing that a small one does not.
    /// </summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>
    /// The work that a document may take. Inputs have a few thousand bytes, so that even ten thousand units a byte are within it:
    /// whatever takes more is not linear.
    /// </summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static CleaningOptions Options { get; } = new() { MaxBytes = MaxBytes, Timeout = Limit };

    /// <summary>Makes a cleaner that reads every document as one format.</summary>
    /// <param name="format">The name of the format; <c>null</c> to find it by the content.</param>
    public static ArticleCleaner As(string? format) =>
        new ArticleCleanerBuilder().WithOptions(Options with { Format = format }).Build();

    /// <summary>Checks laws on a document; a document that the library refuses by its documented exception breaks none.</summary>
    public static void Check(LawDocument document, params ReadOnlySpan<Func<LawDocument, string?>> laws)
    {
        if (!IsArticle(document)) return;
        foreach (var law in laws)
        {
            if (law(document) is not { } violation) continue;
            throw new LawBrokenException($"{law.Method.DeclaringType?.Name}.{law.Method.Name}: {violation}");
        }
    }

    /// <summary>Whether a refusal is one that bytes may lead to. Running out of work is not.</summary>
    public static bool IsExpected(DocumentException refusal) => refusal.Kind != DocumentErrorKind.TimedOut;

    private static bool IsArticle(LawDocument document)
    {
        try
        {
            return document.Article is not null;
        }
        catch (DocumentException e) when (IsExpected(e))
        {
            return false;
        }
    }
}
