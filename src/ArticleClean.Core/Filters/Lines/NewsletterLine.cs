using System.Buffers;

namespace ArticleClean.Filters.Lines;

/// <summary>Tells a page's invitation to its newsletter: <c>Sign up to our fortnightly newsletter to receive healthy recipes.</c></summary>
internal static class NewsletterLine
{
    private const int MaxWords = 45;

    /// <summary>How an invitation begins one of its sentences.</summary>
    private static readonly string[] Calls =
        ["Sign up", "Subscribe", "Join ", "Get ", "Receive ", "To receive ", "Melde ", "Melden Sie", "Abonniere", "Inscrivez-vous", "Abonnez-vous", "Suscríbe", "Iscriviti", "Inscreva-se", "Schrijf je"];

    /// <summary>What only the page that sends the newsletter says of it; the blank tells <c>our</c> from <c>your</c>.</summary>
    private static readonly SearchValues<string> Ours = SearchValues.Create(
        [
            " our newsletter", " our weekly newsletter", " our daily newsletter", " our free newsletter", " our email newsletter", " our monthly newsletter", " our fortnightly", " our mailing list", " our email list",
            "for my newsletter", "to my newsletter", "join my newsletter", "my mailing list", "to receive new posts", "other subscribers",
            "unseren newsletter", "unserem newsletter", "notre newsletter", "notre lettre", "nuestra newsletter", "nuestro boletín", "nostra newsletter", "nossa newsletter", "onze nieuwsbrief",
        ], StringComparison.OrdinalIgnoreCase);

    /// <summary>How what a newsletter brings is promised.</summary>
    private static readonly SearchValues<string> Promises = SearchValues.Create(
        [
            "delivered to your inbox", "delivered straight to your inbox", "delivered right to your inbox", "delivered directly to your inbox", "straight to your inbox", "right to your inbox", "directly to your inbox", "sent to your inbox",
            "in your inbox every", "in your inbox each", "free in your inbox", "free to your inbox", "stories in your inbox", "news in your inbox", "updates in your inbox",
        ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whom a text about newsletters and mail speaks of, and how it quotes one.</summary>
    private static readonly SearchValues<string> Others = SearchValues.Create(
        ["they ", "users", "customers", "visitors", "audience", "recipients", "people ", "example", "\"", "“", "„", "«", "spam", "unsubscribe from", "message", "mail is", "mails are", " how ", " get delivered", "gets delivered"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line invites its reader to the page's own newsletter.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        (line.ContainsAny(Promises) || (line.ContainsAny(Ours) && CallsReader(line))) && !line.ContainsAny(Others) && LineShape.CountWords(line) <= MaxWords;

    private static bool CallsReader(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (i > 0 && !(line[i - 1] == ' ' && i > 1 && line[i - 2] is '.' or '!' or '?' or ':' or ',' or '—' or '–')) continue;
            foreach (var call in Calls)
                if (line[i..].StartsWith(call, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
