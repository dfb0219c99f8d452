namespace ArticleClean.Evaluation.Corpora;

/// <summary>The part of a host name that somebody registered, by a short list of the suffixes that have two labels.</summary>
internal static class RegisteredDomain
{
    private static readonly HashSet<string> SecondLevel = ["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go", "gob", "govt", "in"];

    public static string Of(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return url;
        var labels = address.Host.ToLowerInvariant().Split('.');
        if (labels.Length <= 2) return address.Host;
        var count = labels[^1].Length == 2 && SecondLevel.Contains(labels[^2]) ? 3 : 2;
        return string.Join('.', labels[^count..]);
    }
}
