using System.Text;

namespace ArticleClean.Evaluation.Structure;

/// <summary>A text and the stretches of it that are a heading, an item, a cell, code, a quote or a link.</summary>
internal sealed class StructuredText
{
    private readonly StringBuilder _text = new();
    private readonly List<(StructureKind Kind, int Start, int End)> _stretches = [];

    /// <summary>The words, in lower case, and the offset at which each starts.</summary>
    public List<(string Word, int Start)> Words { get; } = [];

    /// <summary>The stretches, each with its first word and the one after its last.</summary>
    public IEnumerable<(StructureKind Kind, int First, int End)> Stretches =>
        _stretches.Select(stretch => (stretch.Kind, FirstAt(stretch.Start), FirstAt(stretch.End)));

    public int Position => _text.Length;

    public void Append(ReadOnlySpan<char> text) => _text.Append(text);

    public void Break() => _text.Append('\n');

    /// <summary>Notes that what came since <paramref name="start"/> is something.</summary>
    public void Add(StructureKind kind, int start) => _stretches.Add((kind, start, _text.Length));

    /// <summary>Cuts the text into words, once it is whole.</summary>
    public StructuredText Complete()
    {
        var text = _text.ToString();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]));
            if (isWord && start < 0) start = i;
            if (isWord || start < 0) continue;
            Words.Add((text[start..i].ToLowerInvariant(), start));
            start = -1;
        }

        return this;
    }

    private int FirstAt(int offset)
    {
        int low = 0, high = Words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Words[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
