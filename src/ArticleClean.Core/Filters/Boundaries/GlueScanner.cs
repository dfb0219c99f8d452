using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>Walks over a stretch of text once and asks at every place where two pieces may have been glued.</summary>
internal sealed class GlueScanner(FilterContext context, WordTable words, GlueModel model)
{
    /// <summary>Weight from which a word is divided at all: a name cut in two is worse than a boundary missed.</summary>
    private const int SureWeight = 20;

    /// <summary>The same for the other boundaries of a word that is divided, unless they are inside of a name: half of it glued is no word either.</summary>
    private const int OtherWeight = -10;

    private readonly string _text = context.Text;
    private readonly List<(int Offset, int Weight)> _joints = [];
    private readonly CamelGlue _camel = new(context.Text, words, words.LostBoundaries ? GlueParts.Of(context, words) : null, model, context.TalksOfCode);

    public void Scan(TextRange range)
    {
        var i = range.Start;
        while (i < range.End)
        {
            if (WhiteSpace.IsBlank(_text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < range.End && !WhiteSpace.IsBlank(_text[i])) i++;
            ScanChunk(range, new TextRange(start, i));
        }
    }

    /// <summary>A run without white space: nothing is glued anywhere else.</summary>
    private void ScanChunk(TextRange range, TextRange chunk)
    {
        var address = AddressFinder.Find(_text, chunk);
        var i = chunk.Start;
        while (i < chunk.End)
        {
            var end = i + 1;
            var isWord = char.IsLetterOrDigit(_text[i]);
            if (isWord)
                while (end < chunk.End && char.IsLetterOrDigit(_text[end])) end++;

            if (!address.Contains(i))
            {
                if (i > chunk.Start) AtSign(range, i);
                if (isWord) InToken(range, new TextRange(i, end));
            }

            i = end;
        }
    }

    private void AtSign(TextRange range, int offset)
    {
        var before = _text[offset - 1];
        if (SignGlue.IsAt(_text, range, words, offset))
        {
            context.Split(offset, "an amount ends or starts, with no space between");
            return;
        }

        if (BracketGlue.IsCreditAt(_text, range, words, offset))
        {
            context.Split(offset, "a picture's credit in brackets follows with no space between");
            return;
        }

        if (MarkGlue.IsAt(_text, range, words, offset))
        {
            context.Split(offset, "a sign that begins a piece follows with no space between");
            return;
        }

        if (char.IsLetterOrDigit(before)) return;
        if (SentenceGlue.Find(_text, range, words, offset) is var start and >= 0)
            context.Split(start, "a sentence ends, and the next one follows with no space between");
        else if (before == ')' && BracketGlue.IsAt(_text, range, words, offset))
            context.Split(offset, "a bracket closes, and a word follows with no space between");
    }

    private void InToken(TextRange range, TextRange token)
    {
        if (token.Length > WordTable.MaxRunLength) return;
        _joints.Clear();
        var isDivided = false;
        for (var i = token.Start + 1; i < token.End; i++)
        {
            if (NumberCells.IsAt(_text, range, words, i))
            {
                context.Split(i, "an amount follows another with no space between");
                isDivided = true;
            }
            else if (Joint.IsCandidate(_text, range, i) && !NumberCells.IsGarbled(_text, range, i))
            {
                context.Budget.Spend(token.Length);
                _joints.Add((i, _camel.Weigh(range, token, i)));
                isDivided |= _joints[^1].Weight > SureWeight;
            }
        }

        foreach (var (offset, weight) in _joints)
            if (isDivided && (weight > 0 || (weight > OtherWeight && !_camel.StandsAlone(range, token, offset)))) context.Split(offset, "two words stand with no space between");

        if (ListGlue.Find(_text, range, words, token.End) is var item and >= 0)
            context.Split(item, "a list item's number follows with no space between");
    }
}
