using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads what the page shows to its readers: main headings, bylines and dates beside them. What stands far from the
/// title is another article's.
/// </summary>
internal sealed class PageTextReader(Surroundings surroundings)
{
    private const int MaxHeadings = 20;
    private const int MaxMarks = 200;

    /// <summary>So many elements are looked at closely, whether they give anything or not.</summary>
    private const int MaxLooks = 2_000;

    private const int MaxHeading = 300;
    private const int MaxByline = 200;
    private const int MaxDate = 120;

    /// <summary>A paragraph: what comes after one is no heading of the page's first post.</summary>
    private const int MaxHead = 300;
    private const int MaxLabel = 30;

    /// <summary>What is set before a date that the page's markup calls one of a change.</summary>
    private const string OfChange = "updated ";
    private const int MaxFarByline = 80;

    /// <summary>A note on the publication may name sections and feeds, too.</summary>
    private const int MaxNote = 600;

    /// <summary>A line that shows a name holds no more beside it than a date, a label and a job.</summary>
    private const int MaxLine = 60;

    /// <summary>Parts of an address that lead to a person's page.</summary>
    private static readonly HashSet<string> PersonPaths = new(StringComparer.OrdinalIgnoreCase)
    {
        "author", "authors", "profile", "profiles", "contributor", "contributors", "writer", "writers", "user", "users", "u",
        "member", "members", "journalist", "journalists",
        "autor", "auteur", "memberlist.php", "member.php", "profile.php", "reporters", "staff", "byline", "experts",
    };

    private readonly List<(int Block, string Text)> _headings = [];
    private readonly List<Mark> _marks = [];
    private readonly List<string> _near = [];
    private int _looks;

    /// <summary>Looks at an element.</summary>
    /// <param name="node">The element.</param>
    /// <param name="block">Index of the next block.</param>
    public void Visit(HtmlNode node, int block)
    {
        if (node.Tag == HtmlTag.H1)
        {
            surroundings.NoteHeading(node);
            if (_headings.Count < MaxHeadings && ElementText.Of(node, MaxHeading, skipsLabels: true) is { Length: > 0 } heading) _headings.Add((block, heading));
            return;
        }

        var isTime = node.Tag == HtmlTag.Time;
        if (_marks.Count >= MaxMarks || (!node.HasAttributes && !isTime)) return;
        var named = NameWords.KindsOf(node.Attribute(AttributeName.Class));
        var kinds = named | NameWords.KindsOf(node.Attribute(AttributeName.Id));
        var isLink = node.Tag == HtmlTag.A;
        if (isLink && node.Is(AttributeName.Rel, "author")) Add(node, block, "rel author", MaxByline);
        else if ((kinds & NameKinds.Byline) != 0 && ((named & NameKinds.NoByline) == 0 || IsNameOfByline(named)))
            Add(node, block, "byline", MaxByline);
        else if (isLink && LeadsToPerson(node.Attribute(AttributeName.Href).Trim())) Add(node, block, "author link", MaxByline);
        else if (isTime || (kinds & NameKinds.Date) != 0) Add(node, block, isTime ? "time" : "date", MaxDate);
    }

    /// <summary>Whether a class is one of the name in a box about the author (<c>author-box__name</c>).</summary>
    private static bool IsNameOfByline(NameKinds kinds) =>
        (kinds & (NameKinds.Byline | NameKinds.Name)) == (NameKinds.Byline | NameKinds.Name);

    /// <summary>Adds the headings.</summary>
    public void AddHeadings(MetadataCandidates candidates)
    {
        foreach (var (_, text) in _headings) candidates.Add(MetadataField.Title, "h1", text);
    }

    /// <summary>Adds the bylines and dates that stand near the title.</summary>
    public void AddNear(string? title, ParsedDocument document, string? language, MetadataCandidates candidates)
    {
        var places = TitlePlaces.Of(title, document, _headings.Count > 0 ? _headings[0].Block : -1);
        var isPublicationMarked = _marks.Exists(mark => (mark.Kinds & NameKinds.Published) != 0);
        foreach (var mark in Joined(_marks))
        {
            var isNear = places.IsEmpty || places.IsNear(mark.Block);
            var source = isNear ? mark.Source : "far " + mark.Source;
            if (mark.Source is "rel author" or "byline")
                candidates.Add(MetadataField.Author, source, isNear ? WholeByline(mark, document) : mark.Text);
            else if (mark.Source != "author link")
            {
                var text = Labelled(mark, isPublicationMarked, document);
                ShownDates.Add(text, mark.Value, source, places.IsInHead(mark.Block), language, candidates);
            }
            else if (isNear && mark.Block < document.Blocks.Count && document.Blocks[mark.Block].Range.Length <= MaxByline)
                candidates.Add(MetadataField.Author, mark.Source, mark.Text);
        }

        var asides = AsidesOf(document);
        var bylined = new List<string>();
        var isHead = true;
        var mayHaveDateline = true;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var range = document.Blocks[i].Range;
            isHead &= range.Length <= MaxHead;
            if (range.Length > MaxByline && mayHaveDateline && !places.IsEmpty && i > places.First && places.IsNear(i))
            {
                // The first paragraph behind the title.
                mayHaveDateline = false;
                candidates.Add(MetadataField.Published, "dateline", Dateline.Find(range.Of(document.Text), language));
            }

            if (range.Length is > MaxDate and <= MaxNote && PublicationNote.Find(range.Of(document.Text), language) is { } noted)
                candidates.Add(MetadataField.Published, "far text", noted);
            if (range.Length > MaxByline || document.Blocks[i].Kind == BlockKind.Preformatted || (document.Blocks[i].Element is >= 0 and var element && asides[element])) continue;
            var isNear = !places.Contains(i) && places.IsNear(i);
            if (!isNear && range.Length is > 0 and <= MaxFarByline
                && (ShownAuthors.IsWrittenBy(range.Of(document.Text)) || ShownAuthors.IsBelowLabel(i, document)))
                candidates.Add(MetadataField.Author, "far text", range.Of(document.Text).ToString());
            var mayBeDate = range.Length <= MaxDate && range.Of(document.Text).ContainsAnyInRange('0', '9') && !places.Contains(i);
            if (!isNear && !mayBeDate) continue;
            var text = range.Of(document.Text).ToString();
            var labelRange = i > 0 ? document.Blocks[i - 1].Range : default;
            var label = labelRange.Length <= MaxByline ? labelRange.Of(document.Text) : [];
            var isLabel = label.Length <= MaxLabel;
            if (isNear)
            {
                _near.Add(TitleText.Key(text));
                ShownAuthors.AddByline(text, NextOf(i, document), document.Text, candidates);
                if (places.IsInHead(i) && ShownAuthors.DatedName(text, NextOf(i, document).Of(document.Text), language) is { } dated)
                    candidates.Add(MetadataField.Author, "dated name", dated);

                // A table's cells hold the dates of what the table is about, but for old forums, whose posts are cells.
                var isCell = document.Blocks[i].Container is TableCellContainer;
                if (range.Length <= MaxDate && isCell && isHead && ShownDates.IsFirstPost(text, NextOf(i, document).Of(document.Text), language))
                    ShownDates.Add(text, "", "first post", isInHead: false, language, candidates);
                if (range.Length > MaxDate || isCell) continue;
                var labelled = isLabel && DateCues.IsModified(label) && !DateCues.IsPublished(text) ? $"{label} {text}" : text;
                ShownDates.Add(labelled, "", "text", places.IsInHead(i), language, candidates);
            }
            else
            {
                // Far from the title, a date needs a word that says what it is the date of, or a byline beside it.
                if (DateCues.IsPublished(text) || (isLabel && DateCues.IsPublished(label)) || DateCues.IsModified(text))
                    ShownDates.Add(text, "", "far text", isInHead: false, language, candidates);
                else if (isHead && ShownDates.IsFirstPost(text, NextOf(i, document).Of(document.Text), language))
                    ShownDates.Add(text, "", "first post", isInHead: false, language, candidates);
                else if (ShownDates.BesideByline(text, label, language) is { } date) bylined.Add(date);
            }
        }

        // Bylines of several days are those of other articles and of comments.
        if (bylined.Distinct(StringComparer.Ordinal).Count() == 1) candidates.Add(MetadataField.Published, "far byline", bylined[0]);
    }

    /// <summary>The marks, names of one kind in one line as one: <c>By Ann Lee and Bo Chen</c>, each with a link of its own.</summary>
    private static IEnumerable<Mark> Joined(List<Mark> marks)
    {
        for (var i = 0; i < marks.Count;)
        {
            var (mark, end) = (marks[i], i + 1);
            for (; end < marks.Count && mark.Source is "rel author" or "author link" or "byline" && marks[end] is var next && (next.Source, next.Block, next.Class) == (mark.Source, mark.Block, marks[i].Class); end++)
                if (mark.Text.Length < MaxByline) mark = mark with { Text = mark.Text + "; " + next.Text };
            yield return mark;
            i = end;
        }
    }

    /// <summary>
    /// A mark's line, where it is a labelled byline that names more people than the mark: <c>By Ann Lee, Bo Chen and [Cy Dean]</c>.
    /// </summary>
    private static string WholeByline(Mark mark, ParsedDocument document)
    {
        if (mark.Block >= document.Blocks.Count || document.Blocks[mark.Block].Range is not { Length: > 0 and <= MaxByline } range)
            return mark.Text;
        var line = range.Of(document.Text).ToString();
        if (line.Length <= mark.Text.Length || !AuthorNames.IsLabelled(line)) return mark.Text;
        var (all, own) = (AuthorNames.Clean(line), AuthorNames.Clean(mark.Text));
        var isWhole = all.Count > own.Count && own.All(all.Contains) && all.All(AuthorNames.IsProper);
        return isWhole && AuthorNames.IsNothingBut(line, all) ? line : mark.Text;
    }

    private static TextRange NextOf(int block, ParsedDocument document) =>
        block + 1 < document.Blocks.Count ? document.Blocks[block + 1].Range : default;

    /// <summary>Whether a name is shown near the title, on its own or in a short line.</summary>
    public bool Shows(string name) => TitleText.Key(name) is { Length: > 2 } key && _near.Exists(text => text.Length <= key.Length + MaxLine && text.Contains(key, StringComparison.Ordinal));

    private static bool LeadsToPerson(ReadOnlySpan<char> address)
    {
        if (address.Length is 0 or > 300) return false;
        var path = address;
        if (path.IndexOfAny('?', '#') is >= 0 and var end) path = path[..end];
        var isPerson = false;
        foreach (var segment in path.Split('/'))
        {
            // What ends with the part itself leads to all members, or to the reader's own page; a script takes the name behind a question mark.
            if (isPerson && !path[segment].IsEmpty) return true;
            isPerson |= PersonPaths.GetAlternateLookup<ReadOnlySpan<char>>().Contains(path[segment]);
            if (isPerson && path[segment].EndsWith(".php")) return true;
        }

        return isPerson && path.Length < address.Length;
    }

    /// <summary>
    /// For each element whether it stands in what the page itself sets beside its article and names so, under a heading:
    /// teasers there have names and dates of their own. Others hold the article's own byline, or its author's box.
    /// </summary>
    private static bool[] AsidesOf(ParsedDocument document)
    {
        var asides = new bool[document.Elements.Count];
        for (var i = 0; i < asides.Length; i++)
        {
            var element = document.Elements[i];
            asides[i] = (element.Parent >= 0 && asides[element.Parent])
                || (element.Tag is "aside" or "nav" && (Surroundings.IsForeignName(element.Class) || Surroundings.IsForeignName(element.Id)) && HasHeading(element, document));
        }

        return asides;
    }

    private static bool HasHeading(ElementInfo element, ParsedDocument document)
    {
        const int MaxLooks = 50;
        for (var i = element.BlockStart; i < element.BlockEnd && i < element.BlockStart + MaxLooks; i++)
            if (document.Blocks[i].Kind == BlockKind.Heading) return true;
        return false;
    }

    private void Add(HtmlNode node, int block, string source, int maxLength)
    {
        if (++_looks > MaxLooks) return;
        var value = source == "time" ? node.Trimmed(AttributeName.Datetime) : "";
        if (ElementText.Of(node, maxLength, marksBreaks: true) is not { } text || (text.Length == 0 && value.Length == 0) || surroundings.IsForeign(node)) return;
        var kinds = NameWords.KindsOf(node.Attribute(AttributeName.Class));
        if (node.Is(AttributeName.Itemprop, "datePublished")) kinds |= NameKinds.Published;
        if (node.Is(AttributeName.Itemprop, "dateModified") || (text.Length == 0 && (kinds & NameKinds.Modified) != 0))
            text = OfChange + text;
        _marks.Add(new Mark(block, source, text, value, node.Attribute(AttributeName.Class).ToString(), kinds));
    }

    /// <summary>
    /// A mark's text, with what says that its date is of a change: the words before it in its line (<c>last updated</c>), or
    /// its class, where another element has the day of publication. Old themes call the one date of a page <c>updated</c>.
    /// </summary>
    private static string Labelled(Mark mark, bool isPublicationMarked, ParsedDocument document)
    {
        if (isPublicationMarked && (mark.Kinds & (NameKinds.Modified | NameKinds.Published)) == NameKinds.Modified)
            return OfChange + mark.Text;
        if (mark.Text.Length == 0 || mark.Block >= document.Blocks.Count) return mark.Text;
        var range = document.Blocks[mark.Block].Range;
        if (range.Length > MaxHead) return mark.Text;
        var line = range.Of(document.Text);
        var at = line.IndexOf(mark.Text, StringComparison.Ordinal);
        if (at <= 0) return mark.Text;
        var before = line[Math.Max(0, at - MaxLabel)..at];
        return DateCues.IsModified(before[(before.LastIndexOfAnyInRange('0', '9') + 1)..]) ? OfChange + mark.Text : mark.Text;
    }

    private readonly record struct Mark(int Block, string Source, string Text, string Value, string Class, NameKinds Kinds);
}
