using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Features;

/// <summary>What a block's own text looks like.</summary>
internal sealed class TextFeatures(PageAnalysis page) : FeatureGroup
{
    public static readonly string[] Names =
    [
        "words", "log characters", "characters per word", "link density", "links", "punctuation per word", "punctuation", "commas",
        "stop words per word", "capitalized per word", "numbers per word", "strong per word", "images", "breaks", "code spans",
        "ending", "starts capitalized", "all capitals",
        "cue legal", "cue cookie", "cue subscribe", "cue share", "cue related", "cue comment", "cue date", "cue byline", "cue cart",
        "cue advert", "cue navigation", "cue credit", "cue member", "cue price", "cue address", "cue separator", "cue question",
        "outward links", "cue words per word", "cue at start", "words behind cues",
        .. Kinds.Select(kind => "phrase " + kind),
    ];

    /// <summary>What phrases of the vocabulary are signs of, in the order of the bits of <see cref="CueKinds"/>.</summary>
    private const int KindCount = 17;

    private static IEnumerable<CueKinds> Kinds => Enumerable.Range(0, KindCount).Select(bit => (CueKinds)(1 << bit));

    /// <summary>Features before those of single cues.</summary>
    private const int FirstCue = 18, CueCount = 17, FirstPhrase = FirstCue + CueCount;

    public override void Write(int block, Span<float> row)
    {
        ref readonly var text = ref page.Text.Blocks[block];
        var words = Math.Max(1, text.Words);
        row[0] = text.Words;
        row[1] = Log(text.Characters);
        row[2] = (float)text.Characters / words;
        row[3] = text.LinkDensity;
        row[4] = text.Links;
        row[5] = (float)text.Punctuation / words;
        row[6] = text.Punctuation;
        row[7] = text.Commas;
        row[8] = (float)text.StopWords / words;
        row[9] = (float)text.CapitalizedWords / words;
        row[10] = (float)text.Numbers / words;
        row[11] = (float)text.StrongWords / words;
        row[12] = text.Images;
        row[13] = text.Breaks;
        row[14] = text.CodeSpans;
        row[15] = text.Ending;
        row[16] = text.StartsCapitalized ? 1 : 0;
        row[17] = text.IsAllCapitals ? 1 : 0;
        for (var i = 0; i < CueCount; i++) row[FirstCue + i] = ((int)text.Cues >> (i + 1)) & 1;
        row[FirstPhrase] = text.OutwardLinks;
        row[FirstPhrase + 1] = (float)text.CueWords / words;
        row[FirstPhrase + 2] = text.CueAtStart;
        row[FirstPhrase + 3] = text.Words - text.CueWords;
        for (var i = 0; i < KindCount; i++)
            row[FirstPhrase + 4 + i] = (2 * (((int)text.StrongCues >> i) & 1)) + (((int)text.WeakCues >> i) & 1);
    }
}
