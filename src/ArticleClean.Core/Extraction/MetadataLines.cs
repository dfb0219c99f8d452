using ArticleClean.Documents;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction;

/// <summary>
/// Finds what a choice begins with and is metadata, not content: lines that only repeat the page's title, and short lines
/// that name the author or the date. The authors' names alone are metadata at the end, too.
/// </summary>
internal static class MetadataLines
{
    /// <summary>A block of this many words is running text: what follows it is no longer the top.</summary>
    private const int TextWords = 15;

    /// <summary>The lines that the top has at most: a poem or a list has no running text that would end it.</summary>
    private const int MaxLines = 6;

    /// <summary>A line that is content at least this probably stays.</summary>
    private const float MaxProbability = 0.75f;

    /// <summary>The share of the title's words that a line must have to be the title.</summary>
    private const double MinTitleShare = 0.6;

    /// <summary>Fewer words are the title of many things.</summary>
    private const int MinTitleWords = 3;

    /// <summary>The share of a line's words that are numbers, from which on it is a date.</summary>
    private const double MinNumbers = 0.4;

    /// <summary>The class group of authors and dates, as a bit.</summary>
    private static readonly int MetaGroup = ClassGroup.BitsOf("meta");

    /// <summary>Finds the metadata at the top and at the end of a choice.</summary>
    /// <param name="page">The page.</param>
    /// <param name="probabilities">For each block how probably it is content.</param>
    /// <param name="chosen">For each block whether it is chosen.</param>
    /// <returns>The blocks, each with the reason why it is none of the content.</returns>
    public static IEnumerable<(int Block, string Reason)> Find(PageAnalysis page, float[] probabilities, bool[] chosen)
    {
        var title = HeadingFeatures.WordsOf(page.Document.Metadata.HeadTitle ?? "").ToHashSet();
        var authors = page.Document.Metadata.Authors.SelectMany(HeadingFeatures.WordsOf).ToHashSet();
        var (lines, hasKept) = (0, false);
        for (var i = 0; i < chosen.Length && lines < MaxLines; i++)
        {
            if (!chosen[i] || page.Text.Blocks[i].Words == 0) continue;
            lines++;
            if (RepeatsTitle(page, i, title, hasKept)) yield return (i, "repeats the page's title");
            else if (page.Text.Blocks[i].Words >= TextWords) break;
            else if (IsNames(page, i, authors)) yield return (i, "names the author");
            else if (probabilities[i] < MaxProbability && (IsByline(page, i) || IsDate(page, i)))
                yield return (i, "names the author or the date");
            else hasKept = true;
        }

        var last = Array.LastIndexOf(chosen, true);
        if (last >= 0 && IsNames(page, last, authors)) yield return (last, "names the author");
    }

    /// <summary>
    /// Whether a heading of the first level has no other words than the title, or another line is the title itself. Behind a line
    /// that is kept only a heading is: a song repeats its title.
    /// </summary>
    private static bool RepeatsTitle(PageAnalysis page, int block, HashSet<uint> title, bool isHeadingWanted)
    {
        var level = page.Document.Blocks[block].HeadingLevel;
        if (title.Count == 0 || level > 1) return false;
        var hits = 0;
        var seen = new HashSet<uint>();
        foreach (var word in page.Text.WordsOf(block))
        {
            if (!title.Contains(word)) continue;
            hits++;
            seen.Add(word);
        }

        var words = page.Text.Blocks[block].Words;
        if (words == 0 || hits < words) return false;
        if (level == 1) return true;
        return !isHeadingWanted && words >= MinTitleWords && seen.Count >= MinTitleShare * title.Count;
    }

    /// <summary>Whether a line is made of the authors' names.</summary>
    private static bool IsNames(PageAnalysis page, int block, HashSet<uint> authors)
    {
        if (authors.Count == 0 || page.Document.Blocks[block].Kind == BlockKind.Heading) return false;
        var names = 0;
        ref readonly var text = ref page.Text.Blocks[block];
        if (text.Words >= TextWords) return false;
        foreach (var word in page.Text.WordsOf(block))
        {
            if (authors.Contains(word)) names++;
            else if ((CueWords.Of(word) & (Cue.Byline | Cue.Function)) == 0) return false;
        }

        return names > 1 || (names == 1 && text.Words == 1);
    }

    /// <summary>Whether a line is a date, with a time or a source at most.</summary>
    private static bool IsDate(PageAnalysis page, int block)
    {
        ref readonly var text = ref page.Text.Blocks[block];
        return text.Words is > 1 and < TextWords && page.Document.Blocks[block].Kind == BlockKind.Paragraph && text.Ending == 0
            && (text.Cues & Cue.Date) != 0 && text.Numbers >= MinNumbers * text.Words && text.Numbers > 1;
    }

    private static bool IsByline(PageAnalysis page, int block)
    {
        if (page.Document.Blocks[block].Kind == BlockKind.Heading
            || (page.Text.Blocks[block].Cues & (Cue.Date | Cue.Byline)) == 0)
            return false;
        var groups = page.InlineGroups[block] | (page.Owners[block] is var owner and >= 0 ? page.Elements[owner].OwnGroups : 0);
        return (groups & MetaGroup) != 0;
    }
}
