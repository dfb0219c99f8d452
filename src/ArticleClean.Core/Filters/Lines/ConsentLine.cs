namespace ArticleClean.Filters.Lines;

/// <summary>Tells the small print below a form: <c>By entering your email address you agree to our Terms of Use.</c></summary>
internal static class ConsentLine
{
    private const int MaxWords = 60;

    private static readonly string[] Starts =
    [
        "By entering ", "By pressing ", "By accessing ", "By using ", "By opting in", "By tapping ", "By submitting", "By checking ", "By signing up", "By subscribing", "By providing ", "By clicking ", "By continuing ", "By creating ", "By registering", "By joining ", "By logging in", "I agree to the terms", "I agree to the privacy", "I have read and agree", "I have read and accept",
        "Mit der Anmeldung ", "Mit Ihrer Anmeldung ", "Mit dem Absenden ", "En vous inscrivant", "En cliquant ", "En soumettant ", "Al suscribirte", "Al suscribirse", "Al registrarte", "Al hacer clic", "Iscrivendoti", "Ao se inscrever", "Ao clicar ",
    ];

    private static readonly string[] Agreements = ["agree", "consent", "authorize", "authorise", "accept", "acknowledge", "stimme", "stimmen", "akzeptier", "acceptez", "aceptas", "acepta", "accetti", "concorda", "aceita"];

    private static readonly string[] Terms = ["terms of", "terms and", "our terms", "privacy", "message and data rates", "data rates may apply", "text and call", "call and text", "call or text", "text messages", "policy", "emails", "email communications", "conditions", "datenschutz", "agb", "nutzungsbedingungen", "confidentialité", "privacidad", "privacidade", "términos", "termos"];

    /// <summary>Whether a line says what somebody agrees to who fills in the form above it.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        foreach (var start in Starts)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return LineShape.CountWords(line) <= MaxWords && HasAny(line, Agreements) && HasAny(line, Terms) && SpeaksToReader(line);
        return false;
    }

    /// <summary>A text about such forms, or about anything else that somebody accepts, says what users agree to; the form says what you do.</summary>
    private static bool SpeaksToReader(ReadOnlySpan<char> line) =>
        (!line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || line.Contains(" you", StringComparison.OrdinalIgnoreCase) || line.Contains(" I agree", StringComparison.Ordinal) || line.Contains(" I consent", StringComparison.Ordinal))
        && !line.Contains("users", StringComparison.OrdinalIgnoreCase) && !line.Contains("they", StringComparison.OrdinalIgnoreCase);

    private static bool HasAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
            if (line.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
