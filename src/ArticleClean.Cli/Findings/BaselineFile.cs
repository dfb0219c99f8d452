using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleClean.Cli.Reports;
using ArticleClean.Cli.Syntax;

namespace ArticleClean.Cli.Findings;

/// <summary>What a baseline's file holds.</summary>
/// <param name="SchemaVersion">Raised when a key changes its meaning or goes.</param>
/// <param name="Findings">The known findings.</param>
internal sealed record BaselineFile(int SchemaVersion, IReadOnlyList<BaselineEntry> Findings)
{
    private const int CurrentVersion = 1;

    public static BaselineFile Of(IReadOnlyList<BaselineEntry> findings) => new(CurrentVersion, findings);

    /// <exception cref="UsageException">The file cannot be read, or is no baseline.</exception>
    public static BaselineFile Read(string path)
    {
        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllBytes(path), BaselineJson.Default.BaselineFile);
            if (file?.SchemaVersion != CurrentVersion) throw new UsageException($"{path} is a baseline of another version of articleclean; write it anew with --write-baseline");
            return file.Findings.Contains(null!) ? throw new JsonException("an entry is null") : file;
        }
        catch (JsonException e)
        {
            throw new UsageException($"{path} is no baseline ({e.Message}); --write-baseline writes one");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the baseline {path} cannot be read: {e.Message}");
        }
    }

    /// <summary>Writes the file, so that a version control shows which entries came and went.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(Stream output)
    {
        using var json = new JsonStream(output);
        JsonSerializer.Serialize(json.Writer, this, BaselineJson.Default.BaselineFile);
        json.Complete();
    }
}

/// <summary>How a baseline is JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(BaselineFile))]
internal sealed partial class BaselineJson : JsonSerializerContext;
