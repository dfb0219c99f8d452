using System.Text;

namespace ArticleClean.Writers;

/// <summary>How text leaves: UTF-8 without a byte order mark, <c>\n</c> on every system.</summary>
internal static class Utf8
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Characters that a writer holds back. It writes to memory mostly, so that few are enough.</summary>
    private const int BufferSize = 2 * 1024;

    public static StreamWriter Writer(Stream output) => new(output, Encoding, BufferSize, leaveOpen: true) { NewLine = "\n" };
}
