using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What the text as a whole is like; the same for each of its pieces.</summary>
internal sealed class PiecePageFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "text words", "text pieces", "text words per piece", "text prose", "text prose words", "text glue", "text empty lines", "text indents",
        "text code", "text residue", "text cues", "text lexicon", "text least lexicon", "text copies", "text lower starts",
    ];

    private readonly float[] _row = new float[Names.Length];

    public PiecePageFeatures(PieceAnalysis page)
    {
        var count = Math.Max(1, page.Count);
        int words = 0, prose = 0, proseWords = 0, glue = 0, empty = 0, indents = 0, code = 0, residue = 0, cues = 0, copies = 0, low = 0, small = 0;
        double lexicon = 0;
        var seen = new HashSet<uint>();
        for (var i = 0; i < page.Count; i++)
        {
            ref readonly var text = ref page.Text.Blocks[i];
            words += text.Words;
            if (page.IsProse[i])
            {
                prose++;
                proseWords += text.Words;
            }

            if (page.Gaps[i] == PieceGap.Glue) glue++;
            if (page.Gaps[i] == PieceGap.EmptyLine) empty++;
            if (page.Indents[i] > 0) indents++;
            if ((page.CutBefore[i] & PieceCut.Code) != 0) code++;
            if ((page.CutBefore[i] & ~PieceCut.Code) != 0) residue++;
            if (text.Words <= 12 && (text.Cues & (Cue.Cookie | Cue.Legal | Cue.Subscribe | Cue.Share | Cue.Navigation | Cue.Advert)) != 0) cues++;
            if (!seen.Add(text.Identity)) copies++;
            lexicon += page.Lexicon[i];
            if (page.Lexicon[i] < -1) low++;
            if (!text.StartsCapitalized) small++;
        }

        _row[0] = Log(words);
        _row[1] = Log(page.Count);
        _row[2] = (float)words / count;
        _row[3] = prose;
        _row[4] = (float)proseWords / Math.Max(1, words);
        _row[5] = (float)glue / count;
        _row[6] = (float)empty / count;
        _row[7] = (float)indents / count;
        _row[8] = code;
        _row[9] = residue;
        _row[10] = cues;
        _row[11] = (float)(lexicon / count);
        _row[12] = low;
        _row[13] = (float)copies / count;
        _row[14] = (float)small / count;
    }

    public override void Write(int piece, Span<float> row) => _row.CopyTo(row);
}
