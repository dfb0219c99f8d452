using System.Text;

namespace ArticleClean.Cli.Reporting;

/// <summary>Standard error: UTF-8 on every locale. Where it is closed, what would be said is lost, and nothing else. For one thread.</summary>
/// <param name="stream">Where messages go.</param>
internal sealed class Messages(Stream stream)
{
    /// <summary>To the line's start, and clear to its end.</summary>
    private static ReadOnlySpan<byte> ClearLine => "\r\u001b[K"u8;

    private bool _hasStatus;

    /// <summary>Whether a line can be shown that is written over.</summary>
    public static bool IsTerminal => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Says something in the program's name.</summary>
    public void Say(string message) => Write(Encoding.UTF8.GetBytes($"{ProgramVersion.Name}: {TerminalText.Escape(message)}\n"));

    /// <summary>Says something of a document or a file.</summary>
    public void Say(string name, string message) => Say($"{name}: {message}");

    /// <summary>Shows a line that the next one replaces; nothing to clear it. For a terminal.</summary>
    public void ShowStatus(string status)
    {
        if (status.Length == 0 && !_hasStatus) return;
        Send([.. ClearLine, .. Encoding.UTF8.GetBytes(status)]);
        _hasStatus = status.Length > 0;
    }

    /// <summary>Writes what is ready to print.</summary>
    public void Write(ReadOnlySpan<byte> text)
    {
        ShowStatus("");
        Send(text);
    }

    private void Send(ReadOnlySpan<byte> text)
    {
        try
        {
            stream.Write(text);
        }
        catch (IOException)
        {
            // There is nowhere left to say so.
        }
    }
}
