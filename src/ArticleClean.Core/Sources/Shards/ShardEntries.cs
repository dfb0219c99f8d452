namespace ArticleClean.Sources.Shards;

/// <summary>Runs a shard's reading so that its end is an entry too: what cannot be read on is one failure among the others.</summary>
internal static class ShardEntries
{
    public static IEnumerable<DocumentEntry> Guard(string name, Func<IEnumerable<DocumentEntry>> read)
    {
        using var entries = read().GetEnumerator();
        while (true)
        {
            DocumentEntry entry;
            Exception? failure = null;
            try
            {
                if (!entries.MoveNext()) yield break;
                entry = entries.Current;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentException)
            {
                failure = e;
                entry = DocumentEntry.UnreadableRecord(name, name, e);
            }

            yield return entry;
            if (failure is not null) yield break;
        }
    }
}
