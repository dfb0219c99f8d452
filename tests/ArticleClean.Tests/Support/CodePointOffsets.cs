namespace ArticleClean.Tests.Support;

/// <summary>Turns offsets that count code points into offsets that count UTF-16 units of the same text.</summary>
internal sealed class CodePointOffsets
{
    private readonly List<int> _astralCodePoints = [];

    public CodePointOffsets(string text)
    {
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp) _astralCodePoints.Add(index);
            index++;
        }
    }

    /// <summary>The offset in UTF-16 units: one more for each earlier code point that takes two units.</summary>
    public int ToUtf16(int codePoints)
    {
        var position = _astralCodePoints.BinarySearch(codePoints);
        return codePoints + (position < 0 ? ~position : position);
    }
}
