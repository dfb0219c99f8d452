namespace ArticleClean.Html.Metadata;

/// <summary>The words that bylines hold beside names, one table for each thing that they say.</summary>
internal static class AuthorWords
{
    /// <summary>Words that end the names: what follows tells of the date, the place or another person.</summary>
    public static readonly HashSet<string> Ends = Set(
        "updated", "published", "posted", "last", "modified", "reviewed", "medically", "edited", "fact", "fact-checked", "photo",
        "photos", "photography", "photographs", "illustration", "illustrations", "illustrated", "video", "translated", "share",
        "follow", "min", "read", "view", "see", "more", "comments", "comment", "contact", "email", "e-mail", "linkedin", "twitter",
        "facebook", "instagram", "bio", "about", "filed", "is", "was", "has", "joined", "sponsored", "listen", "subscribe", "publié",
        "aktualisiert", "am", "le", "el", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "wed", "thu", "fri", "sat", "sun", "today", "yesterday", "기자", "특파원", "記者", "记者", "發表在", "发表于",
        "發表於", "发布于", "發佈於");

    /// <summary>
    /// Words that end the names of a labelled byline only (<c>Posted by Jane in News</c>); without a label they are a part of an
    /// organisation's name.
    /// </summary>
    public static readonly HashSet<string> LabelledEnds = Set("in", "on", "at", "for", "to", "under", "with", "from", "via", "as");

    public static readonly HashSet<string> JobWords = Set(
        "editor", "writer", "reporter", "correspondent", "journalist", "columnist", "producer", "director", "manager", "ceo", "cto",
        "cfo", "coo", "cmo", "founder", "co-founder", "cofounder", "president", "vp", "chief", "head", "senior", "sr", "junior",
        "lead", "specialist", "consultant", "analyst", "engineer", "professor", "expert", "dietitian", "nutritionist", "contributor",
        "author", "staff", "freelance", "freelancer", "owner", "partner", "attorney", "designer", "developer", "coach", "strategist",
        "researcher", "executive", "officer", "horticulturist", "horticulturalist", "representative", "candidate", "photographer",
        "blogger", "educator", "therapist", "advisor", "adviser", "associate", "assistant", "redakteur", "redakteurin");

    /// <summary>Jobs that follow a person's name without a comma.</summary>
    public static readonly HashSet<string> Titles = Set(
        "senior", "reporter", "correspondent", "journalist", "columnist", "redakteur", "redakteurin", "korrespondent", "korrespondentin",
        "journaliste", "periodista", "redactor", "redactora", "giornalista", "jornalista", "verslaggever", "журналист",
        "корреспондент");

    /// <summary>Words that ask the reader to do something, or lead there: they begin a control's text.</summary>
    public static readonly HashSet<string> Controls = Set(
        "sign", "log", "login", "visit", "get", "find", "learn", "view", "see", "start", "join", "try", "buy", "shop", "download",
        "insights", "articles", "posts", "more", "explore", "discover", "browse", "search", "click", "all", "meet", "back", "next",
        "previous", "register", "subscribe", "follow", "share", "contact", "request", "book", "schedule", "recent", "latest",
        "related", "popular", "read", "from");

    /// <summary>Words of an organisation that stands behind a person's name.</summary>
    public static readonly HashSet<string> Organisations = Set(
        "news", "university", "universität", "université", "universidad", "institute", "press", "magazine", "agency", "college",
        "inc", "llc", "ltd", "gmbh",
        "foundation", "society", "association", "center", "centre", "department", "council", "ministry", "newsroom");

    public static readonly HashSet<string> Degrees = Set(
        "md", "phd", "mba", "ms", "msc", "ma", "ba", "bs", "bsc", "rd", "rdn", "ldn", "rn", "cpa", "cfp", "cfa", "lcsw", "lmft",
        "lpc", "dds", "dmd", "dvm", "vmd", "do", "jd", "esq", "mph", "mpp", "med", "edd", "psyd", "dpt", "pt", "cpt", "cscs", "np",
        "pa", "pharmd", "facp", "faap", "facog", "facc", "cepf", "cissp", "pmp", "jr", "sr", "ii", "iii", "iv", "llm", "fand",
        "cdces", "cde", "faclm", "foma", "dabom", "dacvb", "lvt", "psp", "cpp", "mfa", "msw", "mscp", "rph", "dnp", "aprn", "facs",
        "lac", "nd", "od", "dc");

    public static readonly HashSet<string> NoNames = Set(
        "admin", "administrator", "site admin", "web admin", "wpadmin", "wp admin", "editor", "the editor", "editors", "author",
        "authors", "guest", "guest author", "guest post", "user", "username", "unknown", "anonymous", "webmaster", "root", "null",
        "none", "undefined", "n/a", "na", "super user", "superuser", "owner", "staff", "staff writer", "staff writers",
        "staff reporter", "staff reporters", "staff report", "staff reports", "home", "news", "blog", "team", "about", "about us",
        "contact", "contact us", "website", "default", "test", "posts", "all posts", "view all posts", "name", "contributor",
        "contributors", "redaktion", "redaction", "redacción", "about the author", "the author", "about author", "no author",
        "content", "profile", "member", "moderator", "editorial policies", "editorial policy", "privacy", "privacy policy",
        "press release", "wordpress", "author bio", "see all", "人氣", "人气", "阅读", "閱讀", "浏览", "瀏覽", "评论",
        "評論", "分享", "关注", "關注", "名片", "简介", "簡介", "首页", "首頁", "目次", "管理人", "조회",
        "댓글", "공유", "learn more", "read more", "read full bio", "editorial");

    /// <summary>What people do with a text without being its author: <c>Reviewed by</c>.</summary>
    public static readonly HashSet<string> OtherRoles = Set(
        "reviewed", "edited", "checked", "fact-checked", "photo", "photos", "photograph", "photographs", "photography",
        "illustration", "illustrations", "illustrated", "video", "translated", "sponsored", "presented", "updated", "modified",
        "powered", "verified", "approved", "designed", "image", "images");

    public static readonly HashSet<string> Particles = Set(
        "de", "van", "der", "den", "von", "la", "le", "da", "di", "del", "dos", "du", "bin", "ibn", "al", "el", "ter", "zu", "y",
        "e");

    public static readonly HashSet<string> Conjunctions = Set("and", "und", "et", "och", "og", "en", "ja", "y", "with");

    private static HashSet<string> Set(params string[] words) => new(words, StringComparer.OrdinalIgnoreCase);
}
