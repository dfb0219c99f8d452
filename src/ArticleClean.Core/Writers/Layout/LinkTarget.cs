using System.Text;

namespace ArticleClean.Writers.Layout;

/// <summary>The addresses of links and images, as an output may carry them.</summary>
internal static class LinkTarget
{
    /// <summary>The schemes whose address is a program, the content itself or another address, and no place to go to.</summary>
    private static readonly string[] RefusedSchemes =
        ["javascript", "vbscript", "data", "blob", "filesystem", "view-source", "feed", "jar"];

    /// <summary>The schemes of places that are safe to open from a page of unknown origin.</summary>
    private static readonly string[] PlaceSchemes = ["http", "https", "ftp", "mailto", "tel"];

    /// <summary>Whether an address is relative, or of a scheme that is safe to open.</summary>
    public static bool IsPlace(string address) => SchemeOf(address) is not { } scheme || PlaceSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    /// <summary>An address, absolute where the document's own address is known.</summary>
    /// <param name="target">The address as the page gives it.</param>
    /// <param name="document">Where the document was found.</param>
    /// <returns><c>null</c> where there is none, or where it leads to no place.</returns>
    public static string? Resolve(string? target, Uri? document)
    {
        if (target is null) return null;
        var address = WithoutControls(target).Trim();
        if (address.Length == 0) return null;
        if (SchemeOf(address) is { } scheme)
            return RefusedSchemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? null : address;
        return document is { IsAbsoluteUri: true } && Uri.TryCreate(document, address, out var absolute) ? absolute.AbsoluteUri : address;
    }

    /// <summary>Browsers ignore tabs and line breaks wherever they stand in an address, so <c>java&#10;script:</c> is a scheme too.</summary>
    private static string WithoutControls(string target)
    {
        if (!target.Any(char.IsControl)) return target;
        var address = new StringBuilder(target.Length);
        foreach (var c in target)
            if (!char.IsControl(c)) address.Append(c);
        return address.ToString();
    }

    /// <summary>The scheme by RFC 3986, section 3.1: a letter, then letters, digits, <c>+</c>, <c>-</c> and <c>.</c>, up to a colon.</summary>
    private static string? SchemeOf(string address)
    {
        var i = 0;
        while (i < address.Length && (char.IsAsciiLetter(address[i]) || (i > 0 && (char.IsAsciiDigit(address[i]) || address[i] is '+' or '-' or '.')))) i++;
        return i > 0 && i < address.Length && address[i] == ':' ? address[..i] : null;
    }
}
