namespace ArticleClean.Documents;

/// <summary>
/// What a user knows of single sites: where their articles stand, and what in them is none. Made by
/// <see cref="Rules.SiteRulesFile"/>. Immutable and thread-safe.
/// </summary>
public sealed class SiteRules
{
    /// <summary>The host that stands for all hosts without a rule of their own.</summary>
    internal const string AnyHost = "*";

    private readonly IReadOnlyDictionary<string, SiteRule> _byHost;

    internal SiteRules(IReadOnlyDictionary<string, SiteRule> byHost) => _byHost = byHost;

    /// <summary>No rules.</summary>
    public static SiteRules None { get; } = new(new Dictionary<string, SiteRule>());

    /// <summary>How many hosts have a rule.</summary>
    public int Count => _byHost.Count;

    /// <summary>The rule for a document's address: its host's, else that of the nearest host above it, else that for all; <c>null</c> where there is none.</summary>
    internal SiteRule? For(Uri? address)
    {
        if (Count == 0) return null;
        var host = WebAddress.HostOf(address);
        while (host.Length > 0)
        {
            if (_byHost.TryGetValue(host, out var rule)) return rule;
            var dot = host.IndexOf('.', StringComparison.Ordinal);
            host = dot < 0 ? "" : host[(dot + 1)..];
        }

        return _byHost.GetValueOrDefault(AnyHost);
    }
}
