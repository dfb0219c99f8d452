using System.Diagnostics;
using System.Text;

namespace ArticleClean.Cli.Tests.Support;

/// <summary>Runs the built program as a user does: arguments and bytes in, bytes and an exit code out.</summary>
internal static class BuiltProgram
{
    /// <summary>Ends a program that hangs. Nothing is said by it of how long a program may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public static string Path { get; } = System.IO.Path.Join(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "articleclean.exe" : "articleclean");

    public static ProgramResult Run(params string[] arguments) => Pipe([], arguments);

    /// <summary>Runs the program in a folder.</summary>
    public static ProgramResult RunIn(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        return Finish(process, []);
    }

    public static ProgramResult Pipe(string input, params string[] arguments) => Pipe(Encoding.UTF8.GetBytes(input), arguments);

    public static ProgramResult Pipe(byte[] input, params string[] arguments)
    {
        using var process = Start(null, arguments);
        return Finish(process, input);
    }

    /// <summary>Starts the program and returns while it runs.</summary>
    public static Process Start(string? folder, params string[] arguments) => Start(Path, folder, arguments);

    /// <summary>Runs a line of the shell, in which <c>articleclean</c> is the program.</summary>
    public static ProgramResult Shell(string line, string? folder = null)
    {
        using var process = Start("/bin/bash", folder, "-c", $"articleclean() {{ '{Path}' \"$@\"; }}; {line}");
        return Finish(process, []);
    }

    public static ProgramResult Finish(Process process, byte[] input)
    {
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end before it has read all.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("the program did not end");
        }

        reading.Wait();
        return new ProgramResult(process.ExitCode, output.ToArray(), errors.Result);
    }

    private static Process Start(string file, string? folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? "",
        };
        return Process.Start(start)!;
    }
}
