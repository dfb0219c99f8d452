using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What a segment's own text looks like.</summary>
internal sealed class SegmentTextFeatures(SegmentAnalysis page) : FeatureGroup
{
    private const int Cues = 17, FirstCue = 12;

    /// <summary>Pieces on each side in which others that are cut short are counted.</summary>
    private const int Reach = 6;

    public static readonly string[] Names =
    [
        "words", "log characters", "characters per word", "punctuation per word", "commas", "stop words per word",
        "capitalized per word", "numbers per word", "ending", "starts capitalized", "all capitals", "prose",
        "cue legal", "cue cookie", "cue subscribe", "cue share", "cue related", "cue comment", "cue date", "cue byline", "cue cart",
        "cue advert", "cue navigation", "cue credit", "cue member", "cue price", "cue address", "cue separator", "cue question",
        "first sign", "last sign", "quotes", "you", "picture words", "lexicon of edges", "cut short", "cut short around", "known to lexicon",
        "addresses", "mails", "handles", "dates", "times", "years", "copyrights", "separators",
        "letters", "capitals", "digits", "words before colon", "bracketed", "ends with date", "words beside date",
    ];

    private static readonly HashSet<uint> Address = Hashes("you your yours we our us sie ihr ihre vous votre vos usted su tu");

    private static readonly HashSet<uint> Picture = Hashes(
        "pictured screenshot courtesy via getty reuters shutterstock alamy shows showing seen depicts illustration photo photograph " +
        "photographed image picture stands poses left right above file archive credit foto bild symbolbild");

    public override void Write(int segment, Span<float> row)
    {
        ref readonly var text = ref page.Text.Blocks[segment];
        var words = Math.Max(1, text.Words);
        row[0] = text.Words;
        row[1] = Log(text.Characters);
        row[2] = (float)text.Characters / words;
        row[3] = (float)text.Punctuation / words;
        row[4] = text.Commas;
        row[5] = (float)text.StopWords / words;
        row[6] = (float)text.CapitalizedWords / words;
        row[7] = (float)text.Numbers / words;
        row[8] = text.Ending;
        row[9] = text.StartsCapitalized ? 1 : 0;
        row[10] = text.IsAllCapitals ? 1 : 0;
        row[11] = page.IsProse[segment] ? 1 : 0;
        for (var i = 0; i < Cues; i++) row[FirstCue + i] = ((int)text.Cues >> (i + 1)) & 1;
        var range = page.Document.Blocks[segment].Range.Of(page.Document.Text);
        var at = FirstCue + Cues;
        row[at++] = Sign(range[0]);
        row[at++] = Sign(range[^1]);
        row[at++] = page.Signs[segment].Quotes;
        int you = 0, picture = 0;
        foreach (var word in page.Text.WordsOf(segment))
        {
            if (Address.Contains(word)) you++;
            if (Picture.Contains(word)) picture++;
        }

        row[at++] = (float)you / words;
        row[at++] = picture;
        row[at++] = page.LexiconOfEdges[segment];
        row[at++] = IsCutShort(segment) ? 1 : 0;
        var around = 0;
        for (var i = Math.Max(0, segment - Reach); i <= Math.Min(page.Count - 1, segment + Reach); i++)
            if (IsCutShort(i)) around++;
        row[at++] = around;
        row[at++] = page.Known[segment];
        ref readonly var signs = ref page.Signs[segment];
        ReadOnlySpan<float> values =
        [
            signs.Addresses, signs.Mails, signs.Handles, signs.Dates, signs.Times, signs.Years, signs.Copyrights, signs.Separators,
            signs.Letters, signs.Capitals, signs.Digits, signs.WordsBeforeColon, signs.IsBracketed ? 1 : 0, signs.EndsWithDate ? 1 : 0,
            signs.WordsBesideDate,
        ];
        values.CopyTo(row[at..]);
    }

    /// <summary>Whether a segment ends with an ellipsis behind a word: where other articles are listed, their first sentences do.</summary>
    private bool IsCutShort(int segment)
    {
        var range = page.Document.Blocks[segment].Range.Of(page.Document.Text);
        if (!range.EndsWith("…") && !range.EndsWith("...") && !range.EndsWith("…]") && !range.EndsWith("...]")) return false;
        var before = range.TrimEnd(".…[] ");
        return !before.IsEmpty && char.IsLetterOrDigit(before[^1]);
    }

    /// <summary>What a sign is, from letters to what no sentence has.</summary>
    private static float Sign(char c) =>
        char.IsLower(c) ? 0 : char.IsLetter(c) ? 1 : char.IsDigit(c) ? 2
        : c is '.' or '!' or '?' or '…' ? 3 : c is ',' or ';' or ':' ? 4 : c is '"' or '“' or '”' or '’' or '‘' or '\'' ? 5
        : c is '(' or ')' or '[' or ']' ? 6 : c is '*' ? 7 : c is '-' or '–' or '—' or '•' or '·' ? 8
        : c is '→' or '›' or '»' or '>' or '×' or '+' ? 9 : 10;

    private static HashSet<uint> Hashes(string words) => [.. words.Split(' ').Select(word => WordHash.Of(word))];
}
