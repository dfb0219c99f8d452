using ArticleClean.Documents;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Features;

/// <summary>Reads the text of every block of a page once: counts, cues and the words' hashes.</summary>
internal sealed class BlockTextReader
{
    /// <summary>How far into a block cues are looked for: residue is short, and long text mentions everything.</summary>
    private const int CueLength = 400;

    private readonly string _text;
    private readonly List<uint> _words;
    private readonly PhraseTable _phrases = VocabularyFiles.Phrases;

    private BlockTextReader(ParsedDocument document)
    {
        _text = document.Text;
        _words = new List<uint>((_text.Length / 6) + 16);
        Blocks = new BlockText[document.Blocks.Count];
        for (var i = 0; i < Blocks.Length; i++) Read(document.Blocks[i], ref Blocks[i]);
    }

    /// <summary>The counts of each block.</summary>
    public BlockText[] Blocks { get; }

    /// <summary>The hashes of all words, block after block.</summary>
    public ReadOnlySpan<uint> Words => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words);

    public static BlockTextReader Read(ParsedDocument document) => new(document);

    /// <summary>The hashes of a block's words.</summary>
    public ReadOnlySpan<uint> WordsOf(int block) => Words.Slice(Blocks[block].FirstWord, Blocks[block].Words);

    private void Read(TextBlock block, ref BlockText result)
    {
        result.FirstWord = _words.Count;
        result.Identity = WordHash.Start;
        var spans = block.Inlines;
        var spanCount = spans.Count;
        for (var i = 0; i < spanCount; i++)
        {
            var span = spans[i];
            if (span.Kind == InlineKind.Link)
            {
                result.Links++;
                if (LinkTarget.IsOutward(span.Target)) result.OutwardLinks++;
            }
            else if (span.Kind == InlineKind.Image) result.Images++;
            else if (span.Kind == InlineKind.Code) result.CodeSpans++;
        }

        if (!block.HasText) return;
        var (start, end) = (block.Range.Start, block.Range.End);
        result.Characters = end - start;
        int nextSpan = 0, linkEnd = 0, strongEnd = 0;
        var nextStart = spanCount > 0 ? spans[0].Range.Start : int.MaxValue;
        var letters = LetterCase.None;
        var cueEnd = start;
        for (var i = start; i < end;)
        {
            while (nextStart <= i)
            {
                var span = spans[nextSpan++];
                nextStart = nextSpan < spanCount ? spans[nextSpan].Range.Start : int.MaxValue;
                if (span.Kind == InlineKind.Link) linkEnd = Math.Max(linkEnd, span.Range.End);
                else if (span.Kind == InlineKind.Strong) strongEnd = Math.Max(strongEnd, span.Range.End);
            }

            var c = _text[i];
            if (!IsWordCharacter(c))
            {
                ReadSign(c, i, start, end, ref result);
                i++;
                continue;
            }

            var (wordEnd, hash) = ReadWord(i, end, ref letters);
            _words.Add(hash);
            result.Words++;
            if (i >= cueEnd && i - start < CueLength) cueEnd = ReadPhrase(i, wordEnd, end, ref result);
            if (i < cueEnd) result.CueWords++;
            result.Identity = WordHash.Add(result.Identity, hash);
            if (i < linkEnd) result.LinkedWords++;
            if (i < strongEnd) result.StrongWords++;
            if (char.IsUpper(c))
            {
                result.CapitalizedWords++;
                if (result.Words == 1) result.StartsCapitalized = true;
            }
            else if (char.IsAsciiDigit(c))
            {
                result.Numbers++;
                if (wordEnd - i == 4 && (_text.AsSpan(i, 2) is "19" or "20")) result.Cues |= Cue.Date;
            }

            var cue = CueWords.Of(hash);
            if ((cue & Cue.Function) != 0 || FunctionSigns.Are(_text, i, wordEnd, end)) result.StopWords++;
            if (i - start < CueLength) result.Cues |= cue & ~(Cue.Stop | Cue.Function);
            i = wordEnd;
        }

        result.IsAllCapitals = letters == LetterCase.Capital;
        result.Ending = Ending(start, end, ref result);
    }

    /// <summary>Reads the phrase of the vocabulary that starts at a word; in scripts without spaces, at one of its characters.</summary>
    /// <returns>Where the phrase ends; the word's start where there is no phrase.</returns>
    private int ReadPhrase(int i, int wordEnd, int end, ref BlockText result)
    {
        var at = i;
        var hit = _phrases.Match(_text.AsSpan(at, end - at));
        if (!hit.IsFound && wordEnd - i == 2 && IsWithoutSpaces(_text[i])) hit = _phrases.Match(_text.AsSpan(++at, end - at));
        if (!hit.IsFound) return i;
        if (hit.IsWeak) result.WeakCues |= hit.Kinds;
        else result.StrongCues |= hit.Kinds;
        if (result.Words == 1 && at == i) result.CueAtStart = hit.IsWeak ? 1 : 2;
        return at + hit.Length;
    }

    private void ReadSign(char c, int i, int start, int end, ref BlockText result)
    {
        switch (c)
        {
            case ' ':
                return;
            case '\n':
                result.Breaks++;
                return;
            case ',' or '，' or '、':
                result.Commas++;
                result.Punctuation++;
                return;
            case '.' or ';' or ':' or '!' or '?' or '…' or '。':
                result.Punctuation++;
                return;
        }

        if (i - start >= CueLength) return;
        switch (c)
        {
            case '$' or '£' or '€' or '¥' or '₽' or '₹':
                var near = (i + 1 < end && char.IsAsciiDigit(_text[i + 1])) || (i + 2 < end && char.IsAsciiDigit(_text[i + 2])) || (i - 1 >= start && char.IsAsciiDigit(_text[i - 1])) || (i - 2 >= start && char.IsAsciiDigit(_text[i - 2]));
                if (near) result.Cues |= Cue.Price;
                return;
            case '@':
                result.Cues |= Cue.Address;
                return;
            case '/' when i > start && _text[i - 1] == '/':
                result.Cues |= Cue.Address;
                return;
            case '|' or '»' or '›' or '>' or '•' or '·' or '/':
                result.Cues |= Cue.Separator;
                return;
            case '©':
                result.Cues |= Cue.Legal;
                return;
        }
    }

    private (int End, uint Hash) ReadWord(int i, int end, ref LetterCase letters)
    {
        var hash = WordHash.Start;
        if (IsWithoutSpaces(_text[i]))
        {
            var last = Math.Min(i + 2, end);
            for (; i < last && IsWithoutSpaces(_text[i]); i++) hash = WordHash.Add(hash, _text[i]);
            return (i, hash);
        }

        for (; i < end; i++)
        {
            var c = _text[i];
            if (char.IsAsciiLetterLower(c)) letters |= LetterCase.Small;
            else if (char.IsAsciiLetterUpper(c)) letters |= LetterCase.Capital;
            else if (!IsWordCharacter(c) || IsWithoutSpaces(c)) break;
            else if (char.IsLower(c)) letters |= LetterCase.Small;
            else if (char.IsUpper(c)) letters |= LetterCase.Capital;
            hash = WordHash.Add(hash, c);
        }

        return (i, hash);
    }

    private int Ending(int start, int end, ref BlockText result)
    {
        var last = end - 1;
        while (last > start && _text[last] is '"' or '\'' or '”' or '’' or ')' or '»' or ' ') last--;
        switch (_text[last])
        {
            case '?':
                result.Cues |= Cue.Question;
                return 1;
            case '.' or '!' or '…' or '。' or '！' or '？':
                return 1;
            case ':' or '：':
                return 2;
            default:
                return 0;
        }
    }

    private static bool IsWordCharacter(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) || c == '_' : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Scripts.IsMark(c);

    /// <summary>Han, Kana, and the scripts of Thai, Lao, Khmer and Burmese, which set no spaces between words.</summary>
    private static bool IsWithoutSpaces(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>What cases of letters there are.</summary>
    [Flags]
    private enum LetterCase
    {
        None = 0,
        Small = 1 << 0,
        Capital = 1 << 1,
    }
}
