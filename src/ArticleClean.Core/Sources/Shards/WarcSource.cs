namespace ArticleClean.Sources.Shards;

/// <summary>
/// A web archive (WARC 1.0 and 1.1, ISO 28500, and ARC, which was before it): its response and conversion records and the pages
/// among its resources, in their order, read at a memory that does not depend on its size. gzip and zstd are opened. A damaged
/// record is an entry that cannot be read, and the reading goes on with the next that is whole. A document is called by its
/// record's number: <c>name:12</c>.
/// </summary>
/// <param name="name">What messages call the archive.</param>
/// <param name="open">Opens it; called once.</param>
/// <param name="maxBytes">The most bytes of a document; a record that cannot be within it is passed over unread.</param>
public sealed class WarcSource(string name, Func<Stream> open, long maxBytes) : IDocumentSource
{
    /// <inheritdoc/>
    public IEnumerable<DocumentEntry> Entries() => ShardEntries.Guard(name, Records);

    private IEnumerable<DocumentEntry> Records()
    {
        using var raw = new ByteInput(open());
        var reader = new WarcReader(name, maxBytes);
        if (Members.Open(raw) is not { } members)
        {
            foreach (var entry in reader.Read(raw, place: "at byte", start: 0)) yield return entry;
            yield break;
        }

        while (members.Next())
        {
            if (members.Lost > 0) yield return reader.Lost(members.Start - members.Lost, members.Lost);
            var content = new ByteInput(members);
            foreach (var entry in reader.Read(content, place: "in the data compressed at byte", members.Start)) yield return entry;
        }

        if (members.Lost > 0) yield return reader.Lost(raw.Position - members.Lost, members.Lost);
    }
}
