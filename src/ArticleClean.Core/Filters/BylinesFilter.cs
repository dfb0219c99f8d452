using ArticleClean.Documents;
using ArticleClean.Filters.Lines;
using ArticleClean.PlainText;

namespace ArticleClean.Filters;

/// <summary>
/// Takes bylines out of stripped text: who wrote it, when, how long it takes to read; what it is filed under, and the
/// biography of who wrote it: where the text names the author twice, in a byline on the same line, or right above it where no
/// paragraph follows or a list of other articles does. A page says so by its elements, and is left alone.
/// </summary>
internal sealed class BylinesFilter : IBlockFilter
{
    /// <summary>A text with more of them is a list of articles, of books or of posts, which they belong to.</summary>
    private const int MaxBylines = 4;

    /// <summary>A text with more of them is about people.</summary>
    private const int MaxBiographies = 3;

    /// <summary>A text with more of them is a list of texts, which they belong to.</summary>
    private const int MaxTagLines = 3;

    /// <summary>Pieces from what leads to a biography to the biography: a name, a trade, a link to more.</summary>
    private const int MaxCueDistance = 4;

    /// <summary>Pieces that a biography may go on for.</summary>
    private const int MaxContinuation = 4;

    /// <inheritdoc/>
    public string Name => "bylines";

    /// <inheritdoc/>
    public string Description => "removes bylines, dates of publication, tags and authors' biographies from stripped text (By Ann Lee, 5 min read)";

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        if (context.Document.Format != PlainTextFormat.FormatName) return;
        var pieces = context.Pieces;
        CutBiographies(context, pieces);
        CutTags(context, pieces);
        var bylines = new List<int>();
        for (var i = 0; i < pieces.Count; i++)
            if (BylineLine.Is(pieces[i].Of(context.Text))) bylines.Add(i);
        if (bylines.Count > MaxBylines) return;
        foreach (var i in bylines)
        {
            Cut(context, pieces[i]);
            if (i > 0 && BylineLine.IsDate(pieces[i - 1].Of(context.Text))) Cut(context, pieces[i - 1]);
            if (i + 1 < pieces.Count && BylineLine.IsDate(pieces[i + 1].Of(context.Text))) Cut(context, pieces[i + 1]);
        }
    }

    /// <summary>Cuts what the text is filed under, but from a text about code, which may quote such a line, and from a list of texts.</summary>
    private static void CutTags(FilterContext context, IReadOnlyList<TextRange> pieces)
    {
        if (context.TalksOfCode) return;
        foreach (var piece in SortedTags.Find(context.Text, pieces)) context.Cut(piece, "tags", "the tags of a post, among those of others");
        var tags = pieces.Where(piece => TagLine.Is(piece.Of(context.Text))).ToList();
        if (tags.Count > MaxTagLines) return;
        foreach (var piece in tags) context.Cut(piece, "tags", "nothing but what the text is filed under");
    }

    private static void CutBiographies(FilterContext context, IReadOnlyList<TextRange> pieces)
    {
        var lastParagraph = Neighbours.LastParagraph(context.Text, pieces);
        var biographies = new List<TextRange>();
        var below = new List<TextRange>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var line = pieces[i].Of(context.Text);
            var byline = BiographyLine.BylineLength(line);
            var name = BiographyLine.Name(line[byline..]);
            if (name.IsEmpty || (byline > 0 && !BiographyLine.BeginsWithTrade(line[byline..], name))) continue;
            var cue = byline > 0 ? -1 : FindCue(context.Text, pieces, i, name);
            var isBelow = cue < 0 && byline == 0 && IsBelow(context.Text, pieces, i, name);
            if (cue < 0 && byline == 0 && !isBelow) continue;
            var firstName = name[..(name.IndexOf(' ') is > 0 and var blank ? blank : name.Length)];
            var end = i + 1;
            while (end < pieces.Count && end - i <= MaxContinuation && BiographyLine.GoesOn(pieces[end].Of(context.Text), firstName)) end++;
            if (cue >= 0) biographies.Add(new TextRange(cue, end));
            else if (byline > 0) below.Add(new TextRange(i, end));
            else if (LeadsAway(context.Text, pieces, end) || lastParagraph < end) below.Add(new TextRange(i - 1, end));
            i = end - 1;
        }

        // Two are people that the text is about.
        if (below.Count == 1) biographies.AddRange(below);
        if (biographies.Count > MaxBiographies) return;
        foreach (var biography in biographies)
            for (var i = biography.Start; i < biography.End; i++)
                context.Cut(pieces[i], "biography", "who wrote it, and what else he or she does");
    }

    /// <summary>Whether a biography stands in a text's second half, right below the full name of whose it is.</summary>
    private static bool IsBelow(string text, IReadOnlyList<TextRange> pieces, int biography, ReadOnlySpan<char> name) =>
        biography > 0 && pieces[biography].Start > text.Length / 2 && name.Contains(' ') && BiographyLine.IsName(pieces[biography - 1].Of(text), name)
        && BiographyLine.BeginsWithTrade(pieces[biography].Of(text), name);

    /// <summary>Whether other articles are announced next, in a list with a heading, so that the text has ended: <c>Related articles</c>.</summary>
    private static bool LeadsAway(string text, IReadOnlyList<TextRange> pieces, int next) => next < pieces.Count && RelatedCues.Headings.IsLine(pieces[next].Of(text));

    /// <summary>The piece that leads to a biography, where the name stands beside it once more; -1 where there is none.</summary>
    private static int FindCue(string text, IReadOnlyList<TextRange> pieces, int biography, ReadOnlySpan<char> name)
    {
        var (cue, isNamed) = (-1, false);
        for (var i = biography - 1; i >= 0 && biography - i <= MaxCueDistance; i--)
        {
            var line = pieces[i].Of(text);
            if (LineShape.CountWords(line) > BiographyLine.MaxCueWords || LineShape.EndsLikeSentence(line)) break;
            isNamed |= BiographyLine.Names(line, name);
            if (cue < 0 && BiographyLine.IsCue(line)) cue = i;
        }

        return isNamed ? cue : -1;
    }

    private static void Cut(FilterContext context, TextRange piece) => context.Cut(piece, "byline", "nothing but who wrote it and when");
}
