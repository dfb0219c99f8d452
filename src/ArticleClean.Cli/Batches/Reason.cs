namespace ArticleClean.Cli.Batches;

/// <summary>Why a document gave no result, as reports and statistics call it. The words are a promise.</summary>
internal static class Reason
{
    public const string NotFound = "not_found";
    public const string PermissionDenied = "permission_denied";
    public const string Unreadable = "unreadable";
    public const string NameTaken = "name_taken";
    public const string Fault = "fault";
    public const string MinWords = "min_words";
    public const string MinConfidence = "min_confidence";
    public const string Language = "language";
    public const string Duplicate = "duplicate";

    public static string Of(DocumentErrorKind kind) => kind switch
    {
        DocumentErrorKind.TooLarge => "too_large",
        DocumentErrorKind.TimedOut => "timed_out",
        DocumentErrorKind.Binary => "binary",
        DocumentErrorKind.UnknownCharset => "unknown_charset",
        DocumentErrorKind.Damaged => "damaged",
        DocumentErrorKind.Malformed => "malformed",
        DocumentErrorKind.NotAPage => "not_a_page",
        _ => Fault,
    };
}
