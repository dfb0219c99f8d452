using System.Text;
using ArticleClean.Documents;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>What a stripped text looks like once cleaned, as a document of its own, with the way back to the original's offsets.</summary>
internal sealed class CleanedView
{
    /// <summary>The origin of what the view adds: separators between blocks and around cuts.</summary>
    private const int Added = -1;

    private readonly string _original;
    private readonly int[] _origin;

    private CleanedView(string original, ParsedDocument document, int[] origin)
    {
        _original = original;
        Document = document;
        _origin = origin;
    }

    /// <summary>The cleaned text, read as if it had come in.</summary>
    public ParsedDocument Document { get; }

    public static CleanedView Of(ParsedDocument original, IReadOnlyList<Passage> passages)
    {
        var text = new StringBuilder();
        var origin = new List<int>();
        foreach (var passage in passages)
        {
            if (text.Length > 0) Append(text, origin, PlainTextFormat.BlockSeparator);
            var start = text.Length;
            foreach (var range in passage.Ranges)
            {
                if (text.Length > start) Append(text, origin, " ");
                for (var i = range.Start; i < range.End; i++)
                {
                    var c = original.Text[i];
                    if (WhiteSpace.IsBlank(c))
                    {
                        if (text[^1] == ' ') continue;
                        c = ' ';
                    }

                    text.Append(c);
                    origin.Add(i);
                }
            }
        }

        return new CleanedView(original.Text, PlainTextFormat.Read(text.ToString()) with { Rule = original.Rule }, [.. origin]);
    }

    /// <summary>The same removal in the original, in as many parts as it has there.</summary>
    public IEnumerable<Removal> ToOriginal(Removal removal)
    {
        int start = Added, end = Added;
        for (var i = removal.Range.Start; i < removal.Range.End; i++)
        {
            var offset = _origin[i];
            if (offset == Added) continue;
            if (start != Added && !IsBlank(end, offset))
            {
                yield return removal with { Range = new TextRange(start, end) };
                start = Added;
            }

            if (start == Added) start = offset;
            end = offset + 1;
        }

        if (start != Added) yield return removal with { Range = new TextRange(start, end) };
    }

    /// <summary>The same split in the original.</summary>
    public Split ToOriginal(Split split)
    {
        var i = split.Offset;
        while (i < _origin.Length - 1 && _origin[i] == Added) i++;
        return split with { Offset = _origin[i] };
    }

    private bool IsBlank(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!WhiteSpace.IsBlank(_original[i])) return false;
        return true;
    }

    private static void Append(StringBuilder text, List<int> origin, string added)
    {
        text.Append(added);
        for (var i = 0; i < added.Length; i++) origin.Add(Added);
    }
}
