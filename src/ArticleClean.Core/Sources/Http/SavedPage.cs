using ArticleClean.Documents;

namespace ArticleClean.Sources.Http;

/// <summary>A page that was saved with what stands around it: a server's answer with its header, or a browser's MHTML.</summary>
internal static class SavedPage
{
    /// <summary>Answers that a server may give before the last: those of <c>curl -iL</c> that lead elsewhere.</summary>
    private const int MaxAnswers = 50;

    /// <summary>The page in a document that is such a file; the document itself where it is none.</summary>
    /// <param name="document">The document as it was read.</param>
    /// <param name="maxBytes">The most bytes of the page, decoded.</param>
    /// <param name="budget">Counts the work.</param>
    /// <exception cref="DocumentException">It is damaged, too large, or no page.</exception>
    public static SourceDocument Open(SourceDocument document, long maxBytes, WorkBudget budget)
    {
        if (IsAnswer(document.Bytes.Span)) return OpenAnswer(document, maxBytes, budget);
        return Mhtml.Open(document, maxBytes, budget) ?? document;
    }

    /// <summary>Whether bytes are a status line and header fields with a blank line behind, and no text about them.</summary>
    private static bool IsAnswer(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("HTTP/"u8) || bytes.Length < "HTTP/2 200".Length || !char.IsAsciiDigit((char)bytes[5])) return false;
        return HttpFields.AreIn(bytes, skipsFirst: true);
    }

    private static SourceDocument OpenAnswer(SourceDocument document, long maxBytes, WorkBudget budget)
    {
        var message = document.Bytes;
        for (var i = 0; i < MaxAnswers; i++)
        {
            budget.Spend(Math.Min(message.Length, HttpFields.MaxHeader));
            var rest = message[HttpFields.LengthIn(message.Span)..];
            if (!IsAnswer(rest.Span)) break;
            message = rest;
        }

        var page = HttpResponse.Read(document.Name, message, identified: null, maxBytes, budget);
        return page with { Url = document.Url };
    }
}
