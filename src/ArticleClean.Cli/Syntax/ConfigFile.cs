using System.Text.Json;

namespace ArticleClean.Cli.Syntax;

/// <summary>
/// A file of options: an object whose keys are the names of long options without their dashes. The objects <c>clean</c>
/// and <c>check</c> in it hold what is for one command alone.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Settings">The options for a command, the last of a name counting.</param>
internal sealed record ConfigFile(string Path, IReadOnlyList<ConfigSetting> Settings)
{
    private const string FileName = "articleclean.json";

    private static readonly string[] Sections = ["clean", "check"];

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The project's file: in the current folder or the nearest above it; <c>null</c> where there is none.</summary>
    public static string? Nearest()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Join(folder.FullName, FileName);
            if (File.Exists(path)) return path;
        }

        return null;
    }

    /// <exception cref="UsageException">It cannot be read, or is none.</exception>
    public static ConfigFile Read(string path, string section)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw new UsageException($"{path} is no configuration: it holds no JSON object");
            List<ConfigSetting> settings = [.. json.RootElement.EnumerateObject().Where(key => !Sections.Contains(key.Name)).Select(key => Setting(path, key, isShared: true))];
            if (json.RootElement.TryGetProperty(section, out var own))
            {
                if (own.ValueKind != JsonValueKind.Object) throw new UsageException($"{path}: {section} takes an object of options");
                settings.AddRange(own.EnumerateObject().Select(key => Setting(path, key, isShared: false)));
            }

            return new ConfigFile(path, [.. settings.GroupBy(setting => setting.Name).Select(group => group.Last())]);
        }
        catch (JsonException e)
        {
            throw new UsageException($"{path} is no configuration: {e.Message.TrimEnd('.')}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the configuration {path} cannot be read: {e.Message.TrimEnd('.')}");
        }
    }

    private static ConfigSetting Setting(string path, JsonProperty key, bool isShared) => new("--" + key.Name, isShared, key.Value.ValueKind switch
    {
        JsonValueKind.True => ["true"],
        JsonValueKind.False or JsonValueKind.Null => [],
        JsonValueKind.Array => [.. key.Value.EnumerateArray().Select(value => Word(path, key.Name, value))],
        _ => [Word(path, key.Name, key.Value)],
    });

    private static string Word(string path, string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        _ => throw new UsageException($"{path}: {name} takes a text, a number, true or false, or a list of texts"),
    };
}
