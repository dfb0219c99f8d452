using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters.Comments;

/// <summary>
/// Finds what customers say below an article, in English: a heading that calls it so, names, and what each of them says, in the first
/// person or quoted. An article on testimonials goes on behind its examples, and is left alone.
/// </summary>
internal static class TestimonialFinder
{
    private const int MaxHeadingWords = 9;

    /// <summary>Who speaks: a name, a trade, where he or she wrote it.</summary>
    private const int MaxNameWords = 6, MaxNames = 3;

    private const int MinStatementWords = 8, MaxStatementWords = 120;

    /// <summary>Words of a sentence, and of the sentences before the heading: with fewer it may be what the text is.</summary>
    private const int SentenceWords = 12, MinArticleWords = 80;

    private static readonly PhraseSet Headings = new(
        "testimonial|testimonials|our testimonials|client testimonials|customer testimonials|patient testimonials|student testimonials|what our clients say|what our customers say|what our patients say|what our students say|what our users say|"
        + "what our clients are saying|what our customers are saying|what our patients are saying|what people say about us|what people are saying|what clients say|what customers say|hear from our clients|hear from our customers|"
        + "client reviews|customer reviews|patient reviews|google reviews|reviews from our clients|reviews from our customers");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Speakers = new HashSet<string>("I we my our me us i’ve i'm i’m".Split(' '), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The testimonials, each with its heading.</summary>
    public static List<CommentSection> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var sections = new List<CommentSection>();
        var lastParagraph = Neighbours.LastParagraph(text, pieces);
        var articleWords = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var line = pieces[i].Of(text);
            if (articleWords < MinArticleWords || !IsHeading(line))
            {
                if (LineShape.CountWords(line) is >= SentenceWords and var words) articleWords += words;
                continue;
            }

            var end = EndOf(text, pieces, i + 1);
            if (end <= i + 1 || lastParagraph >= end) continue;
            sections.Add(new CommentSection(i, end));
            i = end - 1;
        }

        return sections;
    }

    private static bool IsHeading(ReadOnlySpan<char> line) =>
        Headings.IsLine(line) || (LineShape.CountWords(line) <= MaxHeadingWords && !LineShape.EndsLikeSentence(line) && line.Contains(" our ", StringComparison.OrdinalIgnoreCase) && line.Contains("testimonials", StringComparison.OrdinalIgnoreCase));

    /// <summary>Behind the last statement of the names and statements from a piece on; the piece itself where there is none, or no name.</summary>
    private static int EndOf(string text, IReadOnlyList<TextRange> pieces, int start)
    {
        var end = start;
        var isNamed = false;
        for (var i = start; i < pieces.Count && i - end <= MaxNames; i++)
        {
            var line = pieces[i].Of(text);
            if (IsStatement(line)) end = i + 1;
            else if (IsHeading(line) || !IsName(line)) break;
            else isNamed = true;
        }

        return isNamed ? end : start;
    }

    private static bool IsName(ReadOnlySpan<char> line) =>
        LineShape.CountWords(line) <= MaxNameWords && char.IsUpper(line[0]) && !line.ContainsAnyInRange('0', '9') && (line[^1] == '.' || !LineShape.EndsLikeSentence(line));

    private static bool IsStatement(ReadOnlySpan<char> line)
    {
        if (LineShape.CountWords(line) is < MinStatementWords or > MaxStatementWords) return false;
        if (line[0] is '“' or '"' or '„' or '«') return true;
        foreach (var range in line.SplitAny(' ', ',', '.', '!', '\u00A0'))
            if (Speakers.Contains(line[range])) return true;
        return false;
    }
}
