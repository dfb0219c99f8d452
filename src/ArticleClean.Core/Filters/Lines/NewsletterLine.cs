using System.Buffers;

namespace ArticleClean.Filters.Lines;

/// <summary>Tells a page's invitation to its newsletter: <c>Sign up to our fortnightly newsletter to receive healthy recipes.</c></summary>
internal static class NewsletterLine
{
    private const int MaxWords = 45;

    private static readonly SearchValues<string> Calls = SearchValues.Create(
        ["sign up", "subscribe", "join ", "get ", "receive ", "delivered ", "straight to", "right to", "melde", "abonnier", "inscri", "abonnez", "suscr"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What only the page that sends the newsletter says of it; the blank tells <c>our</c> from <c>your</c>. A text about newsletters has "a newsletter", or "their inbox".</summary>
    private static readonly SearchValues<string> Ours = SearchValues.Create(
        [
            " our newsletter", " our weekly newsletter", " our daily newsletter", " our free newsletter", " our email newsletter", " our monthly newsletter", " our fortnightly", " our mailing list", " our email list", "for my newsletter", "to my newsletter", "join my newsletter", "my mailing list",
            "to your inbox", "in your inbox", "into your inbox", "to your email inbox", "your inbox every", "your inbox each", "to receive new posts", "other subscribers",
            "unseren newsletter", "unserem newsletter", "notre newsletter", "notre lettre", "nuestra newsletter", "nuestro boletín", "nostra newsletter", "nossa newsletter", "onze nieuwsbrief",
        ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whom a text about newsletters speaks of, and how it quotes one.</summary>
    private static readonly SearchValues<string> Others = SearchValues.Create(
        ["they ", "users", "customers", "visitors", "audience", "recipients", "people ", "example", "\"", "“", "„", "«", "spam folder", "unsubscribe from"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line invites its reader to the page's own newsletter.</summary>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.ContainsAny(Ours) && line.ContainsAny(Calls) && !line.ContainsAny(Others) && LineShape.CountWords(line) <= MaxWords;
}
