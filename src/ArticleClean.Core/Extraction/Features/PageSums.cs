namespace ArticleClean.Extraction.Features;

/// <summary>Sums over any run of blocks in constant time.</summary>
internal sealed class PageSums
{
    private readonly Entry[] _before;

    public PageSums(ReadOnlySpan<BlockText> blocks, ReadOnlySpan<bool> isHeading, ReadOnlySpan<bool> isParagraph)
    {
        _before = new Entry[blocks.Length + 1];
        for (var i = 0; i < blocks.Length; i++)
        {
            ref readonly var block = ref blocks[i];
            var sum = _before[i];
            sum.Words += block.Words;
            sum.Linked += block.LinkedWords;
            sum.Stop += block.StopWords;
            sum.Punctuation += block.Punctuation;
            sum.Images += block.Images;
            sum.Headings += isHeading[i] ? 1 : 0;
            sum.ParagraphWords += isParagraph[i] ? block.Words : 0;
            sum.LongWords += block.IsLong ? block.Words : 0;
            sum.OutwardLinks += block.OutwardLinks;
            sum.CueWords += block.CueWords;
            _before[i + 1] = sum;
        }
    }

    /// <summary>The sums of the whole page.</summary>
    public Entry All => _before[^1];

    /// <summary>The sums of the blocks from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public Entry Between(int start, int end)
    {
        ref readonly var a = ref _before[start];
        ref readonly var b = ref _before[end];
        return new Entry
        {
            Words = b.Words - a.Words,
            Linked = b.Linked - a.Linked,
            Stop = b.Stop - a.Stop,
            Punctuation = b.Punctuation - a.Punctuation,
            Images = b.Images - a.Images,
            Headings = b.Headings - a.Headings,
            ParagraphWords = b.ParagraphWords - a.ParagraphWords,
            LongWords = b.LongWords - a.LongWords,
            OutwardLinks = b.OutwardLinks - a.OutwardLinks,
            CueWords = b.CueWords - a.CueWords,
        };
    }

    /// <summary>Sums over a run of blocks.</summary>
    public struct Entry
    {
        /// <summary>Words of all kinds.</summary>
        public int Words;

        /// <summary>Words in links.</summary>
        public int Linked;

        /// <summary>Function words.</summary>
        public int Stop;

        /// <summary>Punctuation marks.</summary>
        public int Punctuation;

        /// <summary>Images.</summary>
        public int Images;

        /// <summary>Headings.</summary>
        public int Headings;

        /// <summary>Words of <c>p</c> elements.</summary>
        public int ParagraphWords;

        /// <summary>Words of long, little linked blocks.</summary>
        public int LongWords;

        /// <summary>Links that lead to other pages.</summary>
        public int OutwardLinks;

        /// <summary>Words that belong to phrases of the vocabulary.</summary>
        public int CueWords;

        /// <summary>The share of linked words.</summary>
        public readonly float LinkDensity => Words == 0 ? 0 : (float)Linked / Words;
    }
}
