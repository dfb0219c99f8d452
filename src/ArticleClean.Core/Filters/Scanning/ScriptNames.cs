using System.Collections.Frozen;

namespace ArticleClean.Filters.Scanning;

/// <summary>Names that tell what a script does: the browser's own objects, and the globals of trackers, tag managers and page builders.</summary>
internal static class ScriptNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Browser = Lookup(
        """
        window document navigator location localStorage sessionStorage console XMLHttpRequest addEventListener removeEventListener
        getElementById getElementsByTagName getElementsByClassName querySelector querySelectorAll createElement appendChild insertBefore
        parentNode setAttribute getAttribute classList innerHTML textContent setTimeout setInterval requestAnimationFrame
        IntersectionObserver MutationObserver HTMLImageElement customElements jQuery $ noConflict JSON Promise Date encodeURIComponent
        decodeURIComponent fetch prototype typeof undefined self globalThis
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Trackers = Lookup(
        """
        dataLayer gtag googletag adsbygoogle googlefc pbjs apstag ga _gaq _gat fbq _fbq fbAsyncInit FB _hsq hsVars hbspt _hsp _satellite
        utag utag_data _stq _wpemojiSettings wp wpcf7 twq lintrk _linkedin_partner_id _linkedin_data_partner_ids ttq snaptr pintrk mixpanel optimizely
        _paq _mtm piAId piCId piHostname NREUM newrelic __CF$cv$params __NUXT__
        __NEXT_DATA__ __INITIAL_STATE__ __PRELOADED_STATE__ __APOLLO_STATE__ __tcfapi __gpp __uspapi OneTrust OptanonWrapper Cookiebot
        elementorFrontendConfig lazyLoadOptions lazySizesConfig _comscore COMSCORE _sf_async_config _cb Sentry bugsnag Drupal drupalSettings
        Shopify ShopifyAnalytics grecaptcha hcaptcha turnstile Typekit WebFont addthis disqus_config DISQUS twttr instgrm TradingView
        DFP __gads _qevents _taboola OBR outbrain Outbrain criteo Criteo_Events freestar tude vwo_code _vis_opt_url _conv_q
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Glued = Lookup(
        "function var let const window document jQuery googletag dataLayer gtag adsbygoogle try if for fbq ga wp hbspt async self");

    /// <summary>The longest name of <see cref="IsGlued"/>.</summary>
    public const int LongestGlued = 12;

    public static bool IsBrowser(ReadOnlySpan<char> name) => Browser.Contains(name);

    public static bool IsTracker(ReadOnlySpan<char> name) => Trackers.Contains(name);

    /// <summary>Whether a statement that starts with the name may be told from a word glued before it.</summary>
    public static bool IsGlued(ReadOnlySpan<char> name) => Glued.Contains(name);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string names)
        => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
