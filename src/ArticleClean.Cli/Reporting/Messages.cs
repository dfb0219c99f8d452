using System.Text;

namespace ArticleClean.Cli.Reporting;

/// <summary>Standard error: UTF-8 on every locale. Where it is closed, what would be said is lost, and nothing else.</summary>
/// <param name="stream">Where messages go.</param>
internal sealed class Messages(Stream stream)
{
    /// <summary>Says something in the program's name.</summary>
    public void Say(string message) => Write(Encoding.UTF8.GetBytes($"{ProgramVersion.Name}: {TerminalText.Escape(message)}\n"));

    /// <summary>Says something of a document or a file.</summary>
    public void Say(string name, string message) => Say($"{name}: {message}");

    /// <summary>Writes what is ready to print.</summary>
    public void Write(ReadOnlySpan<byte> text)
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
