using System.Text;

namespace ArticleClean.Sources.Http;

/// <summary>Whether bytes begin as a page does, whatever the server called them (MIME Sniffing Standard, section 7.1).</summary>
internal static class HtmlSignature
{
    private const int LookedAt = 1024;

    private static readonly string[] Tags = ["<!doctype html", "<html", "<head", "<body", "<title", "<script", "<!--"];

    public static bool IsAtStartOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        bytes = bytes[..Math.Min(bytes.Length, LookedAt)].TrimStart(" \t\r\n\f"u8);
        foreach (var tag in Tags)
        {
            if (bytes.Length >= tag.Length && Ascii.EqualsIgnoreCase(bytes[..tag.Length], tag)) return true;
        }

        return false;
    }
}
