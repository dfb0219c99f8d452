using System.Buffers;

namespace ArticleClean.Filters.Lines;

/// <summary>Tells a page's notice to browsers that cannot show it: <c>Please enable JavaScript to view this page.</c></summary>
internal static class BrowserNotice
{
    private const int MaxWords = 40;

    private static readonly SearchValues<string> Faults = SearchValues.Create(
        [
            "enable javascript", "javascript enabled", "javascript is disabled", "javascript is required", "javascript is not enabled", "requires javascript", "turn on javascript", "unsupported browser", "outdated browser", "browser is out of date",
            "browser is outdated", "browser is not supported", "using internet explorer", "upgrade your browser", "update your browser", "browser does not support", "browser doesn't support", "browser doesn’t support",
            "javascript aktivieren", "aktivieren sie javascript", "veralteten browser", "activer javascript", "active javascript", "activar javascript", "habilita javascript", "attiva javascript",
        ], StringComparison.OrdinalIgnoreCase);

    /// <summary>The page speaks of itself, or to its reader.</summary>
    private static readonly SearchValues<string> Selves = SearchValues.Create(
        ["please ", "your browser", "you are using", "you're using", "you’re using", "this site", "this website", "this page", "this app", "this form", "this video", "bitte ", "ihr browser", "ihrem browser", "veuillez", "votre navigateur", "por favor", "su navegador", "tu navegador"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line says that the page needs another browser, or JavaScript.</summary>
    public static bool Is(ReadOnlySpan<char> line) => line.ContainsAny(Faults) && line.ContainsAny(Selves) && LineShape.CountWords(line) <= MaxWords;
}
