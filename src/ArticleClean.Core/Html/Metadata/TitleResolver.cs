using ArticleClean.Documents;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Chooses the title. Where a main heading and what the page's head says agree, the heading is the title as readers
/// see it; else the head's own, without the site's name.
/// </summary>
internal sealed class TitleResolver(MetadataCandidates candidates, SiteNames site, ParsedDocument document)
{
    /// <summary>A longer text is a paragraph.</summary>
    private const int MaxLength = 300;

    /// <summary>From this share of common words on a heading and a title are about the same.</summary>
    private const double Agreement = 0.5;

    /// <summary>A shorter heading may be in a title by chance.</summary>
    private const int MinPart = 8;

    private const int MinSpaces = 4;
    private const int MinSpaceless = 10;

    /// <summary>A block of this length is a paragraph of the text.</summary>
    private const int MinParagraph = 200;

    /// <summary>So many headings of a page are compared with a title.</summary>
    private const int MaxLooks = 100;

    /// <summary>What it counts that the head's title begins with a heading.</summary>
    private const double FirstPart = 0.25;

    /// <summary>What the head says, in the order in which it is taken where no heading agrees.</summary>
    private static readonly string[] Sources =
    [
        "meta og:title", "json-ld headline", "meta citation_title", "meta dc.title", "meta dcterms.title", "meta parsely-title", "meta sailthru.title", "meta headline",
        "title", "meta twitter:title", "microdata headline", "json-ld name", "json-ld work name", "json-ld page name", "json-ld work headline", "json-ld page headline",
    ];

    /// <summary>Services for mail and for what people share. They put their name behind whatever a page of theirs is called.</summary>
    private static readonly HashSet<string> Services = new(StringComparer.OrdinalIgnoreCase)
    {
        "X", "Twitter", "Facebook", "Instagram", "LinkedIn", "YouTube", "Vimeo", "TikTok", "Reddit", "Pinterest", "Tumblr",
        "Threads", "Bluesky", "Mastodon", "VK", "Weibo", "微博", "Quora", "Telegram", "WhatsApp", "Gmail", "Outlook", "Yahoo Mail",
        "Google Docs", "Google Drive", "Google Groups", "Dropbox", "Notion", "Slack", "Discord",
    };

    /// <summary>The title and its source.</summary>
    public (string? Title, string Source) Resolve()
    {
        var given = Given();
        var headings = candidates.Of(MetadataField.Title, "h1").Select(text => WithoutSite(text, isHeading: true)).Where(IsTitle).ToList();
        // A blog has its own name as the main heading of every page.
        if (given.Count > 0 && !site.Contains(given[0].Title)) headings.RemoveAll(site.Contains);
        if (Agreeing(headings, given) is { } heading) return (PartGiven(heading, given), "h1");
        if (PartOf() is { } part) return (part, "heading");
        // What is written for search engines may share no word with what readers are shown.
        if (given is [(_, "title"), ..] && headings is [var only] && IsSentence(only) && !IsAHeading(given[0].Title)) return (only, "h1");
        if (given.Count > 0) return given[0];
        return headings.Count == 1 ? (headings[0], "h1") : (null, "");
    }

    private List<(string Title, string Source)> Given()
    {
        var given = new List<(string, string)>();
        foreach (var source in Sources)
        {
            var title = WithoutSite(candidates.First(MetadataField.Title, source), isHeading: false);
            if (IsTitle(title)) given.Add((title, source));
        }

        return given;
    }

    /// <summary>
    /// A heading below the main ones that is the head's title but for the site's name, whatever sign is between the two
    /// (<c>Big News_The Site</c>) or none (<c>Big NewsThe Site</c>). It stands before the text, where parts of it have theirs.
    /// </summary>
    private string? PartOf()
    {
        foreach (var source in (ReadOnlySpan<string>)["title", "meta og:title"])
        {
            var title = TitleText.WithoutCount(candidates.First(MetadataField.Title, source));
            if (title.Length is 0 or > MaxLength) continue;
            string? longest = null;
            var looks = 0;
            foreach (var block in document.Blocks)
            {
                if (block.Kind != BlockKind.Heading)
                {
                    if (block.Range.Length > MinParagraph) break;
                    continue;
                }

                if (++looks > MaxLooks) break;
                if (block.Range.Length < MinPart || block.Range.Length <= (longest?.Length ?? 0)) continue;
                var heading = block.Range.Of(document.Text);
                if (TitleText.Holds(title, heading, out var rest, out var isSeparated, out var isFirst)
                    && IsRest(rest, heading, isSeparated && isFirst))
                    longest = heading.ToString();
            }

            if (longest is not null && !site.Contains(longest)) return longest;
        }

        return null;
    }

    /// <summary>
    /// Whether what a title has besides a heading is the site's: its name, or less than the heading behind a separator. Before
    /// the heading only its name is, since the heading is then the site's as often.
    /// </summary>
    private bool IsRest(ReadOnlySpan<char> rest, ReadOnlySpan<char> heading, bool isSeparated) =>
        rest.Length > 0
        && (site.Contains(rest.ToString())
            || (isSeparated && rest.Length < heading.Length && (heading.Count(' ') > 1 || heading[0] > '\u2e80')));

    /// <summary>Whether a heading has as many words as headlines have, and the names of sites and sections have not.</summary>
    private static bool IsSentence(string heading) =>
        heading.Count(c => c == ' ') >= MinSpaces
        || (heading.Length >= MinSpaceless && heading.Count(c => c >= '\u2e80') * 2 > heading.Length);

    /// <summary>Whether a heading of the page, of any rank, is about what a title is about.</summary>
    private bool IsAHeading(string title)
    {
        var key = TitleText.Key(title);
        var looks = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind != BlockKind.Heading || block.Range.Length > MaxLength) continue;
            if (++looks > MaxLooks) break;
            var heading = TitleText.Key(block.Range.Of(document.Text).ToString());
            if (!TitleText.IsOneWord(heading) && TitleText.Overlap(heading, key) > Agreement) return true;
        }

        return false;
    }

    private static string? Agreeing(List<string> headings, List<(string Title, string Source)> given)
    {
        string? best = null;
        var bestScore = 0.0;
        foreach (var heading in headings)
        {
            var key = TitleText.Key(heading);
            foreach (var (title, _) in given)
            {
                var other = TitleText.Key(title);
                var score = other == key ? 2 : TitleText.Overlap(key, other);

                // A single word is in many titles: the name of a section, or of the site.
                if (score <= 1 && TitleText.IsOneWord(key) && !other.StartsWith(key, StringComparison.Ordinal)) continue;
                // "The page – The book": the page's heading stands first, the book's as high above it in the page.
                // One word before another heading is the site's.
                if (score <= 1 && other.StartsWith(key, StringComparison.Ordinal))
                    score += headings.Count > 1 && TitleText.IsOneWord(key) ? -FirstPart : FirstPart;
                if (score < Agreement || score <= bestScore) continue;
                (best, bestScore) = (heading, score);
            }
        }

        return best;
    }

    /// <summary>
    /// The part of a heading that the head gives as the title, where the page puts the section before it: <c>Sport | Big News</c>.
    /// </summary>
    private static string PartGiven(string heading, List<(string Title, string Source)> given)
    {
        var bar = heading.LastIndexOf('|');
        if (bar < 0) return heading;
        var key = TitleText.Key(heading[(bar + 1)..]);
        return given.Exists(entry => TitleText.Key(entry.Title) == key) ? heading[(bar + 1)..].Trim() : heading;
    }

    /// <summary>
    /// A title without the site's name at its end or beginning. Behind a bar it stands though the page does not name it; in a
    /// heading only where it is the shorter part.
    /// </summary>
    private string WithoutSite(string title, bool isHeading)
    {
        if (!isHeading) title = TitleText.WithoutCount(title);
        if (title.Length is 0 or > MaxLength) return "";
        var parts = TitleText.Parts(title);
        if (parts.Count == 0) return "";
        var (first, last) = (0, parts.Count - 1);
        if (last > first && Services.Contains(title[parts[last]])) last--;
        while (last > first && site.Contains(title[parts[last]])) last--;
        while (first < last && site.Contains(title[parts[first]])) first++;
        // What forums write: "Example Forums - View topic - Title" and "Title - Example Forum".
        for (var i = first; i < last; i++)
            if (title[parts[i]].Equals("View topic", StringComparison.OrdinalIgnoreCase)) first = i + 1;
        if (last > first && IsForum(title.AsSpan()[parts[last]])) last--;
        var isShort = !isHeading || parts[last].End.Value - parts[last].Start.Value <= parts[Math.Max(0, last - 1)].End.Value;
        var isWhole = first == 0 && last > 0 && last == parts.Count - 1;
        if (isWhole && isShort
            && title.AsSpan(parts[last - 1].End.Value, parts[last].Start.Value - parts[last - 1].End.Value).Trim() is "|")
            last--;
        return title[parts[first].Start..parts[last].End];
    }

    private static bool IsForum(ReadOnlySpan<char> part) => part.EndsWith(" forum", StringComparison.OrdinalIgnoreCase) || part.EndsWith(" forums", StringComparison.OrdinalIgnoreCase);

    private static bool IsTitle(string text) => text.Length is > 0 and <= MaxLength && text.Any(char.IsLetterOrDigit);
}
