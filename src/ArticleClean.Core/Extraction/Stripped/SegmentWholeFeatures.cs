using ArticleClean.Extraction.Features;
using ArticleClean.Segments;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What the text as a whole is like; the same for each of its segments.</summary>
internal sealed class SegmentWholeFeatures
{
    public static readonly string[] Names =
    [
        "text words", "text segments", "text words per segment", "text prose", "text prose words",
        "text glue", "text spaces", "text lines", "text empty lines",
        "text code", "text cues", "text whole cues", "text lexicon", "text least lexicon", "text known",
        "text copies", "text small starts", "text stop words",
    ];

    /// <summary>What the lexicon says of a segment that is hardly the article's.</summary>
    private const float LowLexicon = -1;

    private readonly float[] _row = new float[Names.Length];

    public SegmentWholeFeatures(SegmentAnalysis page)
    {
        var count = Math.Max(1, page.Count);
        int words = 0, prose = 0, proseWords = 0, code = 0, whole = 0, copies = 0, low = 0, small = 0, stop = 0;
        Span<int> gaps = stackalloc int[Enum.GetValues<SegmentGap>().Length];
        double lexicon = 0, cues = 0, known = 0;
        var seen = new HashSet<uint>();
        for (var i = 0; i < page.Count; i++)
        {
            ref readonly var text = ref page.Text.Blocks[i];
            words += text.Words;
            stop += text.StopWords;
            if (page.IsProse[i])
            {
                prose++;
                proseWords += text.Words;
            }

            gaps[(int)page.Segments[i].Gap]++;
            if (page.HasCodeBefore[i]) code++;
            cues += page.Cues.Max[i];
            if (page.Cues.Max[i] >= CueTable.Whole) whole++;
            if (!seen.Add(text.Identity)) copies++;
            lexicon += page.Lexicon[i].Mean;
            known += page.Known[i];
            if (page.Lexicon[i].Mean < LowLexicon) low++;
            if (!text.StartsCapitalized) small++;
        }

        ReadOnlySpan<float> values =
        [
            FeatureGroup.Log(words), FeatureGroup.Log(page.Count), (float)words / count, prose, (float)proseWords / Math.Max(1, words),
            Share(gaps, SegmentGap.Glue), Share(gaps, SegmentGap.Space), Share(gaps, SegmentGap.Line), Share(gaps, SegmentGap.EmptyLine),
            code, (float)(cues / count), (float)whole / count, (float)(lexicon / count), (float)low / count, (float)(known / count),
            (float)copies / count, (float)small / count, (float)stop / Math.Max(1, words),
        ];
        values.CopyTo(_row);

        float Share(Span<int> gaps, SegmentGap gap) => (float)gaps[(int)gap] / count;
    }

    /// <summary>The features.</summary>
    public ReadOnlySpan<float> Row => _row;
}
