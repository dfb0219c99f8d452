using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Finds what a page shows in a player or in a frame: where it is, and what the page calls it.</summary>
internal static class EmbeddedMedia
{
    /// <summary>The widest and highest frame, in pixels, that shows nothing.</summary>
    private const int MaxPixel = 2;

    /// <summary>So many nodes of a player are looked at for its source.</summary>
    private const int MaxLooks = 16;

    private static readonly AttributeName[] Addresses = [AttributeName.Src, AttributeName.DataSrc, AttributeName.DataLazySrc];

    /// <summary>A video, a sound or a frame; <c>null</c> for other elements, and where nothing is shown or known.</summary>
    public static (string Address, string Name)? Of(HtmlNode node)
    {
        if (node.Tag is not (HtmlTag.Iframe or HtmlTag.Video or HtmlTag.Audio) || ElementTableBuilder.IsHidden(node)) return null;
        if (IsPixel(node, AttributeName.Width) || IsPixel(node, AttributeName.Height)) return null;
        var address = AddressOf(node) is { Length: > 0 } own ? own : SourceIn(node);
        if (address.Length == 0 || address.StartsWith("about:", StringComparison.OrdinalIgnoreCase)) return null;
        return (address, NameOf(node, address));
    }

    private static bool IsPixel(HtmlNode node, AttributeName side) => node.Number(side, int.MaxValue) <= MaxPixel;

    private static string AddressOf(HtmlNode node)
    {
        foreach (var name in Addresses)
            if (node.Trimmed(name) is { Length: > 0 } address) return address;
        return "";
    }

    private static string SourceIn(HtmlNode player)
    {
        var looks = 0;
        foreach (var node in player.Descendants)
        {
            if (node.Tag == HtmlTag.Source && AddressOf(node) is { Length: > 0 } address) return address;
            if (++looks == MaxLooks) break;
        }

        return "";
    }

    /// <summary>What the page calls it; else the host that it is at, or what it is.</summary>
    private static string NameOf(HtmlNode node, string address)
    {
        if (node.Trimmed(AttributeName.Title) is { Length: > 0 } title) return title;
        if (node.Trimmed(AttributeName.AriaLabel) is { Length: > 0 } label) return label;
        if (Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri)
            && uri.Host.Length > 0) return uri.Host;
        return node.Tag == HtmlTag.Audio ? "audio" : "video";
    }
}
