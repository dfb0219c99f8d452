using ArticleClean.Documents;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Filters.Lines;
using ArticleClean.Filters.Scanning;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>
/// Cuts what is kept of a stripped text into the pieces that are judged one by one: passages, the parts between earlier
/// cuts (but for tags within a sentence), and within them at every place where two words may have been glued. More places
/// than the boundaries filter dares to split at, since nothing comes of a place unless the pieces on its two sides are
/// judged differently.
/// </summary>
internal static class PieceCutter
{
    /// <summary>A word with a capital inside that stands as often in running text is a name.</summary>
    private const int MinInProse = 2;

    /// <summary>A longer line is a text that has lost its lines.</summary>
    private const int MaxCodeLine = 300;

    /// <summary>Shorter words in capitals are acronyms.</summary>
    private const int MinShouted = 4, SureShouted = 6;

    /// <summary>Digits of what a control counts.</summary>
    private const int MaxCount = 4;

    public static List<TextRange> Cut(FilterContext context)
    {
        var pieces = new List<TextRange>();
        var joints = new InWordJoints(context);
        foreach (var passage in context.Passages)
        {
            if (!passage.Block.HasText) continue;
            for (var i = 0; i < passage.Ranges.Count; i++)
            {
                var range = passage.Ranges[i];
                var first = pieces.Count;
                if (context.TalksOfCode && IsCode(range.Of(context.Text))) Add(context.Text, range, pieces);
                else Cut(context, range, joints, pieces);
                if (i > 0) Join(context.Text, pieces, first);
            }
        }

        return pieces;
    }

    /// <summary>Makes two pieces one where a tag within a sentence was cut out between them: <c>You can <em>subscribe</em> here</c>.</summary>
    private static void Join(string text, List<TextRange> pieces, int next)
    {
        if (next == 0 || next == pieces.Count || !MarkupScanner.IsWithinSentence(text, pieces[next - 1].End, pieces[next].Start)) return;
        pieces[next - 1] = new TextRange(pieces[next - 1].Start, pieces[next].End);
        pieces.RemoveAt(next);
    }

    /// <summary>Whether a line is code, whose names are no words glued to each other.</summary>
    private static bool IsCode(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxCodeLine) return false;
        for (var i = 1; i < line.Length; i++)
            if (line[i] is '{' or '}' or '=' or '<' or '>' or '_' or ';' || (line[i] == '(' && char.IsLetterOrDigit(line[i - 1]))) return true;
        return false;
    }

    private static void Cut(FilterContext context, TextRange range, InWordJoints joints, List<TextRange> pieces)
    {
        var (text, words) = (context.Text, context.Words);
        var start = range.Start;
        for (var i = range.Start; i < range.End;)
        {
            if (WhiteSpace.IsBlank(text[i]))
            {
                var gap = i;
                while (i < range.End && WhiteSpace.IsBlank(text[i])) i++;
                if (!IsBlockGap(text, range, gap, i)) continue;
                Add(text, new TextRange(start, gap), pieces);
                start = i;
                continue;
            }

            var end = i;
            while (end < range.End && !WhiteSpace.IsBlank(text[end])) end++;
            var chunk = new TextRange(i, end);
            var address = AddressFinder.Find(text, chunk);
            for (var at = chunk.Start + 1; at < chunk.End; at++)
            {
                if (address.Contains(at) || !IsJoint(text, chunk, at) || IsNameOfText(text, chunk, words, at)) continue;
                if (IsInWord(text, at) && !joints.IsGlue(range, chunk, at)) continue;
                Add(text, new TextRange(start, at), pieces);
                start = at;
            }

            i = end;
        }

        Add(text, new TextRange(start, range.End), pieces);
    }

    /// <summary>
    /// Whether a block may end before a gap: editors leave a space that does not break at the end of a paragraph, and
    /// stripping glues the next one to it.
    /// </summary>
    private static bool IsBlockGap(string text, TextRange range, int start, int end)
    {
        if (start - range.Start < 3 || end + 1 >= range.End || text.AsSpan(start, end - start).ContainsAnyExcept('\u00A0', '\u202F')) return false;
        if (!(char.IsUpper(text[end]) || (text[end] is '“' or '"' && char.IsUpper(text[end + 1])))) return false;
        var before = text[start - 1];
        return before is '!' or '?' or '…' or ':' or '”' || (before == '.' && (LowerBefore(text, range, start - 1) > 3 || text[start - 2] is ')' or '”'));
    }

    /// <summary>Whether a word may end before the offset and another start at it.</summary>
    private static bool IsJoint(string text, TextRange chunk, int at)
    {
        var before = text[at - 1];
        if (Scripts.IsWithoutCase(text[at]))
        {
            var isStop = before is '.' or '!' or '?' or '؟' or '۔' or '।';
            return isStop && !Scripts.IsWithoutSpaces(text[at]) && at - 2 > chunk.Start && Scripts.IsWithoutCase(text[at - 2]);
        }

        if (before is '→' or '›' or '➔' or '➜' or '➝' or '➞' or '▶' or '▸' or '▼' or '▲') return at + 1 < chunk.End && char.IsLetterOrDigit(text[at]);
        if (text[at] is '$' or '€' or '£') return at + 1 < chunk.End && char.IsAsciiDigit(text[at + 1]) && (char.IsLower(before) || char.IsAsciiDigit(before) || before is '.' or '!' or '?' or ')');
        if (char.IsAsciiDigit(text[at]) && before is '.' or '!' or '?' && LowerBefore(text, chunk, at - 1) > 2 && IsCountBehind(text, chunk, at)) return true;
        // A note behind a shop's name, and the score that stands below: "(on sale!)61".
        if (char.IsAsciiDigit(text[at])) return before == ')' && at - 2 > chunk.Start && text[at - 2] is '!' or '?';
        if (text[at] == '©') return at + 1 < text.Length;
        // "(Ludisia discolor)soniabonet | Getty Images".
        if (before == ')' && char.IsLower(text[at])) return chunk.End + 3 < text.Length && text.AsSpan(chunk.End, 3) is " | " && char.IsUpper(text[chunk.End + 3]);
        if (text[at] is '←' or '⟵' or '◀') return true;
        if (text[at] == '#') return char.IsLetterOrDigit(before) && at + 1 < chunk.End && char.IsAsciiDigit(text[at + 1]);
        if (text[at] is '“' or '„' or '"') return at + 1 < chunk.End && char.IsUpper(text[at + 1]) && LowerBefore(text, chunk, at) > 2;
        if (!char.IsUpper(text[at])) return false;
        if (before is '.' or '!' or '?' or ')' or '”' && IsShouted(text, chunk, at)) return before is ')' or '”' || LowerBefore(text, chunk, at - 1) > 2;
        if (LowerBefore(text, chunk, at) > 2 && IsShouted(text, chunk, at)) return true;
        if (at + 1 == chunk.End) return text[at] is 'A' or 'I' && IsWordBehind(text, at) && (LowerBefore(text, chunk, at) > 2 || IsYear(text, chunk, at));
        var isWord = char.IsLower(text[at + 1]);
        if (char.IsLower(before)) return LowerBefore(text, chunk, at) > 1 && isWord && !IsName(text, chunk, at);
        if (char.IsUpper(before)) return isWord && (IsAgency(text, chunk, at) || IsShoutedBefore(text, chunk, at));
        if (char.IsDigit(before)) return isWord && at + 2 < chunk.End && char.IsLower(text[at + 2]);
        return before is '.' or '!' or '?' or '…' or ')' or ']' or ':' or '”' or '*' or '%' or '+' && isWord && (before is not '.' || LowerBefore(text, chunk, at - 1) > 1 || IsEllipsis(text, chunk, at));
    }

    /// <summary>Whether a sentence goes on behind the one letter that is its first word: <c>11 minutesA thoughtful …</c>.</summary>
    private static bool IsWordBehind(string text, int at) => at + 3 < text.Length && text[at + 1] == ' ' && char.IsLower(text[at + 2]) && char.IsLower(text[at + 3]);

    private static bool IsEllipsis(string text, TextRange chunk, int end) => end - chunk.Start > 3 && text.AsSpan(end - 3, 3) is "...";

    private static bool IsYear(string text, TextRange chunk, int at)
    {
        var start = at;
        while (start > chunk.Start && char.IsAsciiDigit(text[start - 1])) start--;
        return at - start == 4 && text[start] is '1' or '2';
    }

    /// <summary>Whether a word in capitals starts at an offset, or two shorter ones: <c>them.ADVERTISEMENT</c>, <c>them.SEE ALSO</c>, <c>messageSACHA PFEIFFER</c>.</summary>
    private static bool IsShouted(string text, TextRange chunk, int at)
    {
        var end = at;
        while (end < chunk.End && char.IsUpper(text[end])) end++;
        return end - at >= MinShouted || (end == chunk.End && end - at > 1 && end + 2 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && char.IsUpper(text[end + 2]));
    }

    /// <summary>Whether a word in capitals ends before the one that starts at an offset: <c>ADVERTISEMENTCritics</c>.</summary>
    private static bool IsShoutedBefore(string text, TextRange chunk, int at)
    {
        var letters = UpperBefore(text, chunk, at);
        return letters > SureShouted || (letters > MinShouted && at + 2 < chunk.End && char.IsLower(text[at + 2]));
    }

    /// <summary>Whether a number and a word behind it start at an offset: <c>them.5 min read</c>.</summary>
    private static bool IsCountBehind(string text, TextRange chunk, int at)
    {
        var end = at;
        while (end < chunk.End && char.IsAsciiDigit(text[end])) end++;
        return end == chunk.End && end - at <= MaxCount && end + 1 < text.Length && text[end] == ' ' && char.IsLetter(text[end + 1]);
    }

    /// <summary>Whether an agency's acronym ends a picture's credit, and a word is glued to it: <c>Lukas Coch/AAPCritics</c>.</summary>
    private static bool IsAgency(string text, TextRange chunk, int at) =>
        at + 2 < chunk.End && char.IsLower(text[at + 2]) && UpperBefore(text, chunk, at) is var letters && CreditCues.IsAgency(text.AsSpan(at - letters, letters));

    private static int UpperBefore(string text, TextRange chunk, int at)
    {
        var start = at;
        while (start > chunk.Start && char.IsUpper(text[start - 1])) start--;
        return at - start;
    }

    private static int LowerBefore(string text, TextRange chunk, int at)
    {
        var start = at;
        while (start > chunk.Start && char.IsLower(text[start - 1])) start--;
        return at - start;
    }

    /// <summary>Whether the text itself has the two words as one in its sentences, again and again: <c>WayAway</c>.</summary>
    private static bool IsNameOfText(string text, TextRange chunk, WordTable words, int at)
    {
        int start = at, end = at;
        while (start > chunk.Start && at - start < WordTable.MaxWordLength && char.IsLetterOrDigit(text[start - 1])) start--;
        while (end < chunk.End && end - at < WordTable.MaxWordLength && char.IsLetterOrDigit(text[end])) end++;
        return start < at && words.CountInProse(text.AsSpan(start, end - start)) >= MinInProse;
    }

    /// <summary>Whether the two words make up a well-known name, or start as surnames do.</summary>
    private static bool IsName(string text, TextRange chunk, int at)
    {
        var start = at - 1;
        while (start > chunk.Start && char.IsLower(text[start])) start--;
        if (!char.IsLetter(text[start])) start++;
        if (CamelNames.IsNamePrefix(text.AsSpan(start, at - start))) return true;
        var end = at + 1;
        while (end < chunk.End && char.IsLower(text[end])) end++;
        return CamelNames.Contains(text.AsSpan(start, end - start));
    }

    /// <summary>Whether letters or digits stand on both sides of an offset.</summary>
    public static bool IsInWord(string text, int offset) => offset > 0 && offset < text.Length && char.IsLetterOrDigit(text[offset]) && char.IsLetterOrDigit(text[offset - 1]);

    private static void Add(string text, TextRange range, List<TextRange> pieces)
    {
        var piece = WhiteSpace.Trim(text, range);
        if (!piece.IsEmpty) pieces.Add(piece);
    }
}
