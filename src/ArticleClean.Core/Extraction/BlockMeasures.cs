using ArticleClean.Documents;

namespace ArticleClean.Extraction;

/// <summary>Words and linked words of a page's blocks, with sums over any run of blocks in constant time.</summary>
internal sealed class BlockMeasures
{
    private readonly int[] _words;
    private readonly int[] _linkedWords;

    public BlockMeasures(ParsedDocument document)
    {
        var blocks = document.Blocks;
        _words = new int[blocks.Count + 1];
        _linkedWords = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            var (words, linked) = blocks[i].HasText ? Count(document.Text, blocks[i]) : (0, 0);
            _words[i + 1] = _words[i] + words;
            _linkedWords[i + 1] = _linkedWords[i] + linked;
        }
    }

    /// <summary>Words of the blocks from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public int Words(int start, int end) => _words[end] - _words[start];

    /// <summary>Words of one block.</summary>
    public int Words(int block) => Words(block, block + 1);

    /// <summary>The share of linked words among those of the blocks from <paramref name="start"/> up to <paramref name="end"/>; 0 where there are none.</summary>
    public double LinkDensity(int start, int end) => Words(start, end) is var words and > 0 ? (double)(_linkedWords[end] - _linkedWords[start]) / words : 0;

    /// <summary>The share of linked words in one block.</summary>
    public double LinkDensity(int block) => LinkDensity(block, block + 1);

    private static (int Words, int Linked) Count(string text, TextBlock block)
    {
        int words = 0, linked = 0, next = 0, linkEnd = -1;
        var inWord = false;
        for (var i = block.Range.Start; i < block.Range.End; i++)
        {
            for (; next < block.Inlines.Count && block.Inlines[next].Range.Start <= i; next++)
                if (block.Inlines[next].Kind == InlineKind.Link) linkEnd = Math.Max(linkEnd, block.Inlines[next].Range.End);

            var letter = char.IsLetterOrDigit(text[i]);

            // Languages without spaces have no words to count: two of their characters stand for one.
            if (letter && (!inWord || (text[i] >= '\u2E80' && i % 2 == 0)))
            {
                words++;
                if (i < linkEnd) linked++;
            }

            inWord = letter;
        }

        return (words, linked);
    }
}
