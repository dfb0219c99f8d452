using System.Text;
using Element = (string Text, ArticleClean.Evaluation.Stripped.CharacterLabel Label, bool IsCode);

namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// The form in which a scraper leaves a page's text: what stands where two elements meet, whether code is left, and how
/// much of the residue. Drawn at random, with the shares that real data sets have.
/// </summary>
internal sealed class TextForm
{
    /// <summary>
    /// Shares of texts whose elements are glued, on lines, joined by a space, or apart by an empty line; the rest are mixed.
    /// </summary>
    private const double Glued = 0.25, Lines = 0.27, Spaces = 0.25, EmptyLines = 0.18;

    /// <summary>The share of places where another joiner stands than the text's own.</summary>
    private const double OtherJoiner = 0.03;

    private const double WithoutCode = 0.7, Thinned = 0.75;

    private static readonly string[] Joiners = ["", "\n", " ", "\n\n"];

    private readonly Random _random;
    private readonly string? _joiner;
    private readonly bool _hasCode;
    private readonly double _thinning;

    /// <param name="random">Draws the form, and then each of its chances.</param>
    /// <param name="thins">Whether residue may be left out.</param>
    public TextForm(Random random, bool thins = true)
    {
        _random = random;
        var draw = random.NextDouble();
        _joiner = draw < Glued ? Joiners[0]
            : draw < Glued + Lines ? Joiners[1]
            : draw < Glued + Lines + Spaces ? Joiners[2]
            : draw < Glued + Lines + Spaces + EmptyLines ? Joiners[3]
            : null;
        _hasCode = random.NextDouble() >= WithoutCode;
        _thinning = thins && random.NextDouble() < Thinned ? random.NextDouble() : 0;
    }

    /// <summary>Writes elements in the form.</summary>
    /// <param name="blocks">The text of each element, what it is, and whether it is code.</param>
    /// <returns>The text, and a label for each of its characters.</returns>
    public (string Text, CharacterLabel[] Labels) Write(IReadOnlyList<Element> blocks)
    {
        var text = new StringBuilder();
        var labels = new List<CharacterLabel>();
        foreach (var (block, label, isCode) in Thin(blocks))
        {
            if (isCode && !_hasCode) continue;
            var start = text.Length;
            if (start > 0) text.Append(Joiner());
            labels.AddRange(Enumerable.Repeat(CharacterLabel.Unknown, text.Length - start));
            text.Append(block);
            labels.AddRange(Enumerable.Repeat(label, block.Length));
        }

        return (text.ToString(), [.. labels]);
    }

    private string Joiner() => _joiner is null || _random.NextDouble() < OtherJoiner ? Joiners[_random.Next(Joiners.Length)] : _joiner;

    /// <summary>Leaves out runs of residue: as a whole, or but for a few elements in a row.</summary>
    private List<Element> Thin(IReadOnlyList<Element> blocks)
    {
        var left = new List<Element>();
        for (var i = 0; i < blocks.Count;)
        {
            var end = i;
            while (end < blocks.Count && blocks[end].Label == CharacterLabel.Dropped) end++;
            if (end == i)
            {
                left.Add(blocks[i++]);
                continue;
            }

            var (first, last) = (i, end);
            if (_random.NextDouble() < _thinning)
            {
                first = i + _random.Next(end - i);
                last = _random.Next(2) == 0 ? first : Math.Min(end, first + 1 + _random.Next(4));
            }

            for (var at = first; at < last; at++) left.Add(blocks[at]);
            i = end;
        }

        return left;
    }
}
