using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class BinaryInputTests
{
    [Fact]
    public void A_binary_file_is_an_error()
    {
        byte[] png = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0, .. Enumerable.Range(0, 4000).Select(i => (byte)(i * 31))];

        var result = BuiltProgram.Pipe(png);

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
        result.Errors.Should().StartWith("articleclean: standard input: ");
    }
}
