using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters.Comments;

/// <summary>
/// Finds what customers say below an article, in English: a heading that calls it so, names, and what each of them says, in the first
/// person or quoted. An article on testimonials goes on behind its examples, and is left alone.
/// </summary>
internal static class TestimonialFinder
{
    /// <summary>Words of where a customer wrote it, or what he or she is: <c>Google Reviewer</c>.</summary>
    private const int MaxLabelWords = 4;

    private const int MinStatementWords = 8, MaxStatementWords = 120;

    /// <summary>Words of a line that is counted to an article, and how many there are of one before its testimonials: with fewer they may be what the text is.</summary>
    private const int SentenceWords = 12, MinArticleWords = 80;

    private static readonly PhraseSet Headings = new(
        "testimonial|testimonials|our testimonials|client testimonials|customer testimonials|patient testimonials|student testimonials|what our clients say|what our customers say|what our patients say|what our students say|what our users say|"
        + "what our clients are saying|what our customers are saying|what our patients are saying|what clients say|what customers say|hear from our clients|hear from our customers|reviews from our clients|reviews from our customers");

    /// <summary>Longer headings hold one of these, in any case: <c>The testimonials of all our wonderful clients</c>.</summary>
    private static readonly string[] HeadingStarts = ["testimonials of ", "testimonials from ", "the testimonials of "];

    private const int MaxHeadingWords = 9;

    /// <summary>Who speaks for himself; an editor and a company say we.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Speakers = new HashSet<string>(["I", "my", "My", "me", "Me"], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How a company leads to what its customers say.</summary>
    private static readonly string[] Introductions = ["Our clients ", "Our customers ", "Our patients ", "Our students ", "Our users "];

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

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (Headings.IsLine(line)) return true;
        if (LineShape.CountWords(line) > MaxHeadingWords || LineShape.EndsLikeSentence(line)) return false;
        foreach (var start in HeadingStarts)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Behind the last of the statements from a piece on, each of which has a name before it or behind; the piece itself where there is none.</summary>
    private static int EndOf(string text, IReadOnlyList<TextRange> pieces, int start)
    {
        var end = start;
        var i = start + (start < pieces.Count && IsIntroduction(pieces[start].Of(text)) ? 1 : 0);
        while (i + 1 < pieces.Count)
        {
            if (LineShape.IsFullName(pieces[i].Of(text)))
            {
                var statement = i + 1 + (i + 2 < pieces.Count && IsLabel(pieces[i + 1].Of(text)) ? 1 : 0);
                if (!IsStatement(pieces[statement].Of(text))) break;
                i = statement + 1;
            }
            else if (IsStatement(pieces[i].Of(text)) && LineShape.IsFullName(pieces[i + 1].Of(text)))
            {
                i += 2;
            }
            else
            {
                break;
            }

            end = i;
        }

        return end;
    }

    private static bool IsIntroduction(ReadOnlySpan<char> line)
    {
        foreach (var start in Introductions)
            if (line.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsLabel(ReadOnlySpan<char> line) => LineShape.CountWords(line) <= MaxLabelWords && !LineShape.EndsLikeSentence(line);

    private static bool IsStatement(ReadOnlySpan<char> line)
    {
        if (LineShape.CountWords(line) is < MinStatementWords or > MaxStatementWords) return false;
        if (line[0] is '“' or '"' or '„' or '«') return true;
        foreach (var range in line.SplitAny(' ', ',', '.', '!', '\'', '’', '\u00A0'))
            if (Speakers.Contains(line[range])) return true;
        return false;
    }
}
