namespace ArticleClean.Html.Metadata;

/// <summary>The names that a page's site goes by, to take them off a title.</summary>
internal sealed class SiteNames
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly string _host;

    /// <param name="names">The names that the page gives for its site.</param>
    /// <param name="address">The page's address; empty where unknown.</param>
    public SiteNames(IEnumerable<string> names, string address)
    {
        foreach (var name in names)
        {
            var key = Letters(name);
            if (key.Length > 0) _keys.Add(key);
        }

        _host = Uri.TryCreate(address, UriKind.Absolute, out var url) ? Letters(Registered(url.Host)) : "";
    }

    /// <summary>Words behind the site's name that still name nobody.</summary>
    private static readonly string[] TeamWords = [" editorial team", " team", " staff", " editors", " official"];

    /// <summary>Whether a text is a name of the site or of its team.</summary>
    public bool ContainsTeam(string text) => Contains(text) || (Array.Find(TeamWords, word => text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } team && Contains(text[..^team.Length]));

    /// <summary>Whether a text is a name of the site: one that the page gives, or its host's.</summary>
    public bool Contains(string text)
    {
        var key = Letters(text);
        if (key.Length == 0) return false;
        if (_keys.Contains(key)) return true;

        // "The Guardian" is the site theguardian.com, "Arch Linux Forums" bbs.archlinux.org.
        return _host.Length >= 3 && (key == _host || (key.Length <= _host.Length + 12 && key.Length <= _host.Length * 3 && key.Contains(_host, StringComparison.Ordinal)) || (key.Length >= 4 && _host.Length <= key.Length * 2 && _host.Contains(key, StringComparison.Ordinal)));
    }

    /// <summary>The host without <c>www</c> and its last labels: the name that was registered, about.</summary>
    private static string Registered(string host)
    {
        var labels = host.Split('.');
        var last = labels.Length - 1;
        if (last >= 2 && labels[last].Length == 2 && labels[last - 1].Length <= 3) last--;
        return last >= 1 ? labels[last - 1] : host;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
