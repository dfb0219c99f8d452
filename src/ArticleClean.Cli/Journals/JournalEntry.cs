using System.Text.Json.Serialization;
using ArticleClean.Cli.Batches;

namespace ArticleClean.Cli.Journals;

/// <summary>A document that a run has done, so that a later run need not do it again.</summary>
/// <param name="Key">What the document is known by: its output's path in the folder that is written to, or its name in a stream.</param>
/// <param name="Options">A hash of the options it was cleaned by.</param>
/// <param name="Kind">What became of it.</param>
internal sealed record JournalEntry(string Key, string Options, OutcomeKind Kind)
{
    /// <summary>Which document of a stream it is, counted from 1; <c>null</c> where it has a file of its own.</summary>
    public int? Number { get; init; }

    /// <summary>A hash of its content; <c>null</c> where it could not be read.</summary>
    public string? Content { get; init; }

    /// <summary>A hash of the file that was written; <c>null</c> where it has none of its own.</summary>
    public string? Written { get; init; }

    /// <summary>Why there is no result.</summary>
    public string? Reason { get; init; }

    /// <summary>The same, for a person.</summary>
    public string? Message { get; init; }

    /// <summary>What is said of the article.</summary>
    public ArticleFacts? Facts { get; init; }

    /// <summary>A hash of the article's text.</summary>
    public string? Text { get; init; }

    /// <summary>How long the stream is behind this document and all before it; <c>null</c> where some of it is not written yet.</summary>
    public long? Length { get; init; }

    public static JournalEntry Of(string key, string options, Outcome outcome) => new(key, options, outcome.Kind)
    {
        Content = outcome.ContentHash,
        Reason = outcome.Reason,
        Message = outcome.Message,
        Facts = outcome.Facts,
        Text = outcome.TextHash.Length > 0 ? outcome.TextHash : null,
    };

    /// <summary>What became of the document, with nothing to write.</summary>
    public Outcome ToOutcome() => new(Kind)
    {
        IsEarlier = true,
        ContentHash = Content,
        Reason = Reason,
        Message = Message,
        Facts = Facts,
        TextHash = Text ?? "",
    };
}

/// <summary>How an entry is JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(JournalEntry))]
internal sealed partial class JournalJson : JsonSerializerContext;
