using System.Text;

namespace ArticleClean.Cli.Tests.Support;

/// <summary>What a run of the program left.</summary>
internal sealed record ProgramResult(int ExitCode, byte[] Bytes, string Errors)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
