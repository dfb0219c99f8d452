using System.Runtime.InteropServices;
using ArticleClean.Languages;

namespace ArticleClean.Html.Metadata;

/// <summary>Cuts a byline into words, and finds the labels that it begins with.</summary>
internal static class BylineWords
{
    /// <summary>Words that follow a name without a space where the markup between them is gone (<c>DoeIn</c>, <c>DoePosted</c>).</summary>
    private static readonly HashSet<string> GluedEnds =
        new(StringComparer.Ordinal) { "In", "On", "At", "Posted", "Published", "Updated", "Last", "Share", "Follow", "Read" };

    private static readonly HashSet<string> GluedLabels = new(StringComparer.Ordinal) { "By", "Von", "Par", "Por", "Door", "Af", "Av" };

    /// <summary>The words, with signs that set names apart as words of their own.</summary>
    public static List<string> Of(string byline)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= byline.Length; i++)
        {
            var c = i < byline.Length ? byline[i] : ' ';
            var isSign = c is ',' or ';' or '|' or '•' or '·' or '⋅' or '∙' or '&' or '、' or '，' or '(' or ')' or '/' or '：'
                or '—' or '–' or '[' or ']' or '<' or '>' or '"' or '‖' or '｜' or '【' or '】' or '\u200b'
                || (c == '／' && start >= 0 && BylineLabels.Contains(byline[start..i]))
                || (c == ':' && (i + 1 == byline.Length || !char.IsLetterOrDigit(byline[i + 1])));
            if (!isSign && !char.IsWhiteSpace(c) && c != '\u00a0')
            {
                if (start < 0) start = i;
                continue;
            }

            if (start < 0 && c is '(' or '"' && NicknameEnd(byline, i, words) is > 0 and var end)
            {
                words.Add(byline[i..end]);
                i = end - 1;
                continue;
            }

            if (start >= 0) words.Add(byline[start..i]);
            start = -1;
            if (isSign) words.Add(c.ToString());
        }

        return words;
    }

    /// <summary>Sets apart a label and what follows a name where no space does: <c>ByJane DoeIn News</c>.</summary>
    public static void Unglue(List<string> words)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            var word = words[i];
            var capital = word.Length - 1;
            while (capital > 1 && !(char.IsUpper(word[capital]) && char.IsLower(word[capital - 1]))) capital--;
            if (capital <= 1) continue;
            if (i > 0 && (GluedEnds.Contains(word[capital..]) || MonthNames.Find(word.AsSpan(capital)) > 0)) Cut(i, capital);
            else if (i == 0 && GluedLabels.Contains(word[..capital])) Cut(i, capital);
        }

        void Cut(int index, int at)
        {
            words.Insert(index + 1, words[index][at..]);
            words[index] = words[index][..at];
        }
    }

    /// <summary>How many words the labels at the beginning have: the last label that any word follows wins.</summary>
    public static int LabelEnd(List<string> words)
    {
        var end = SkipSigns(words, 0);
        for (var guard = 0; guard < 3; guard++)
        {
            var longest = 0;
            for (var length = 1; length <= BylineLabels.MaxWords && end + length <= words.Count; length++)
            {
                var label = string.Join(' ', CollectionsMarshal.AsSpan(words).Slice(end, length)).ToLowerInvariant();
                if (BylineLabels.Contains(label, words.Count - end - length)) longest = length;
            }

            if (longest == 0) break;
            end = SkipSigns(words, end + longest);
        }

        return end;
    }

    /// <summary>Index of the first word that is no sign.</summary>
    public static int SkipSigns(List<string> words, int start)
    {
        var end = start;
        while (end < words.Count
            && words[end] is ":" or "：" or "|" or "/" or "-" or "–" or "—" or "•" or "·" or "⋅" or "," or "["
                or "【" or "｜" or "／")
            end++;
        return end;
    }

    /// <summary>
    /// The offset after what stands in brackets or quotes between a first name and a last one: <c>Richard (R.J.) Eskow</c>,
    /// <c>Robert (Bob) Smith</c>; 0 where it tells something else, such as an agency behind a whole name.
    /// </summary>
    private static int NicknameEnd(string byline, int start, List<string> before)
    {
        const int MaxNickname = 20;
        if (before.Count == 0 || !char.IsUpper(before[^1][0]) || BylineLabels.Contains(before[^1])
            || (before.Count > 1 && char.IsUpper(before[^2][0]) && !BylineLabels.Contains(before[^2])))
            return 0;
        var close = byline.IndexOf(byline[start] == '(' ? ')' : '"', start + 1);
        if (close < 0 || close - start > MaxNickname || close + 2 >= byline.Length) return 0;
        if (byline[close + 1] != ' ' || !char.IsUpper(byline[close + 2])) return 0;
        var nickname = byline[(start + 1)..close];
        if (nickname.Length == 0 || !char.IsUpper(nickname[0]) || nickname.Any(char.IsDigit)) return 0;
        if (!nickname.Any(char.IsLower) && !nickname.Contains('.', StringComparison.Ordinal)) return 0;
        var next = byline.AsSpan(close + 2);
        var nextEnd = next.IndexOfAny(' ', ',');
        var last = (nextEnd < 0 ? next : next[..nextEnd]).ToString();
        var isJob = AuthorWords.JobWords.Contains(last) || AuthorWords.JobWords.Contains(nickname);
        return isJob || AuthorWords.Ends.Contains(last) ? 0 : close + 1;
    }
}
