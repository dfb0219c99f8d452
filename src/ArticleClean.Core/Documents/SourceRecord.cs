namespace ArticleClean.Documents;

/// <summary>What a shard says of one of its records, kept for whoever joins results to it. <c>null</c> where it says nothing.</summary>
/// <param name="Id">The record's own name: <c>WARC-Record-ID</c>, or a JSON line's <c>id</c>.</param>
/// <param name="Url">Where the document was found: <c>WARC-Target-URI</c>, or a JSON line's <c>url</c>.</param>
/// <param name="Date">When it was fetched, as the shard has it: <c>WARC-Date</c>, or a JSON line's <c>date</c>.</param>
public sealed record SourceRecord(string? Id = null, string? Url = null, string? Date = null);
