using System.Text;

namespace ArticleClean.Writers;

/// <summary>How text leaves: UTF-8 without a byte order mark, <c>\n</c> on every system.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static StreamWriter Writer(Stream output) => new(output, Encoding, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
