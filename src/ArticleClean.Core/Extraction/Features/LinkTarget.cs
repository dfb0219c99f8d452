namespace ArticleClean.Extraction.Features;

/// <summary>What the address of a link says of where it leads.</summary>
internal static class LinkTarget
{
    /// <summary>Whether a link leads to another page: not to a place on the same page, to a mailbox or to a script.</summary>
    /// <param name="target">The address, as the page gives it; <c>null</c> where there is none.</param>
    public static bool IsOutward(string? target)
    {
        if (target is null || target.Length == 0 || target[0] == '#') return false;
        var colon = target.AsSpan(0, Math.Min(target.Length, 12)).IndexOf(':');
        return colon < 0 || target.StartsWith("http", StringComparison.OrdinalIgnoreCase);
    }
}
