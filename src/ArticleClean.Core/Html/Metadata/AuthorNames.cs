using System.Buffers;
using System.Runtime.InteropServices;
using ArticleClean.Languages;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Takes the names out of a byline: labels (<c>By</c>), job titles, dates, addresses and handles go; a degree stays
/// with its name, and an organisation that is the byline stays as it is. What cannot be a name gives none.
/// </summary>
internal static class AuthorNames
{
    private const int MaxByline = 400;
    private const int MaxName = 80;
    private const int MaxWords = 8;

    private static readonly SearchValues<char> NoNameSigns = SearchValues.Create("{}<>=?!|\\");

    /// <summary>Words that end the names: what follows tells of the date, the place or another person.</summary>
    private static readonly HashSet<string> Ends = Set(
        "updated", "published", "posted", "last", "modified", "reviewed", "medically", "edited", "fact", "fact-checked", "photo", "photos", "photography", "photographs", "illustration",
        "illustrations", "illustrated", "video", "translated", "share", "follow", "min", "read", "view", "see", "more", "comments", "comment", "contact", "email", "e-mail", "linkedin",
        "twitter", "facebook", "instagram", "bio", "about", "filed", "is", "was", "has", "joined", "sponsored", "listen", "subscribe", "publié", "aktualisiert", "am", "le", "el",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        "today", "yesterday",
        "기자", "특파원", "記者", "记者", "發表在", "发表于", "發表於", "发布于", "發佈於");

    /// <summary>Words that end the names of a labelled byline only (<c>Posted by Jane in News</c>); without a label they are a part of an organisation's name.</summary>
    private static readonly HashSet<string> LabelledEnds = Set("in", "on", "at", "for", "to", "under", "with", "from", "via", "as");

    private static readonly HashSet<string> JobWords = Set(
        "editor", "writer", "reporter", "correspondent", "journalist", "columnist", "producer", "director", "manager", "ceo", "cto", "cfo", "coo", "cmo", "founder", "co-founder", "cofounder",
        "president", "vp", "chief", "head", "senior", "sr", "junior", "lead", "specialist", "consultant", "analyst", "engineer", "professor", "expert", "dietitian", "nutritionist",
        "contributor", "author", "staff", "freelance", "freelancer", "owner", "partner", "attorney", "designer", "developer", "coach", "strategist", "researcher", "executive", "officer",
        "horticulturist", "horticulturalist", "representative", "candidate", "photographer", "blogger", "educator", "therapist", "advisor", "adviser", "associate", "assistant", "redakteur", "redakteurin");

    /// <summary>Jobs that follow a person's name without a comma.</summary>
    private static readonly HashSet<string> Titles = Set(
        "senior", "reporter", "correspondent", "journalist", "columnist", "redakteur", "redakteurin", "korrespondent", "korrespondentin",
        "journaliste", "periodista", "redactor", "redactora", "giornalista", "jornalista", "verslaggever", "журналист",
        "корреспондент");

    /// <summary>Words that ask the reader to do something, or lead there: they begin a control's text.</summary>
    private static readonly HashSet<string> Controls = Set(
        "sign", "log", "login", "visit", "get", "find", "learn", "view", "see", "start", "join", "try", "buy", "shop", "download",
        "insights", "articles", "posts", "more", "explore", "discover", "browse", "search", "click", "all", "meet", "back", "next",
        "previous", "register", "subscribe", "follow", "share", "contact", "request", "book", "schedule", "recent", "latest",
        "related", "popular", "read", "from");

    /// <summary>Words that follow a name without a space where the markup between them is gone (<c>DoeIn</c>, <c>DoePosted</c>).</summary>
    private static readonly HashSet<string> GluedEnds =
        new(StringComparer.Ordinal) { "In", "On", "At", "Posted", "Published", "Updated", "Last", "Share", "Follow", "Read" };

    private static readonly HashSet<string> GluedLabels = new(StringComparer.Ordinal) { "By", "Von", "Par", "Por", "Door", "Af", "Av" };

    /// <summary>Words of an organisation that stands behind a person's name.</summary>
    private static readonly HashSet<string> Organisations = Set(
        "news", "university", "universität", "université", "universidad", "institute", "press", "magazine", "agency", "college",
        "inc", "llc", "ltd", "gmbh",
        "foundation", "society", "association", "center", "centre", "department", "council", "ministry", "newsroom");

    private static readonly HashSet<string> Degrees = Set(
        "md", "phd", "mba", "ms", "msc", "ma", "ba", "bs", "bsc", "rd", "rdn", "ldn", "rn", "cpa", "cfp", "cfa", "lcsw", "lmft", "lpc", "dds", "dmd", "dvm", "vmd", "do", "jd", "esq", "mph",
        "mpp", "med", "edd", "psyd", "dpt", "pt", "cpt", "cscs", "np", "pa", "pharmd", "facp", "faap", "facog", "facc", "cepf", "cissp", "pmp", "jr", "sr", "ii", "iii", "iv", "llm", "fand", "cdces",
        "cde", "faclm", "foma", "dabom", "dacvb", "lvt", "psp", "cpp", "mfa", "msw", "mscp", "rph", "dnp", "aprn", "facs", "lac", "nd", "od", "dc");

    private static readonly HashSet<string> NoNames = Set(
        "admin", "administrator", "site admin", "web admin", "wpadmin", "wp admin", "editor", "the editor", "editors", "author", "authors", "guest", "guest author", "guest post", "user", "username", "unknown",
        "anonymous", "webmaster", "root", "null", "none", "undefined", "n/a", "na", "super user", "superuser", "owner", "staff", "staff writer", "staff writers", "staff reporter", "staff reporters", "staff report", "staff reports", "home", "news", "blog", "team",
        "about", "about us", "contact", "contact us", "website", "default", "test", "posts", "all posts", "view all posts", "name", "contributor", "contributors", "redaktion", "redaction", "redacción",
        "about the author", "the author", "about author", "no author", "content", "profile", "member", "moderator",
        "editorial policies", "editorial policy", "privacy", "privacy policy", "press release", "wordpress", "author bio", "see all",
        "人氣", "人气", "阅读", "閱讀", "浏览", "瀏覽", "评论", "評論", "分享", "关注", "關注", "名片",
        "简介", "簡介", "首页", "首頁", "目次", "管理人", "조회", "댓글", "공유",
        "learn more", "read more", "read full bio", "editorial");

    /// <summary>What people do with a text without being its author: <c>Reviewed by</c>.</summary>
    private static readonly HashSet<string> OtherRoles = Set(
        "reviewed", "edited", "checked", "fact-checked", "photo", "photos", "photograph", "photographs", "photography", "illustration", "illustrations", "illustrated", "video", "translated",
        "sponsored", "presented", "updated", "modified", "powered", "verified", "approved", "designed", "image", "images");

    private static readonly HashSet<string> Particles = Set("de", "van", "der", "den", "von", "la", "le", "da", "di", "del", "dos", "du", "bin", "ibn", "al", "el", "ter", "zu", "y", "e");

    private static readonly HashSet<string> Conjunctions = Set("and", "und", "et", "och", "og", "en", "ja", "y", "with");

    /// <summary>A name of a catalogue, <c>Doe, Jane A.</c>, as a byline has it; any other value as it is.</summary>
    public static string InDisplayOrder(string value)
    {
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        if (comma <= 0 || value.IndexOf(',', comma + 1) >= 0) return value;
        var (last, first) = (Words(value[..comma]), Words(value[(comma + 1)..]));
        var isCatalogued = first.Count <= 3 && IsPerson(first) && !IsDegree(first) && !IsJob(first) && last.Count <= 3 && IsPerson(last) && (last.Count == 1 || Particles.Contains(last[0]));
        return isCatalogued ? $"{value[(comma + 1)..].Trim()} {value[..comma].Trim()}" : value;
    }

    /// <summary>The names in a byline, in its order.</summary>
    public static IReadOnlyList<string> Clean(string byline)
    {
        if (byline.Length > MaxByline) return [];

        // A person's page stands behind the name; alone it names nobody.
        var http = byline.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        var address = http >= 0 && byline.Contains("://", StringComparison.Ordinal)
            ? http
            : byline.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
        var words = Words(address < 0 ? byline : byline[..address]);
        Unglue(words);
        var start = LabelEnd(words);
        var isLabelled = start > SkipSigns(words, 0);
        if (!isLabelled && InnerLabel(words) is > 0 and var inner) (start, isLabelled) = (inner, true);
        var end = start;
        while (end < words.Count && !EndsNames(words, end, start, isLabelled)) end++;

        // What stands behind the names begins a sentence of its own.
        if (end > start && end < words.Count && words[end - 1] is { Length: > 3 } last && last.IndexOf('.', StringComparison.Ordinal) == last.Length - 1 && !IsDegree([last])) words[end - 1] = last[..^1];
        var names = new List<string>();
        foreach (var name in Split(words[start..end]))
            if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
        return names;
    }

    /// <summary>Whether a byline begins with a label, such as <c>By</c>.</summary>
    public static bool IsLabelled(string byline)
    {
        var words = Words(byline);
        Unglue(words);
        return LabelEnd(words) > SkipSigns(words, 0);
    }

    /// <summary>Whether a text is nothing but a label, so that the name must follow it.</summary>
    public static bool IsLabel(string text)
    {
        var words = Words(text);
        return words.Count is > 0 and <= 4 && LabelEnd(words) == words.Count && words.Count > SkipSigns(words, 0);
    }

    /// <summary>Whether a name looks like a person's or a team's: up to five words, each with a capital but for particles.</summary>
    public static bool IsProper(string name) => IsPerson(Words(name.Split(',')[0]));

    /// <summary>Whether a name is written in a script without spaces, so that a word may be a whole name.</summary>
    public static bool IsSpaceless(string name) =>
        name.Length is >= 2 and <= 8
        && name.All(c => c is >= '\u3040' and <= '\u30ff' or >= '\u4e00' and <= '\u9fff' or >= '\uac00' and <= '\ud7af' or '·' or '々');

    /// <summary>Whether a name has three words or more and no capital, as running text has and names have not.</summary>
    public static bool IsRunningText(string name) =>
        name.Count(c => c == ' ') >= 2 && name.All(c => char.IsAsciiLetterLower(c) || !char.IsLetter(c));

    /// <summary>Whether a name is a login: one word in lower case, which readers would not be shown.</summary>
    public static bool IsLogin(string name) => !name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsUpper) && name.All(char.IsAscii);

    /// <summary>Whether a byline has nothing but its label, names, and what joins them: no job, no date, no other role.</summary>
    public static bool IsNothingBut(string byline, IReadOnlyList<string> names)
    {
        var words = Words(byline);
        var named = names.SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        for (var i = LabelEnd(words); i < words.Count; i++)
        {
            var word = words[i];
            if (!named.Contains(word) && !Conjunctions.Contains(word) && (word.Length > 1 || char.IsLetterOrDigit(word[0]))) return false;
        }

        return true;
    }

    /// <summary>The words, with signs that set names apart as words of their own.</summary>
    private static List<string> Words(string byline)
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
        if (close < 0 || close - start > MaxNickname || close + 2 >= byline.Length || byline[close + 1] != ' ' || !char.IsUpper(byline[close + 2])) return 0;
        var nickname = byline[(start + 1)..close];
        if (nickname.Length == 0 || !char.IsUpper(nickname[0]) || !(nickname.Any(char.IsLower) || nickname.Contains('.', StringComparison.Ordinal)) || nickname.Any(char.IsDigit)) return 0;
        var next = byline.AsSpan(close + 2);
        var nextEnd = next.IndexOfAny(' ', ',');
        var last = (nextEnd < 0 ? next : next[..nextEnd]).ToString();
        return Ends.Contains(last) || JobWords.Contains(last) || JobWords.Contains(nickname) ? 0 : close + 1;
    }

    /// <summary>How many words the labels at the beginning have: the last label that any word follows wins.</summary>
    private static int LabelEnd(List<string> words)
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

    /// <summary>The word after a <c>by</c> inside a byline, as in "This recipe is by Jane Doe"; 0 where there is none.</summary>
    private static int InnerLabel(List<string> words)
    {
        const int MaxBefore = 6;
        for (var i = 1; i < words.Count - 1 && i <= MaxBefore; i++)
        {
            if (words[i].Equals("by", StringComparison.OrdinalIgnoreCase)) return OtherRoles.Contains(words[i - 1]) ? 0 : i + 1;
        }

        return 0;
    }

    private static int SkipSigns(List<string> words, int start)
    {
        var end = start;
        while (end < words.Count
            && words[end] is ":" or "：" or "|" or "/" or "-" or "–" or "—" or "•" or "·" or "⋅" or "," or "["
                or "【" or "｜" or "／")
            end++;
        return end;
    }

    private static bool EndsNames(List<string> words, int i, int start, bool isLabelled)
    {
        var word = words[i];
        if (word is "|" or "•" or "·" or "⋅" or "∙" or "(" or "[" or "<" or "-" or "–" or "—" or "‖" or "\"" or ":" or "："
            or "]" or "【" or "】" or "｜")
            return i > start;
        if (i - start >= 2 && Titles.Contains(word) && char.IsUpper(words[i - 1][0]) && char.IsUpper(words[i - 2][0]))
            return !IsTeam(words[i - 2]);
        if (word.Contains('@', StringComparison.Ordinal)) return true;
        var lower = word.TrimEnd('.', ',');

        // A number is a date or a count; the word before it, where it is a month, ends the names already.
        if (i > start && char.IsAsciiDigit(word[0])) return true;
        if (MonthNames.Find(lower) > 0 && i + 1 < words.Count && char.IsAsciiDigit(words[i + 1][0])) return true;
        if (Ends.Contains(lower)) return true;
        return isLabelled && i > start && LabelledEnds.Contains(word);
    }

    /// <summary>Whether a word begins the name of a group (<c>The Example Reporters</c>).</summary>
    private static bool IsTeam(string word) => word is "The" or "Our" or "A" or "An" or "Staff";

    /// <summary>Sets apart a label and what follows a name where no space does: <c>ByJane DoeIn News</c>.</summary>
    private static void Unglue(List<string> words)
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

    private static IEnumerable<string> Split(List<string> words)
    {
        var part = new List<string>();
        var last = "";
        var isFirst = true;
        for (var i = 0; i <= words.Count; i++)
        {
            var word = i < words.Count ? words[i] : ";";
            var isBreak = word is "," or ";" or "&" or "、" or "，" or "/" or "+";
            // "Ann Lee, and Bo Chen".
            if (part.Count == 0 && !isFirst && i < words.Count && Conjunctions.Contains(word) && char.IsLower(word[0])) continue;
            if (!isBreak && !(Conjunctions.Contains(word) && IsPerson(part) && IsPerson(Next(words, i + 1))))
            {
                part.Add(word);
                continue;
            }

            var text = string.Join(' ', part).Trim(' ', '-', '.', '*', '_', '~', '+', '=', '\'', '»', '«', '›', '‹', '»', '→', '×');
            if (IsShortened(part)) text += ".";
            if (last.Length > 0 && part.Count > 0 && IsDegree(part)) last += ", " + text;
            else
            {
                if (IsName(last)) yield return last;
                last = isFirst || !(IsJob(part) || IsOrganisation(part, last)) ? text : "";
                isFirst = false;
            }

            part.Clear();
        }

        if (IsName(last)) yield return last;
    }

    /// <summary>Whether a stop belongs to the last word, which it shortens: <c>King Jr.</c>, <c>M.D.</c> Behind a degree without another stop it ends the line.</summary>
    private static bool IsShortened(List<string> words) =>
        words.Count > 0 && words[^1] is { Length: <= 5 } word && word.EndsWith('.')
        && (words.Count > 1 || word.IndexOf('.', StringComparison.Ordinal) < word.Length - 1 || word is "Jr." or "Sr.");

    private static List<string> Next(List<string> words, int start)
    {
        var end = start;
        while (end < words.Count && words[end] is not ("," or ";" or "&" or "、" or "，" or "/") && !Conjunctions.Contains(words[end])) end++;
        return words[start..end];
    }

    /// <summary>Whether words look like one person's name: up to five, each with a capital but for particles.</summary>
    private static bool IsPerson(List<string> words) =>
        words.Count is > 0 and <= 5 && words.TrueForAll(word => char.IsUpper(word[0]) || word[0] is '(' or '"' || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter || Particles.Contains(word));

    private static bool IsDegree(List<string> words) => words.TrueForAll(word => Degrees.Contains(word.Replace(".", "", StringComparison.Ordinal).Trim('®', '™').ToLowerInvariant()));

    /// <summary>Whether words behind a comma are a job: they hold a job's name, and more than a name would.</summary>
    private static bool IsJob(List<string> words) => words.Exists(word => JobWords.Contains(word.TrimEnd('.', 's'))) && !words.Exists(word => word is "Team" or "Staff" or "Editors");

    /// <summary>Whether words behind a person's whole name are where the person works: <c>CNN</c>, <c>University of Leeds</c>.</summary>
    private static bool IsOrganisation(List<string> words, string person) =>
        person.Contains(' ', StringComparison.Ordinal) && (words is [{ Length: >= 2 and <= 5 } only] && only.All(char.IsAsciiLetterUpper) || words.Exists(Organisations.Contains));

    private static bool IsName(string name)
    {
        if (name.Length is < 2 or > MaxName || NoNames.Contains(name) || Controls.Contains(name) || IsKey(name)
            || name.EndsWith(" admin", StringComparison.OrdinalIgnoreCase))
            return false;
        if (name.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".org", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".net", StringComparison.OrdinalIgnoreCase)) return false;
        var words = name.Split(' ').Length;
        var letters = name.Count(char.IsLetter);
        if (words > 1 && Controls.Contains(name[..name.IndexOf(' ', StringComparison.Ordinal)])) return false;
        return words <= MaxWords && (words < 3 || !char.IsAsciiDigit(name[0])) && letters * 2 >= name.Length && letters > 0 && !name.AsSpan().ContainsAny(NoNameSigns);
    }

    /// <summary>Whether a name is one of a template's own: <c>page.head.author</c>.</summary>
    private static bool IsKey(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsUpper) && name.Count(c => c == '.') >= 3;

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
