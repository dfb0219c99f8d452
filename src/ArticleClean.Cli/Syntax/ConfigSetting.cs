namespace ArticleClean.Cli.Syntax;

/// <summary>An option in a configuration.</summary>
/// <param name="Name">The option's long name, with its dashes.</param>
/// <param name="IsShared">Whether it is for every command that has the option.</param>
/// <param name="Values">Its values; none where it is not set.</param>
internal sealed record ConfigSetting(string Name, bool IsShared, IReadOnlyList<string> Values);
