using System.Collections.Frozen;

namespace ArticleClean.Filters.Scanning;

/// <summary>Keys that tell what a JSON value is for. Generic names only, as many sites and libraries use them.</summary>
internal static class JsonKeys
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinkedData = Lookup("@context", "@type", "@graph", "@id", "@list");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ads = Lookup(
        "contentId", "containerId", "targeting", "dimensions", "adUnit", "adUnitPath", "adUnits", "adSlot", "adSlotId", "adType", "adSize",
        "adSizes", "adContainerId", "adsEnabled", "positionIncrement", "outstream", "slotId", "slotName", "slots", "sizes", "sizeMapping",
        "bidder", "bidders", "bids", "placement", "placementId", "sponsor", "campaignId", "adPosition", "lazyLoad", "refresh", "outOfPage",
        "networkCode", "correlator", "dfp", "gpt", "prebid", "advertiserIds", "strategy");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> State = Lookup(
        "props", "pageProps", "buildId", "assetPrefix", "query", "runtimeConfig", "initialState", "state", "config", "nonce", "ajaxurl",
        "ajaxUrl", "ajax_url", "baseUrl", "apiUrl", "apiKey", "siteId", "pageId", "pageType", "widgetId", "widget", "prefetch", "prerender",
        "eagerness", "href_matches", "imports", "scopes", "currentPath", "pathPrefix", "isFront", "serverRendered", "deps", "src", "srcset",
        "svgUrl", "ext", "svgExt", "concatemoji", "selector", "selectors", "className", "classes", "trackingId", "tracking", "analytics",
        "eventName", "userId", "userRole", "isLoggedIn", "isAdmin", "environment", "env", "locale", "i18n", "featureFlags", "flags",
        "videoId", "playerId", "autoplay", "thumbnail", "thumbnailUrl", "imageUrl", "restUrl", "endpoint", "endpoints", "csrf", "csrfToken",
        "token", "sessionId", "hostPageType", "storeBrowseId", "gtm", "dataLayer", "debug", "is_rtl", "breakpoints", "post_id", "assetsUrl",
        "cacheKey", "componentId", "moduleId", "template", "publicPath", "public_path", "permissionsHash");

    public static bool IsLinkedData(ReadOnlySpan<char> key) => LinkedData.Contains(key);

    public static bool IsAd(ReadOnlySpan<char> key) => Ads.Contains(key);

    public static bool IsState(ReadOnlySpan<char> key) => State.Contains(key);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(params ReadOnlySpan<string> keys)
        => FrozenSet.ToFrozenSet(keys.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
