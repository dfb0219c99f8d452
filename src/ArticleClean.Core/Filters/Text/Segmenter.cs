using System.Buffers;
using ArticleClean.Documents;
using ArticleClean.Filters.Lines;
using ArticleClean.Languages;
using ArticleClean.Segments;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Text;

/// <summary>
/// Cuts a stripped text into segments, in one walk: at lines, at cuts, where two words may be glued, at sentences' ends, and
/// at the edges of the vocabulary's phrases. Cuts more often than anything is removed: a place means nothing unless the
/// segments on its two sides are judged differently.
/// </summary>
internal sealed class Segmenter
{
    /// <summary>Phrases whose title, name or date stands behind them.</summary>
    private const CueKinds Labels = CueKinds.Related | CueKinds.Credit | CueKinds.Caption | CueKinds.Byline
        | CueKinds.Dates | CueKinds.Source | CueKinds.Tags | CueKinds.Copyright;

    /// <summary>Phrases that a count stands beside.</summary>
    private const CueKinds Counted = CueKinds.Share | CueKinds.Comments | CueKinds.Follow | CueKinds.Player;

    /// <summary>Phrases that have no object.</summary>
    private const CueKinds NeedNothing = CueKinds.Advertising | CueKinds.Comments | CueKinds.Cookies;

    /// <summary>A phrase in the middle of a line is one only if it is as long, or in capitals.</summary>
    private const int MinLooseLength = 8;

    /// <summary>Signs between which a line's entries stand, and that open what stands in brackets or quotation marks: a phrase may begin behind them.</summary>
    private static readonly SearchValues<char> Openers = SearchValues.Create("|•·/([【（＞▶►*\"“");

    /// <summary>Signs before the title of another article.</summary>
    private static readonly SearchValues<char> Arrows = SearchValues.Create("»►▶→➤➔☞");

    /// <summary>Signs that open a quotation or a name behind a phrase: they are the next segment's.</summary>
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“„«‘「『@#");

    /// <summary>Spaces in a strong phrase that no sentence of an article begins with.</summary>
    private const int SureSpaces = 3;

    /// <summary>Words of a name behind a label.</summary>
    private const int MaxNameWords = 4;

    /// <summary>Characters of a date behind its label, letters of a word in it, and of a time zone.</summary>
    private const int MaxDateLength = 60, MaxDateWord = 12, MaxZone = 4;

    /// <summary>Characters before an agency in brackets that say where the news is from.</summary>
    private const int MaxDateline = 30;

    /// <summary>Characters of a sentence, and words from which one is running text and no title.</summary>
    private const int MaxSentence = 400, MinSentenceWords = 12;

    private readonly string _text;
    private readonly PhraseTable _phrases;
    private readonly PhraseTable _agencies;
    private readonly List<TextSegment> _segments = [];
    private readonly List<CueHit> _cues = [];
    private int _line = -1;
    private int _end;
    private int _firstCue;

    private Segmenter(string text, PhraseTable phrases, PhraseTable agencies) => (_text, _phrases, _agencies) = (text, phrases, agencies);

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">What is kept of it, cut at lines, cuts, and where two words may be glued; in order, and trimmed.</param>
    public static SegmentedText Cut(string text, IReadOnlyList<TextRange> pieces)
    {
        var segmenter = new Segmenter(text, VocabularyFiles.Phrases, VocabularyFiles.Agencies);
        foreach (var piece in pieces) segmenter.Add(piece);
        return new SegmentedText(text, segmenter._segments, segmenter._cues);
    }

    private void Add(TextRange piece)
    {
        var gap = GapBefore(piece.Start);
        if (gap >= SegmentGap.Line) _line++;
        int start = piece.Start, at = piece.Start;
        var isAnchor = true;
        var isCredited = false;
        var arrow = ArrowLength(piece);
        if (arrow > 0) _cues.Add(new CueHit(new TextRange(at, at + arrow), CueKinds.Related, IsWeak: true));
        while (at < piece.End)
        {
            if (isAnchor || IsLooseAnchor(piece, at))
            {
                var hit = _phrases.Match(_text.AsSpan(at, piece.End - at));
                if (!hit.IsFound && isAnchor) hit = Agency(piece, at);
                if (hit.IsFound && !GoesOn(hit, piece, at) && (isAnchor || IsLoose(hit, piece, at)))
                {
                    if (!isAnchor && !char.IsLower(_text[at])) Close(ref start, at, ref gap);
                    _cues.Add(new CueHit(new TextRange(at, at + hit.Length), hit.Kinds, hit.IsWeak));
                    at += hit.Length;
                    var next = SkipCounts(piece, at, hit.Kinds, out var hasColon);
                    isAnchor = true;
                    if (next >= piece.End) break;
                    isCredited = (hit.Kinds & (CueKinds.Credit | CueKinds.Caption)) != 0;
                    if ((hit.Kinds & CueKinds.Dates) != 0 && DateEnd(piece, at) is > 0 and var date)
                    {
                        Close(ref start, date, ref gap);
                        at = date;
                        continue;
                    }

                    if (!hasColon && (EndsUnit(hit, piece, at, next) || IsBeforeProse(hit, piece, next)) && !IsPhrase(piece, next)) Close(ref start, next, ref gap);
                    at = next;
                    continue;
                }
            }

            var isBeforeWord = isAnchor && !char.IsLetter(_text[at]);
            isAnchor = false;
            if (CreditEnd(piece, at, isCredited) is > 0 and var credit)
            {
                Close(ref start, credit, ref gap);
                at = credit;
                isAnchor = true;
                continue;
            }

            var sentence = SentenceEnds.Next(_text, piece, at);
            if (sentence < 0) sentence = BracketEnd(piece, start, at);
            if (sentence < 0 && IsBlankBetweenIdeographs(piece, at)) sentence = at + 1;
            if (sentence > 0)
            {
                Close(ref start, sentence, ref gap);
                at = sentence;
                isAnchor = true;
                isCredited = false;
                continue;
            }

            // A count may stand before a phrase: "12 comments".
            var isDash = _text[at] is '-' or '–' or '—' && at > piece.Start && _text[at - 1] == ' ';
            isAnchor = isBeforeWord || isDash || Openers.Contains(_text[at]);
            at++;
            if (isAnchor) at = WhiteSpace.Skip(_text, at, piece.End);
        }

        Close(ref start, piece.End, ref gap);
        _end = piece.End;
    }

    /// <summary>Ends a segment before an offset, and starts the next one there.</summary>
    private void Close(ref int start, int end, ref SegmentGap gap)
    {
        var range = WhiteSpace.Trim(_text, new TextRange(start, end));
        var next = end < _text.Length && end > start && WhiteSpace.IsBlank(_text[end - 1]) ? SegmentGap.Space : SegmentGap.Glue;
        if (!range.IsEmpty)
        {
            var cues = _firstCue;
            while (cues < _cues.Count && _cues[cues].Range.Start < end) cues++;
            _segments.Add(new TextSegment(range, gap, _line, _firstCue, cues - _firstCue));
            _firstCue = cues;
            gap = next;
        }

        start = end;
    }

    private SegmentGap GapBefore(int start)
    {
        if (_segments.Count == 0) return SegmentGap.Start;
        if (start == _end) return SegmentGap.Glue;
        var (breaks, isCut) = (0, false);
        for (var i = _end; i < start; i++)
        {
            if (_text[i] == '\n') breaks++;
            else isCut |= !WhiteSpace.IsBlank(_text[i]);
        }

        return breaks > 1 ? SegmentGap.EmptyLine : breaks == 1 ? SegmentGap.Line : isCut ? SegmentGap.Cut : SegmentGap.Space;
    }

    /// <summary>The length of the arrow that a line begins with, as links to other articles do; 0 where there is none.</summary>
    private int ArrowLength(TextRange piece)
    {
        var length = _text.AsSpan(piece.Start, piece.Length).StartsWith(">>") ? 2 : Arrows.Contains(_text[piece.Start]) ? 1 : 0;
        var next = WhiteSpace.Skip(_text, piece.Start + length, piece.End);
        return length > 0 && next < piece.End && char.IsLetter(_text[next]) && (next > piece.Start + length || _text[piece.Start] != '»') ? length : 0;
    }

    /// <summary>An agency's name where it is a picture's credit: alone, behind a sign of copyright, or before a stroke and a name.</summary>
    private PhraseHit Agency(TextRange piece, int at)
    {
        if (!char.IsLetter(_text[at])) return default;
        var agency = _agencies.Match(_text.AsSpan(at, piece.End - at));
        if (!agency.IsFound) return default;
        var end = at + agency.Length;
        var isCredit = (at == piece.Start && end == piece.End) || (end < piece.End && _text[end] == '/') || IsSigned(piece, at);
        return isCredit ? agency with { IsWeak = true } : default;
    }

    /// <summary>Whether a sign of copyright stands before an offset.</summary>
    private bool IsSigned(TextRange piece, int at) =>
        at > piece.Start && (_text[at - 1] == '©' || (at - 1 > piece.Start && _text[at - 1] == ' ' && _text[at - 2] == '©'));

    /// <summary>Whether a phrase may stand here in the middle of a line, where elements were joined by a space.</summary>
    private bool IsLooseAnchor(TextRange piece, int at) => at > piece.Start && _text[at - 1] == ' ' && char.IsLetter(_text[at]);

    /// <summary>
    /// Whether a phrase is the beginning of a sentence that goes on in small letters, and so no cue: a weak one (<c>Comments by the
    /// mayor were few</c>, <c>Photo: what the public thinks</c>), and a label that neither a sign nor a name follows (<c>Read more books</c>).
    /// </summary>
    private bool GoesOn(PhraseHit hit, TextRange piece, int at)
    {
        var next = at + hit.Length;
        if (char.IsLower(_text[at]) || (!hit.IsWeak && _text.AsSpan(at, hit.Length).Count(' ') >= SureSpaces)) return false;
        if (next + 2 < piece.End && _text[next] == ',' && _text[next + 1] == ' ' && char.IsLower(_text[next + 2])) return true;
        if (hit.IsWeak && next < piece.End && Scripts.IsWithoutSpaces(_text[next]) && char.IsLetter(_text[next])) return true;
        if (!hit.IsWeak && (hit.Kinds & ~Labels) != 0) return false;
        while (next < piece.End && ((hit.IsWeak && _text[next] is ':' or ',') || WhiteSpace.IsBlank(_text[next]))) next++;
        if (next == at + hit.Length || next >= piece.End) return false;
        return char.IsLower(_text[next]) || ((hit.Kinds & ~(CueKinds.Credit | CueKinds.Byline)) == 0 && GoesOnBehindName(piece, next));
    }

    /// <summary>Whether a sentence goes on behind the name that stands at an offset: <c>Photographer Ann Lee took pictures</c>.</summary>
    private bool GoesOnBehindName(TextRange piece, int at)
    {
        for (var word = 0; word < MaxNameWords && at < piece.End && char.IsUpper(_text[at]); word++)
        {
            while (at < piece.End && !WhiteSpace.IsBlank(_text[at])) at++;
            if (_text[at - 1] is ',' or '.' or ';' or '/' or ')') return false;
            at = WhiteSpace.Skip(_text, at, piece.End);
            if (word > 0 && at < piece.End && char.IsLower(_text[at])) return !CreditCues.IsConnector(WordAt(piece, at));
        }

        return false;
    }

    private ReadOnlySpan<char> WordAt(TextRange piece, int start)
    {
        var end = start;
        while (end < piece.End && !WhiteSpace.IsBlank(_text[end])) end++;
        return _text.AsSpan(start, end - start);
    }

    /// <summary>
    /// Whether a phrase in the middle of a line is one, and no words of a sentence: it is strong, and ends where something else
    /// begins.
    /// </summary>
    private bool IsLoose(PhraseHit hit, TextRange piece, int at)
    {
        // A caption and its credit go together, or stay together.
        if (hit.IsWeak || ((hit.Kinds & CueKinds.Credit) != 0 && char.IsLower(_text[at - 2]))) return false;
        var phrase = _text.AsSpan(at, hit.Length);
        if (char.IsLower(phrase[0])) return phrase.Count(' ') >= 2 && IsSentenceEnd(piece, at + hit.Length);
        var isShouted = phrase.Length >= 5 && !HasSmallLetter(phrase);
        if (!isShouted && (phrase.Length < MinLooseLength || !phrase.Contains(' '))) return false;
        var next = SkipCounts(piece, at + hit.Length, hit.Kinds, out var hasColon);
        return next >= piece.End || hasColon || (char.IsUpper(_text[at]) && char.IsUpper(_text[next])) || IsPhrase(piece, next);
    }

    private bool IsPhrase(TextRange piece, int at) => _phrases.Match(_text.AsSpan(at, piece.End - at)).IsFound;

    private bool IsSentenceEnd(TextRange piece, int at)
    {
        at = WhiteSpace.Skip(_text, at, piece.End);
        return at >= piece.End || (_text[at] is '.' or '!' or '|' or '。' && at + 1 >= piece.End);
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLower(c) || Scripts.IsWithoutCase(c)) return true;
        return false;
    }

    /// <summary>Skips white space and signs behind a phrase, and counts behind one that is counted: <c>Comments (12) »</c>.</summary>
    private int SkipCounts(TextRange piece, int at, CueKinds kinds, out bool hasColon)
    {
        hasColon = false;
        var isCounted = (kinds & Counted) != 0;
        while (at < piece.End && !char.IsLetter(_text[at]) && (isCounted || !char.IsDigit(_text[at])))
        {
            if (_text[at] is ':' or '：') hasColon = true;
            if (Quotes.Contains(_text[at])) break;
            at++;
        }

        return at;
    }

    /// <summary>
    /// Whether something of its own may start behind a phrase that needs nothing behind it: a capital behind a weak one,
    /// anything but a small letter behind a strong one. A weak one such as "Email" or "About" may have an object: only running
    /// text is none.
    /// </summary>
    private bool EndsUnit(PhraseHit hit, TextRange piece, int end, int next)
    {
        if ((hit.Kinds & ~Labels) == 0 || next >= piece.End) return false;
        if (!hit.IsWeak) return !char.IsLower(_text[next]);
        return char.IsUpper(_text[next]) && char.IsUpper(_text[end - hit.Length])
            && ((hit.Kinds & NeedNothing) != 0 || IsProse(piece, next));
    }

    /// <summary>Whether running text stands behind a strong phrase for other articles, and no title: <c>Read more The council voted …</c>.</summary>
    private bool IsBeforeProse(PhraseHit hit, TextRange piece, int at) =>
        !hit.IsWeak && (hit.Kinds & CueKinds.Related) != 0 && IsProse(piece, at);

    /// <summary>Whether a sentence of running text starts at an offset.</summary>
    private bool IsProse(TextRange piece, int at)
    {
        var words = 1;
        for (var end = at; end < piece.End && end - at < MaxSentence; end++)
        {
            if (_text[end] == ' ') words++;
            var isEnd = _text[end] is '.' or '!' or '?' && (end + 1 == piece.End || SentenceEnds.Next(_text, piece, end) > 0);
            if (isEnd) return words >= MinSentenceWords;
        }

        return false;
    }

    /// <summary>
    /// Where something else starts behind the bracket that closes a segment that begins with a bracket: <c>(AP Photo/Ann Lee) Work
    /// will begin</c>; -1 where nothing does. A bracket at a line's start says where its news is from.
    /// </summary>
    private int BracketEnd(TextRange piece, int start, int at)
    {
        var opener = _text[at] switch { ')' => '(', ']' => '[', '）' => '（', '】' => '【', _ => '\0' };
        if (opener == '\0' || start == piece.Start || _text[start] != opener || at - start > MaxSentence || _text.AsSpan(start + 1, at - start - 1).Contains(opener)) return -1;
        var next = WhiteSpace.Skip(_text, at + 1, piece.End);
        return next > at + 1 && next < piece.End && StartsSentence(piece, next) ? next : -1;
    }

    /// <summary>Where a picture's credit ends with an agency's name, and something else begins; 0 where none does.</summary>
    private int CreditEnd(TextRange piece, int at, bool isCredited)
    {
        if (at == piece.Start || !(char.IsLetter(_text[at]) || _text[at] == '©')) return 0;
        var before = _text[at - 1];
        var isCredit = before is '/' or '©' or '|' or '｜' || (before == ' ' && at - 2 > piece.Start && IsBeforeAgency(at));
        if (!isCredit && !(isCredited && before == ' ' && char.IsUpper(_text[at]))) return 0;
        var agency = _agencies.Match(_text.AsSpan(at, piece.End - at));
        if (!agency.IsFound) return 0;
        // "(CBS/AP) The actor": where the news is from.
        if (_text[piece.Start] is '(' && at - piece.Start <= MaxDateline && !_text.AsSpan(piece.Start, at - piece.Start).Contains(')')) return 0;
        var end = at + agency.Length;
        var next = end;
        while (next < piece.End && (WhiteSpace.IsBlank(_text[next]) || _text[next] is ')' or '.' or ']')) next++;
        return next > end && next < piece.End && StartsSentence(piece, next) ? next : 0;
    }

    private bool IsBeforeAgency(int at) =>
        _text[at - 2] is '/' or '|' or '©' || _text.AsSpan(0, at).EndsWith(" via ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence may start at an offset: with a capital, behind a quotation mark or not.</summary>
    private bool StartsSentence(TextRange piece, int at)
    {
        if (_text[at] is '“' or '"' or '„' or '«' or '‘' or '—' or '–') at++;
        at = WhiteSpace.Skip(_text, at, piece.End);
        return at < piece.End && char.IsUpper(_text[at]);
    }

    /// <summary>
    /// Where a date ends behind its label, and something else begins with a capital: <c>Updated: 6 May 2020, 15:26 The
    /// council</c>; 0 where nothing does, or a comma says that the sentence goes on: <c>On 6 May, Ann Lee</c>.
    /// </summary>
    private int DateEnd(TextRange piece, int at)
    {
        var hasNumber = false;
        for (var end = at; end < piece.End && end - at < MaxDateLength;)
        {
            while (end < piece.End && !char.IsLetterOrDigit(_text[end])) end++;
            var word = end;
            while (end < piece.End && (char.IsLetterOrDigit(_text[end]) || IsSignInNumber(piece, end))) end++;
            if (word == end) return 0;
            if (char.IsAsciiDigit(_text[word])) hasNumber = true;
            else if (hasNumber && IsBehindDate(_text.AsSpan(word, end - word))) return _text[word - 2] == ',' ? 0 : word;
            else if (end - word > MaxDateWord) return 0;
        }

        return 0;
    }

    private bool IsSignInNumber(TextRange piece, int at) =>
        _text[at] is '.' or ':' or '/' or '-' && at + 1 < piece.End && char.IsAsciiDigit(_text[at + 1]);

    /// <summary>Whether a word begins something else behind a date: with a capital, and neither a time zone nor a month.</summary>
    private static bool IsBehindDate(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) || word.Length < 2) return false;
        var isZone = char.IsAsciiLetterUpper(word[1]) && word.Length <= MaxZone;
        return !isZone && MonthNames.Find(word) == 0;
    }

    private bool IsBlankBetweenIdeographs(TextRange piece, int at) =>
        at > piece.Start && at + 1 < piece.End && WhiteSpace.IsBlank(_text[at]) && IsIdeograph(_text[at - 1]) && IsIdeograph(_text[at + 1]);

    /// <summary>Whether a character is Chinese or Japanese, or of their punctuation; Korean has spaces between words.</summary>
    private static bool IsIdeograph(char c) => c >= '\u3000' && !char.IsBetween(c, '\uAC00', '\uD7AF');
}
