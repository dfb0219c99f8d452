using System.Reflection;

namespace ArticleClean.Cli;

/// <summary>What the program calls itself.</summary>
internal static class ProgramVersion
{
    public const string Name = "articleclean";

    public static string Number { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
