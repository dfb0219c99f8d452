namespace ArticleClean.Sources.Shards;

/// <summary>A shard's content in one stream, decompressed where it is compressed.</summary>
internal static class ShardStream
{
    /// <param name="stream">The shard; closed with what is returned.</param>
    public static Stream Open(Stream stream)
    {
        var raw = new ByteInput(stream);
        return Members.Open(raw) is { } members ? new Joined(members) : new Uncompressed(raw);
    }

    private sealed class Joined(Members members) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            while (true)
            {
                var count = members.Read(buffer);
                if (count > 0 || !members.Next()) return count;
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) members.Dispose();
            base.Dispose(disposing);
        }
    }

    private sealed class Uncompressed(ByteInput raw) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            if (raw.Available.IsEmpty && !raw.Fill()) return 0;
            var count = Math.Min(buffer.Length, raw.Available.Length);
            raw.Available[..count].CopyTo(buffer);
            raw.Skip(count);
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) raw.Dispose();
            base.Dispose(disposing);
        }
    }
}
