using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Segments;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What is read of a stripped text's segments once, for all features. Made for one text; for one thread.</summary>
internal sealed class SegmentAnalysis
{
    /// <summary>Words from which a sentence is running text, and those of a segment that does not end as one but has commas.</summary>
    private const int MinSentence = 10, MinClauses = 25;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, cut into segments.</param>
    /// <param name="code">Where code was cut out of it, in order.</param>
    /// <param name="lexicon">The learned lexicon.</param>
    public SegmentAnalysis(SegmentedText text, IReadOnlyList<TextRange> code, Lexicon lexicon)
    {
        Source = text;
        var blocks = text.Segments.Select(segment => new TextBlock(segment.Range, BlockKind.Paragraph));
        Document = new ParsedDocument(text.Text, ParsedDocument.PlainText, [.. blocks]);
        Text = BlockTextReader.Read(Document);
        Cues = new CueTable(text);
        var count = Segments.Count;
        Signs = new SegmentSigns[count];
        HasCodeBefore = new bool[count + 1];
        IsProse = new bool[count];
        Lexicon = new LexiconSum[count];
        Known = new float[count];
        LexiconOfEdges = new float[count];
        ProseLexicon = new ProseLexicon[count];
        var words = new List<uint>();
        var nextCut = 0;
        for (var i = 0; i < count; i++)
        {
            ref readonly var read = ref Text.Blocks[i];
            Signs[i] = SegmentSigns.Of(Segments[i].Range.Of(text.Text));
            IsProse[i] = (read.Words >= MinSentence && read.Ending == 1) || (read.Words >= MinClauses && read.Punctuation >= 2);
            if (IsProse[i]) ProseWords += read.Words;
            for (; nextCut < code.Count && code[nextCut].Start < Segments[i].Range.Start; nextCut++) HasCodeBefore[i] = true;
            var known = 0;
            foreach (var word in SegmentWords.Of(this, i))
            {
                var value = lexicon.ValueOf(LexiconRole.Text, word);
                if (value != 0) known++;
                Lexicon[i].Add(value);
            }

            Known[i] = (float)known / Math.Max(1, read.Words);
            words.Clear();
            SegmentWords.AddEdges(this, i, words);
            LexiconSum ofEdges = default;
            foreach (var word in words) lexicon.AddTo(ref ofEdges, LexiconRole.Text, word);
            LexiconOfEdges[i] = ofEdges.Mean;
            words.Clear();
            SegmentWords.AddProse(this, i, words);
            ProseLexicon[i] = Stripped.ProseLexicon.Of(words, lexicon);
        }

        HasCodeBefore[count] = nextCut < code.Count;
        LineStarts = new int[count == 0 ? 1 : Segments[^1].Line + 2];
        Array.Fill(LineStarts, count);
        for (var i = count - 1; i >= 0; i--) LineStarts[Segments[i].Line] = i;
        Lists = new SegmentListFeatures(this);
    }

    /// <summary>The text, cut into segments.</summary>
    public SegmentedText Source { get; }

    /// <summary>The segments.</summary>
    public IReadOnlyList<TextSegment> Segments => Source.Segments;

    /// <summary>The first segment of each line; behind the last line, how many segments there are.</summary>
    public int[] LineStarts { get; }

    /// <summary>The text, with the segments as its blocks.</summary>
    public ParsedDocument Document { get; }

    /// <summary>Counts of each segment, and its words.</summary>
    public BlockTextReader Text { get; }

    /// <summary>What the vocabulary says of each segment.</summary>
    public CueTable Cues { get; }

    /// <summary>Signs in each segment.</summary>
    public SegmentSigns[] Signs { get; }

    /// <summary>Whether code was cut out before each segment, and behind the last.</summary>
    public bool[] HasCodeBefore { get; }

    /// <summary>Whether each segment is running text.</summary>
    public bool[] IsProse { get; }

    /// <summary>Words of running text.</summary>
    public int ProseWords { get; }

    /// <summary>What the lexicon says of each segment.</summary>
    public LexiconSum[] Lexicon { get; }

    /// <summary>The share of each segment's words that the lexicon knows: in other languages it knows none.</summary>
    public float[] Known { get; }

    /// <summary>What the lexicon says of how each segment starts and ends.</summary>
    public float[] LexiconOfEdges { get; }

    /// <summary>What the lexicon says of each longer segment, by all its words.</summary>
    public ProseLexicon[] ProseLexicon { get; }

    /// <summary>The lists that the text's lines are in.</summary>
    public SegmentListFeatures Lists { get; }

    /// <summary>How many segments there are.</summary>
    public int Count => Segments.Count;
}
