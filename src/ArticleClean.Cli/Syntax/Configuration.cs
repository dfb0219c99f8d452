using System.CommandLine;

namespace ArticleClean.Cli.Syntax;

/// <summary>Makes the arguments of a configuration that a command line leaves open.</summary>
internal static class Configuration
{
    /// <summary>What a file cannot say: it is about the file, or ends the program.</summary>
    private static readonly string[] NotInFiles = ["--config", "--no-config", "--help", "--version"];

    /// <summary>Options of one name that are another's in each command.</summary>
    private static readonly string[] OfOneCommand = ["--format"];

    /// <summary>Of these, one that is typed puts aside the other.</summary>
    private static readonly (string A, string B)[] Rivals = [("--quiet", "--verbose"), ("--output", "--output-dir"), ("--baseline", "--write-baseline")];

    /// <summary>Options that name files, which stand where the configuration stands.</summary>
    private static readonly string[] Files = ["--output", "--output-dir", "--report", "--stats", "--failed-dir", "--rules", "--baseline", "--write-baseline"];

    /// <summary>
    /// Options that write files or allow to replace them. A found file may be a stranger's, who must not decide what is overwritten.
    /// </summary>
    private static readonly string[] OnlyIfNamed =
        ["--output", "--output-dir", "--force", "--report", "--stats", "--failed-dir", "--write-baseline"];

    /// <summary>Takes what writes files out of a configuration that the user did not name.</summary>
    /// <param name="found">The configuration, as it was found.</param>
    /// <param name="warn">Is told what was taken out.</param>
    public static ConfigFile WithoutOutputs(ConfigFile found, Action<string> warn)
    {
        var ignored = found.Settings.Where(setting => setting.Values.Count > 0 && OnlyIfNamed.Contains(setting.Name))
            .Select(setting => setting.Name[2..]).ToList();
        if (ignored.Count == 0) return found;
        warn($"{found.Path}: ignored {string.Join(", ", ignored)}: settings that write files count only with --config {found.Path}");
        return found with { Settings = [.. found.Settings.Where(setting => !OnlyIfNamed.Contains(setting.Name))] };
    }

    /// <param name="config">The configuration.</param>
    /// <param name="command">The command, with its options.</param>
    /// <param name="typed">The command line, parsed.</param>
    /// <exception cref="UsageException">The configuration has an option that there is not.</exception>
    public static IReadOnlyList<string> Arguments(ConfigFile config, Command command, ParseResult typed)
    {
        var arguments = new List<string>();
        foreach (var setting in config.Settings)
        {
            var option = command.Options.FirstOrDefault(option => option.Name == setting.Name);
            if (option is null || NotInFiles.Contains(setting.Name))
            {
                if (setting.IsShared && option is null && AllNames().Contains(setting.Name)) continue;
                throw new UsageException($"{config.Path}: no option is called {setting.Name[2..]}{Suggestion.Hint(setting.Name, AllNames()).Replace("--", "", StringComparison.Ordinal)}");
            }

            if (setting.IsShared && OfOneCommand.Contains(setting.Name) && command.Name != CleanSyntax.CommandName) continue;
            if (IsTyped(setting.Name) || Rivals.Any(rivals => (rivals.A == setting.Name && IsTyped(rivals.B)) || (rivals.B == setting.Name && IsTyped(rivals.A)))) continue;
            arguments.AddRange(Words(config, option, setting));
        }

        return arguments;

        bool IsTyped(string name) => command.Options.FirstOrDefault(option => option.Name == name) is { } option && typed.GetResult(option) is { Implicit: false };
    }

    private static IEnumerable<string> Words(ConfigFile config, Option option, ConfigSetting setting)
    {
        if (setting.Values.Count == 0) return [];
        if (option.Arity.MaximumNumberOfValues == 0)
            return setting.Values is ["true"] ? [option.Name] : throw new UsageException($"{config.Path}: {option.Name[2..]} takes true or false");
        var folder = Path.GetDirectoryName(Path.GetFullPath(config.Path))!;
        var values = Files.Contains(option.Name) ? [.. setting.Values.Select(value => Path.Combine(folder, value))] : setting.Values;
        return option.Arity.MaximumNumberOfValues == 1 ? [option.Name, string.Join(',', values)] : values.SelectMany(value => new[] { option.Name, value });
    }

    private static IEnumerable<string> AllNames() => new CleanSyntax().OptionNames.Concat(new CheckSyntax().OptionNames).Where(name => name.StartsWith("--", StringComparison.Ordinal));
}
