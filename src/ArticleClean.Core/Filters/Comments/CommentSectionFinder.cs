using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters.Comments;

/// <summary>
/// Finds the comments of readers in stripped text by what repeats in them: a name with a date, a button to reply. A date
/// with a name beside it also heads the entries of a diary or of a list of news, so a section has a heading that says what it is, or
/// speakers who "say", or buttons to reply; and an article stands before it.
/// </summary>
internal sealed class CommentSectionFinder(string text, IReadOnlyList<TextRange> pieces)
{
    /// <summary>Longer lines are no names.</summary>
    private const int MaxNameWords = 6, MaxNameLength = 60;

    /// <summary>Between a section's heading and its first comment, orders to sort by and the page's title may stand.</summary>
    private const int MaxHeadPieces = 10;

    /// <summary>Words of sentences there, at most: a link to the comments stands above the article itself.</summary>
    private const int MaxHeadWords = 40;

    /// <summary>Between two dates stands a comment, in paragraphs.</summary>
    private const int MaxCommentPieces = 60, MaxCommentWords = 1200;

    /// <summary>What follows the last date is its comment, up to the next short line.</summary>
    private const int MaxLastPieces = 12, MaxLastWords = 300;

    /// <summary>Words of sentences before the first comment: with fewer the posts may be the text's main content.</summary>
    private const int MinArticleWords = 80;

    private const int MinSentenceWords = 12;

    public List<CommentSection> Find()
    {
        var sections = new List<CommentSection>();
        int heading = -1, headingWords = 0, articleWords = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var line = Line(i);
            if (CommentCues.IsHeading(line)) (heading, headingWords) = (i, articleWords);
            if (!IsComment(i))
            {
                articleWords += SentenceWords(i);
                continue;
            }

            var isHeaded = heading >= 0 && i - heading <= MaxHeadPieces && articleWords - headingWords <= MaxHeadWords;
            var (end, isSection, least) = Follow(i, isHeaded);
            if (isSection && articleWords >= least) sections.Add(new CommentSection(isHeaded ? heading : FirstOf(i), end));
            // No later start in what is none would make it one.
            i = Math.Max(i, end - 1);
        }

        return sections;
    }

    /// <summary>Goes from comment to comment: where the last one ends, whether they are comments, and how many words an article before them must have.</summary>
    private (int End, bool IsSection, int Least) Follow(int first, bool isHeaded)
    {
        int comments = 0, speakers = 0, buttons = 0, last = first, words = 0, sentenceWords = 0;
        for (var i = first; i < pieces.Count && i - last <= MaxCommentPieces && words <= MaxCommentWords; i++)
        {
            if (!isHeaded && i > first && CommentCues.IsHeading(Line(i))) break;
            words += LineShape.CountWords(Line(i));
            sentenceWords += SentenceWords(i);
            if (IsComment(i))
            {
                comments++;
                if (i > 0 && CommentCues.IsSpeaker(Line(i - 1))) speakers++;
            }
            else if (CommentCues.IsButton(Line(i))) buttons++;
            else continue;
            last = i;
            words = 0;
        }

        var isSpoken = speakers >= 2 && 2 * speakers >= comments;
        // Posts that are longer than what stands before them, and that nothing calls comments, are a thread.
        var least = isHeaded || isSpoken ? MinArticleWords : Math.Max(MinArticleWords, sentenceWords);
        var isSection = isHeaded ? comments >= 2 || comments + buttons >= 2 : isSpoken || comments >= 3 && buttons >= 2;
        return (isSection ? EndOf(last) : last, isSection, least);
    }

    private int SentenceWords(int piece) => LineShape.CountWords(Line(piece)) is >= MinSentenceWords and var words ? words : 0;

    /// <summary>Where the last comment and the form behind it end.</summary>
    private int EndOf(int last)
    {
        var end = last + 1;
        if (!CommentCues.IsButton(Line(last)))
        {
            if (end < pieces.Count && IsName(Line(end)) && !(last > 0 && IsName(Line(last - 1)))) end++;
            var words = 0;
            for (var bound = end + MaxLastPieces; end < Math.Min(bound, pieces.Count) && words < MaxLastWords && !IsName(Line(end)); end++)
                words += LineShape.CountWords(Line(end));
        }

        while (end < pieces.Count && IsControl(Line(end))) end++;
        return end;
    }

    /// <summary>Whether a line is of the form for a new comment, or another control behind it.</summary>
    private static bool IsControl(ReadOnlySpan<char> line) =>
        CommentCues.IsButton(line) || (CueLine.Read(line) is { } cues && (cues.IsControl(line) || cues.IsWeak));

    private int FirstOf(int comment) => comment > 0 && (CommentCues.IsSpeaker(Line(comment - 1)) || IsName(Line(comment - 1))) ? comment - 1 : comment;

    /// <summary>Whether a comment's date stands at a piece, with a name beside it.</summary>
    private bool IsComment(int piece)
    {
        var line = Line(piece);
        var date = WrittenDate.Length(line);
        if (date > 0)
        {
            var isAlone = date == line.Length || line[date] is '.' or ')' or '|' && date + 1 == line.Length;
            if (!isAlone && !char.IsUpper(line[date])) return false;
            return piece > 0 && (CommentCues.IsSpeaker(Line(piece - 1)) || IsName(Line(piece - 1))) || isAlone && piece + 1 < pieces.Count && IsName(Line(piece + 1));
        }

        // "Rob, July 25, 2019", "Chris SDecember 18, 2025, 10:00 pmIn terms": the name before it, in the same piece.
        var words = 0;
        for (var i = 1; i < line.Length - 4 && i < MaxNameLength && words < MaxNameWords; i++)
        {
            if (line[i] is '.' or '!' or '?') return false;
            if (WhiteSpace.IsBlank(line[i])) words++;
            if (!char.IsLetterOrDigit(line[i]) || char.IsLower(line[i]) && char.IsLetter(line[i - 1]) || char.IsAsciiDigit(line[i - 1])) continue;
            var length = WrittenDate.Length(line[i..]);
            if (length > 0) return IsInitial(line[0]) && (i + length == line.Length || char.IsUpper(line[i + length]));
        }

        return false;
    }

    /// <summary>Whether a line may be a name: short, and no sentence, button or heading.</summary>
    private static bool IsName(ReadOnlySpan<char> line) =>
        IsInitial(line[0]) && line.Length <= MaxNameLength && LineShape.CountWords(line) <= MaxNameWords && !LineShape.EndsLikeSentence(line)
        && !CommentCues.IsButton(line) && !CommentCues.IsHeading(line) && WrittenDate.Length(line) == 0;

    private static bool IsInitial(char c) => char.IsLetterOrDigit(c) || c == '@';

    private ReadOnlySpan<char> Line(int piece) => pieces[piece].Of(text);
}
