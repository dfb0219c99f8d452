using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Html;

/// <summary>
/// Compares what a page shows with what it says is its article, by letters and digits alone: white space and marks differ.
/// </summary>
internal static class ShownLetters
{
    /// <summary>So many pieces of the article are looked for, each of so many letters and digits.</summary>
    private const int Pieces = 32, PieceLength = 24;

    /// <summary>
    /// A page that shows fewer of the pieces shows a teaser, or nothing. Of 107 benchmark pages whose JSON-LD has an article of
    /// more than a summary, one shows less than half of it, and all others more than 57 %.
    /// </summary>
    private const int MinShown = 12;

    /// <summary>The letters and digits of a text; no more than <paramref name="max"/> are counted.</summary>
    public static int Count(string text, int max)
    {
        var count = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) && ++count == max) break;
        return count;
    }

    /// <summary>Whether a page lacks most of an article of which it shows so many pieces.</summary>
    public static bool IsLacking(int piecesShown) => piecesShown < MinShown;

    /// <summary>How many of the pieces of an article a page shows.</summary>
    /// <param name="page">The page's text.</param>
    /// <param name="article">The article's text.</param>
    /// <param name="budget">Counts the work: each piece is looked for in the whole page.</param>
    public static int PiecesShown(string page, string article, WorkBudget budget)
    {
        budget.Spend(page.Length + article.Length);
        var (shown, wanted) = (Letters(page), Letters(article));
        var found = 0;
        for (var i = 0; i < Pieces; i++)
        {
            var start = (int)((long)(wanted.Length - PieceLength) * i / (Pieces - 1));
            budget.Spend(shown.Length / 8);
            if (shown.Contains(wanted.Substring(start, PieceLength), StringComparison.Ordinal)) found++;
        }

        return found;
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        return letters.ToString();
    }
}
