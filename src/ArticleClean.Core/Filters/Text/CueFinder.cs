using System.Buffers;
using ArticleClean.Documents;
using ArticleClean.Filters.Lines;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Text;

/// <summary>Tells where a phrase of the vocabulary is a cue, and where its words are a sentence's own. Made for one text.</summary>
/// <param name="text">The text.</param>
internal sealed class CueFinder(string text)
{
    /// <summary>Phrases whose title, name or date stands behind them.</summary>
    public const CueKinds Labels = CueKinds.Related | CueKinds.Credit | CueKinds.Caption | CueKinds.Byline
        | CueKinds.Dates | CueKinds.Source | CueKinds.Tags | CueKinds.Copyright;

    /// <summary>Phrases that a count stands beside.</summary>
    private const CueKinds Counted = CueKinds.Share | CueKinds.Comments | CueKinds.Follow | CueKinds.Player;

    /// <summary>A phrase in the middle of a line is one only if it is as long, or in capitals.</summary>
    private const int MinLooseLength = 8, MinShouted = 5;

    /// <summary>Spaces in a strong phrase that no sentence of an article begins with.</summary>
    private const int SureSpaces = 3;

    /// <summary>Words of a name behind a label.</summary>
    private const int MaxNameWords = 4;

    /// <summary>Signs before the title of another article.</summary>
    private static readonly SearchValues<char> Arrows = SearchValues.Create("»►▶→➤➔☞");

    /// <summary>Signs that open a quotation or a name behind a phrase: they are the next segment's.</summary>
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“„«‘「『@#");

    private readonly PhraseTable _phrases = VocabularyFiles.Phrases;
    private readonly PhraseTable _agencies = VocabularyFiles.Agencies;

    /// <summary>The cue that starts at an offset; none where there is no phrase, or where it is a sentence's own words.</summary>
    /// <param name="piece">The piece of the text that the offset is in.</param>
    /// <param name="at">The offset.</param>
    /// <param name="isAnchor">Whether something starts there: a line, a sentence, what stands behind a sign or another cue.</param>
    public PhraseHit At(TextRange piece, int at, bool isAnchor)
    {
        if (!isAnchor && !IsLooseAnchor(piece, at)) return default;
        var hit = _phrases.Match(text.AsSpan(at, piece.End - at));
        if (!hit.IsFound && isAnchor) hit = Agency(piece, at);
        return hit.IsFound && !GoesOn(hit, piece, at) && (isAnchor || IsLoose(hit, piece, at)) ? hit : default;
    }

    /// <summary>Whether a phrase starts at an offset, whatever stands around it.</summary>
    public bool IsPhrase(TextRange piece, int at) => _phrases.Match(text.AsSpan(at, piece.End - at)).IsFound;

    /// <summary>The length of the arrow that a line begins with, as links to other articles do; 0 where there is none.</summary>
    public int ArrowLength(TextRange piece)
    {
        var length = text.AsSpan(piece.Start, piece.Length).StartsWith(">>") ? 2 : Arrows.Contains(text[piece.Start]) ? 1 : 0;
        var next = WhiteSpace.Skip(text, piece.Start + length, piece.End);
        if (length == 0 || next >= piece.End || !char.IsLetter(text[next])) return 0;
        // "»Das ist gut«": a quotation.
        return next > piece.Start + length || text[piece.Start] != '»' ? length : 0;
    }

    /// <summary>Skips white space and signs behind a phrase, and counts behind one that is counted: <c>Comments (12) »</c>.</summary>
    public int SkipCounts(TextRange piece, int at, CueKinds kinds, out bool hasColon)
    {
        hasColon = false;
        var isCounted = (kinds & Counted) != 0;
        while (at < piece.End && !char.IsLetter(text[at]) && (isCounted || !char.IsDigit(text[at])))
        {
            if (text[at] is ':' or '：') hasColon = true;
            if (Quotes.Contains(text[at])) break;
            at++;
        }

        return at;
    }

    /// <summary>
    /// An agency's name where it is a picture's credit: alone, behind a sign of copyright, or before a stroke and a name.
    /// </summary>
    private PhraseHit Agency(TextRange piece, int at)
    {
        if (!char.IsLetter(text[at])) return default;
        var agency = _agencies.Match(text.AsSpan(at, piece.End - at));
        if (!agency.IsFound) return default;
        var end = at + agency.Length;
        var isCredit = (at == piece.Start && end == piece.End) || (end < piece.End && text[end] == '/') || IsSigned(piece, at);
        return isCredit ? agency with { IsWeak = true } : default;
    }

    /// <summary>Whether a sign of copyright stands before an offset.</summary>
    private bool IsSigned(TextRange piece, int at) =>
        at > piece.Start && (text[at - 1] == '©' || (at - 1 > piece.Start && text[at - 1] == ' ' && text[at - 2] == '©'));

    /// <summary>Whether a phrase may stand here in the middle of a line, where elements were joined by a space.</summary>
    private bool IsLooseAnchor(TextRange piece, int at) => at > piece.Start && text[at - 1] == ' ' && char.IsLetter(text[at]);

    /// <summary>
    /// Whether a phrase is the beginning of a sentence that goes on in small letters, and so no cue: a weak one (<c>Comments by the
    /// mayor were few</c>, <c>Photo: what the public thinks</c>), and a label that neither a sign nor a name follows (<c>Read more
    /// books</c>).
    /// </summary>
    private bool GoesOn(PhraseHit hit, TextRange piece, int at)
    {
        var next = at + hit.Length;
        if (char.IsLower(text[at]) || (!hit.IsWeak && text.AsSpan(at, hit.Length).Count(' ') >= SureSpaces)) return false;
        if (next + 2 < piece.End && text[next] == ',' && text[next + 1] == ' ' && char.IsLower(text[next + 2])) return true;
        if (hit.IsWeak && next < piece.End && Scripts.IsWithoutSpaces(text[next]) && char.IsLetter(text[next])) return true;
        if (!hit.IsWeak && (hit.Kinds & ~Labels) != 0) return false;
        while (next < piece.End && ((hit.IsWeak && text[next] is ':' or ',') || WhiteSpace.IsBlank(text[next]))) next++;
        if (next == at + hit.Length || next >= piece.End) return false;
        return char.IsLower(text[next]) || ((hit.Kinds & ~(CueKinds.Credit | CueKinds.Byline)) == 0 && GoesOnBehindName(piece, next));
    }

    /// <summary>Whether a sentence goes on behind the name that stands at an offset: <c>Photographer Ann Lee took pictures</c>.</summary>
    private bool GoesOnBehindName(TextRange piece, int at)
    {
        for (var word = 0; word < MaxNameWords && at < piece.End && char.IsUpper(text[at]); word++)
        {
            while (at < piece.End && !WhiteSpace.IsBlank(text[at])) at++;
            if (text[at - 1] is ',' or '.' or ';' or '/' or ')') return false;
            at = WhiteSpace.Skip(text, at, piece.End);
            if (word > 0 && at < piece.End && char.IsLower(text[at])) return !CreditCues.IsConnector(WordAt(piece, at));
        }

        return false;
    }

    private ReadOnlySpan<char> WordAt(TextRange piece, int start)
    {
        var end = start;
        while (end < piece.End && !WhiteSpace.IsBlank(text[end])) end++;
        return text.AsSpan(start, end - start);
    }

    /// <summary>
    /// Whether a phrase in the middle of a line is one, and no words of a sentence: it is strong, and ends where something else
    /// begins.
    /// </summary>
    private bool IsLoose(PhraseHit hit, TextRange piece, int at)
    {
        // A caption and its credit go together, or stay together.
        if (hit.IsWeak || ((hit.Kinds & CueKinds.Credit) != 0 && char.IsLower(text[at - 2]))) return false;
        var phrase = text.AsSpan(at, hit.Length);
        if (char.IsLower(phrase[0])) return phrase.Count(' ') >= 2 && IsSentenceEnd(piece, at + hit.Length);
        var isShouted = phrase.Length >= MinShouted && !HasSmallLetter(phrase);
        if (!isShouted && (phrase.Length < MinLooseLength || !phrase.Contains(' '))) return false;
        var next = SkipCounts(piece, at + hit.Length, hit.Kinds, out var hasColon);
        return next >= piece.End || hasColon || (char.IsUpper(text[at]) && char.IsUpper(text[next])) || IsPhrase(piece, next);
    }

    private bool IsSentenceEnd(TextRange piece, int at)
    {
        at = WhiteSpace.Skip(text, at, piece.End);
        return at >= piece.End || (text[at] is '.' or '!' or '|' or '。' && at + 1 >= piece.End);
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLower(c) || Scripts.IsWithoutCase(c)) return true;
        return false;
    }
}
