using System.Globalization;
using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace ArticleClean.Tests.Support;

/// <summary>Makes web archives: records as bytes, and how they are compressed.</summary>
internal static class WarcBuilder
{
    public const string Date = "2026-05-01T10:00:00Z";

    /// <summary>A response record with a page in it.</summary>
    /// <param name="url">The page's address.</param>
    /// <param name="body">The body, as it goes over the wire.</param>
    /// <param name="header">HTTP header lines but the status, each with its line end.</param>
    /// <param name="status">The status line.</param>
    /// <param name="wrongBy">What the Content-Length of the record is wrong by.</param>
    public static byte[] Response(string url, byte[] body, string header = "Content-Type: text/html; charset=utf-8\r\n", string status = "HTTP/1.1 200 OK", int wrongBy = 0) =>
        Record("response", url, [.. Encoding.UTF8.GetBytes($"{status}\r\n{header}\r\n"), .. body], "application/http; msgtype=response", wrongBy: wrongBy);

    public static byte[] Response(string url, string page) => Response(url, Encoding.UTF8.GetBytes(page));

    public static byte[] Record(string type, string url, byte[] block, string contentType, string more = "", int wrongBy = 0) =>
    [
        .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:{url}>\r\nWARC-Target-URI: {url}\r\nWARC-Date: {Date}\r\n{more}Content-Type: {contentType}\r\nContent-Length: {block.Length + wrongBy}\r\n\r\n")),
        .. block,
        .. "\r\n\r\n"u8,
    ];

    /// <summary>A page of one sentence.</summary>
    public static string Page(string sentence) => $"<!doctype html><html><head><title>A title</title></head><body><nav>Home | News</nav><article><p>{sentence}</p></article></body></html>";

    public static byte[] Gzip(params ReadOnlySpan<byte[]> records)
    {
        using var file = new MemoryStream();
        foreach (var record in records)
        {
            using var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(record);
        }

        return file.ToArray();
    }

    public static byte[] Zstd(params ReadOnlySpan<byte[]> records)
    {
        using var compressor = new Compressor();
        using var file = new MemoryStream();
        foreach (var record in records) file.Write(compressor.Wrap(record));
        return file.ToArray();
    }

    public static byte[] Join(params ReadOnlySpan<byte[]> records)
    {
        using var file = new MemoryStream();
        foreach (var record in records) file.Write(record);
        return file.ToArray();
    }
}
