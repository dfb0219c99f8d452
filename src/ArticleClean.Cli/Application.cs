using System.Text;
using ArticleClean.Cli.Commands;
using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Reporting;
using ArticleClean.Cli.Streams;
using ArticleClean.Cli.Syntax;
using ArticleClean.Writers;

namespace ArticleClean.Cli;

/// <summary>From a command line to an exit code: every way to end is here.</summary>
internal static class Application
{
    /// <param name="arguments">The command line.</param>
    /// <param name="messages">Standard error.</param>
    /// <param name="cancellation">Cancelled when the program is told to end.</param>
    /// <exception cref="OperationCanceledException">The program was told to end.</exception>
    public static ExitCode Run(string[] arguments, Messages messages, CancellationToken cancellation)
    {
        try
        {
            return Request.Read(arguments, messages.Say) switch
            {
                Request.Clean { Arguments.Input.Paths: [] } or Request.Check { Arguments.Input.Paths: [] } when !Console.IsInputRedirected => ShortHelp(messages),
                Request.Clean clean => CleanCommand.Run(clean.Arguments, messages, cancellation),
                Request.Check check => CheckCommand.Run(check.Arguments, messages, cancellation),
                Request.Filters => PrintCommand.Filters(),
                Request.Schema => PrintCommand.Text(JsonSchema.Text()),
                Request.Version => PrintCommand.Version(),
                Request.Help help => PrintCommand.Text(help.Text),
                var request => throw new InvalidOperationException($"nothing runs {request.GetType().Name}"),
            };
        }
        catch (UsageException e)
        {
            messages.Say($"{e.Message} (see articleclean --help)");
            return ExitCode.Unusable;
        }
        catch (InputException e)
        {
            messages.Say(e.Name, e.Message);
            return ExitCode.Unusable;
        }
        catch (OutputException e) when (e.IsClosedPipe)
        {
            return ExitCode.Done;
        }
        catch (OutputException e)
        {
            messages.Say(e.Name, e.Message);
            return ExitCode.Unusable;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            messages.Say($"a fault in articleclean ({e.GetType().Name}: {e.Message}); please report it");
            return ExitCode.Unusable;
        }
    }

    private static ExitCode ShortHelp(Messages messages)
    {
        messages.Write(Encoding.UTF8.GetBytes(HelpText.Short));
        return ExitCode.Unusable;
    }
}
