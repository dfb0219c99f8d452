using ArticleClean.Documents;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What is read of a stripped text's pieces once, for all features. Made for one text; for one thread.</summary>
internal sealed class PieceAnalysis
{
    private PieceAnalysis(ParsedDocument pieces, Lexicon lexicon, IReadOnlyList<Removal> removals)
    {
        Document = pieces;
        Text = BlockTextReader.Read(pieces);
        var count = pieces.Blocks.Count;
        Gaps = new PieceGap[count];
        Indents = new int[count];
        CutBefore = new PieceCut[count + 1];
        IsProse = new bool[count];
        Lexicon = new float[count];
        LexiconOfEdges = new float[count];
        ProseLexicon = new ProseLexicon[count];
        var words = new List<uint>();
        var nextRemoval = 0;
        for (var i = 0; i < count; i++)
        {
            ref readonly var text = ref Text.Blocks[i];
            IsProse[i] = (text.Words >= 15 && text.Ending == 1) || (text.Words >= 25 && text.Punctuation >= 2);
            if (IsProse[i]) ProseWords += text.Words;
            ReadGap(i);
            for (; nextRemoval < removals.Count && removals[nextRemoval].Range.Start < pieces.Blocks[i].Range.Start; nextRemoval++)
            {
                CutBefore[i] |= KindOf(removals[nextRemoval]);
            }

            LexiconSum sum = default;
            foreach (var word in PieceWords.Of(this, i)) lexicon.AddTo(ref sum, LexiconRole.Text, word);
            Lexicon[i] = sum.Mean;
            words.Clear();
            PieceWords.AddEdges(this, i, words);
            LexiconSum ofEdges = default;
            foreach (var word in words) lexicon.AddTo(ref ofEdges, LexiconRole.Text, word);
            LexiconOfEdges[i] = ofEdges.Mean;
            words.Clear();
            PieceWords.AddProse(this, i, words);
            ProseLexicon[i] = Stripped.ProseLexicon.Of(words, lexicon);
        }

        for (; nextRemoval < removals.Count; nextRemoval++) CutBefore[count] |= KindOf(removals[nextRemoval]);
    }

    /// <summary>The text, with the pieces as its blocks.</summary>
    public ParsedDocument Document { get; }

    /// <summary>Counts of each piece, and its words.</summary>
    public BlockTextReader Text { get; }

    /// <summary>What stands before each piece.</summary>
    public PieceGap[] Gaps { get; }

    /// <summary>Blanks before each piece on its line.</summary>
    public int[] Indents { get; }

    /// <summary>What was cut out before each piece, and behind the last.</summary>
    public PieceCut[] CutBefore { get; }

    /// <summary>Whether each piece is running text.</summary>
    public bool[] IsProse { get; }

    /// <summary>Words of running text.</summary>
    public int ProseWords { get; }

    /// <summary>What the lexicon says of each piece.</summary>
    public float[] Lexicon { get; }

    /// <summary>What the lexicon says of how each piece starts and ends.</summary>
    public float[] LexiconOfEdges { get; }

    /// <summary>What the lexicon says of each longer piece, by all its words.</summary>
    public ProseLexicon[] ProseLexicon { get; }

    public int Count => Gaps.Length;

    public static PieceAnalysis Of(string text, IReadOnlyList<TextRange> pieces, IReadOnlyList<Removal> removals, Lexicon lexicon) =>
        new(new ParsedDocument(text, "text", [.. pieces.Select(range => new TextBlock(range, BlockKind.Paragraph))]), lexicon, removals);

    private static PieceCut KindOf(Removal removal) => removal.Filter switch
    {
        "json" or "script" or "css" or "markup" => PieceCut.Code,
        "captions" => PieceCut.Caption,
        "related" => PieceCut.Related,
        "comments" => PieceCut.Comments,
        _ => PieceCut.Controls,
    };

    private void ReadGap(int piece)
    {
        var start = Document.Blocks[piece].Range.Start;
        var from = piece > 0 ? Document.Blocks[piece - 1].Range.End : 0;
        int breaks = 0, indent = 0;
        for (var i = start - 1; i >= from && breaks < 2; i--)
        {
            var c = Document.Text[i];
            if (c == '\n') breaks++;
            else if (!WhiteSpace.IsBlank(c)) break;
            else if (breaks == 0) indent++;
        }

        Indents[piece] = indent;
        Gaps[piece] = piece == 0 ? PieceGap.Start : breaks > 1 ? PieceGap.EmptyLine : breaks == 1 ? PieceGap.Line : indent > 0 ? PieceGap.Space : PieceGap.Glue;
    }
}
