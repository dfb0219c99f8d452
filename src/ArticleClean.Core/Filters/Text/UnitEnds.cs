using ArticleClean.Documents;
using ArticleClean.Languages;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Text;

/// <summary>
/// Tells where what a cue begins ends, and something else starts in the same line: behind a phrase, a date, a credit or a
/// bracket. Made for one text.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class UnitEnds(string text)
{
    /// <summary>Phrases that have no object.</summary>
    private const CueKinds NeedNothing = CueKinds.Advertising | CueKinds.Comments | CueKinds.Cookies;

    /// <summary>Characters of a date behind its label, letters of a word in it, and of a time zone.</summary>
    private const int MaxDateLength = 60, MaxDateWord = 12, MaxZone = 4;

    /// <summary>Characters before an agency in brackets that say where the news is from.</summary>
    private const int MaxDateline = 30;

    /// <summary>Characters of a sentence, and words from which one is running text and no title.</summary>
    private const int MaxSentence = 400, MinSentenceWords = 12;

    private readonly PhraseTable _agencies = VocabularyFiles.Agencies;

    /// <summary>Whether something else starts behind a phrase.</summary>
    /// <param name="hit">The phrase.</param>
    /// <param name="piece">The piece of the text that it is in.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="next">Where the next word starts, signs and counts passed over.</param>
    public bool IsBehindPhrase(PhraseHit hit, TextRange piece, int end, int next) =>
        EndsUnit(hit, piece, end, next) || IsBeforeProse(hit, piece, next);

    /// <summary>
    /// Where something else starts behind the bracket that closes a segment that begins with a bracket: <c>(AP Photo/Ann Lee) Work
    /// will begin</c>; -1 where nothing does. A bracket at a line's start says where its news is from.
    /// </summary>
    public int BracketEnd(TextRange piece, int start, int at)
    {
        var opener = text[at] switch { ')' => '(', ']' => '[', '）' => '（', '】' => '【', _ => '\0' };
        if (opener == '\0' || start == piece.Start || text[start] != opener || at - start > MaxSentence) return -1;
        if (text.AsSpan(start + 1, at - start - 1).Contains(opener)) return -1;
        var next = WhiteSpace.Skip(text, at + 1, piece.End);
        return next > at + 1 && next < piece.End && StartsSentence(piece, next) ? next : -1;
    }

    /// <summary>Where a picture's credit ends with an agency's name, and something else begins; 0 where none does.</summary>
    public int CreditEnd(TextRange piece, int at, bool isCredited)
    {
        if (at == piece.Start || !(char.IsLetter(text[at]) || text[at] == '©')) return 0;
        var before = text[at - 1];
        var isCredit = before is '/' or '©' or '|' or '｜' || (before == ' ' && at - 2 > piece.Start && IsBeforeAgency(at));
        if (!isCredit && !(isCredited && before == ' ' && char.IsUpper(text[at]))) return 0;
        var agency = _agencies.Match(text.AsSpan(at, piece.End - at));
        if (!agency.IsFound) return 0;
        // "(CBS/AP) The actor": where the news is from.
        var isDateline = text[piece.Start] == '(' && at - piece.Start <= MaxDateline;
        if (isDateline && !text.AsSpan(piece.Start, at - piece.Start).Contains(')')) return 0;
        var end = at + agency.Length;
        var next = end;
        while (next < piece.End && (WhiteSpace.IsBlank(text[next]) || text[next] is ')' or '.' or ']')) next++;
        return next > end && next < piece.End && StartsSentence(piece, next) ? next : 0;
    }

    /// <summary>
    /// Where a date ends behind its label, and something else begins with a capital: <c>Updated: 6 May 2020, 15:26 The
    /// council</c>; 0 where nothing does, or a comma says that the sentence goes on: <c>On 6 May, Ann Lee</c>.
    /// </summary>
    public int DateEnd(TextRange piece, int at)
    {
        var hasNumber = false;
        for (var end = at; end < piece.End && end - at < MaxDateLength;)
        {
            while (end < piece.End && !char.IsLetterOrDigit(text[end])) end++;
            var word = end;
            while (end < piece.End && (char.IsLetterOrDigit(text[end]) || IsSignInNumber(piece, end))) end++;
            if (word == end) return 0;
            if (char.IsAsciiDigit(text[word])) hasNumber = true;
            else if (hasNumber && IsBehindDate(text.AsSpan(word, end - word))) return text[word - 2] == ',' ? 0 : word;
            else if (end - word > MaxDateWord) return 0;
        }

        return 0;
    }

    /// <summary>
    /// Whether something of its own may start behind a phrase that needs nothing behind it: a capital behind a weak one,
    /// anything but a small letter behind a strong one. A weak one such as "Email" or "About" may have an object: only running
    /// text is none.
    /// </summary>
    private bool EndsUnit(PhraseHit hit, TextRange piece, int end, int next)
    {
        if ((hit.Kinds & ~CueFinder.Labels) == 0 || next >= piece.End) return false;
        if (!hit.IsWeak) return !char.IsLower(text[next]);
        return char.IsUpper(text[next]) && char.IsUpper(text[end - hit.Length])
            && ((hit.Kinds & NeedNothing) != 0 || IsProse(piece, next));
    }

    /// <summary>
    /// Whether running text stands behind a strong phrase for other articles, and no title: <c>Read more The council voted …</c>.
    /// </summary>
    private bool IsBeforeProse(PhraseHit hit, TextRange piece, int at) =>
        !hit.IsWeak && (hit.Kinds & CueKinds.Related) != 0 && IsProse(piece, at);

    /// <summary>Whether a sentence of running text starts at an offset.</summary>
    private bool IsProse(TextRange piece, int at)
    {
        var words = 1;
        for (var end = at; end < piece.End && end - at < MaxSentence; end++)
        {
            if (text[end] == ' ') words++;
            var isEnd = text[end] is '.' or '!' or '?' && (end + 1 == piece.End || SentenceEnds.Next(text, piece, end) > 0);
            if (isEnd) return words >= MinSentenceWords;
        }

        return false;
    }

    private bool IsBeforeAgency(int at) =>
        text[at - 2] is '/' or '|' or '©' || text.AsSpan(0, at).EndsWith(" via ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a sentence may start at an offset: with a capital, behind a quotation mark or not.</summary>
    private bool StartsSentence(TextRange piece, int at)
    {
        if (text[at] is '“' or '"' or '„' or '«' or '‘' or '—' or '–') at++;
        at = WhiteSpace.Skip(text, at, piece.End);
        return at < piece.End && char.IsUpper(text[at]);
    }

    private bool IsSignInNumber(TextRange piece, int at) =>
        text[at] is '.' or ':' or '/' or '-' && at + 1 < piece.End && char.IsAsciiDigit(text[at + 1]);

    /// <summary>Whether a word begins something else behind a date: with a capital, and neither a time zone nor a month.</summary>
    private static bool IsBehindDate(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) || word.Length < 2) return false;
        var isZone = char.IsAsciiLetterUpper(word[1]) && word.Length <= MaxZone;
        return !isZone && MonthNames.Find(word) == 0;
    }
}
