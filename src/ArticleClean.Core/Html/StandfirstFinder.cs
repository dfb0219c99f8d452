using ArticleClean.Documents;
using ArticleClean.Html.Metadata;

namespace ArticleClean.Html;

/// <summary>
/// Finds a page's standfirst: the paragraph that stands between title and text and sums the article up. Evidence is, in
/// this order, what its element is called, that it says what the page's description says, and that it stands right behind
/// the title, apart from the text. The first paragraph of the text is none, whatever it says.
/// </summary>
internal sealed class StandfirstFinder
{
    /// <summary>So many blocks after the title are looked at, and so many behind a standfirst for the text.</summary>
    private const int BlocksAfter = 16, BlocksOfText = 24;

    /// <summary>A standfirst has at most so many blocks, and so many characters.</summary>
    private const int MaxBlocks = 3, MaxLength = 1_200;

    private const int MaxTitles = 4, MaxTitleLooks = 200, MaxTitle = 300;

    /// <summary>The letters of a standfirst's block, and of a paragraph of text, at least.</summary>
    private const int MinLetters = 25, MinTextLetters = 80;

    /// <summary>A shorter word may stand in any sentence.</summary>
    private const int MinSubjectLetters = 5;

    /// <summary>A shorter line with a date in it says when, and by whom.</summary>
    private const int MaxDated = 120;

    /// <summary>So many blocks a title's box has at most: the element around title, standfirst and byline.</summary>
    private const int MaxBox = 12;

    /// <summary>A letter of a script without spaces says as much as three others.</summary>
    private const int LettersOfSign = 3;

    /// <summary>So many elements outwards two paragraphs are compared.</summary>
    private const int MaxLevels = 4;

    /// <summary>The share of its words that a standfirst and a description have in common.</summary>
    private const double MinShare = 0.7;

    /// <summary>So much of a paragraph shows that it begins like another.</summary>
    private const int Beginning = 50;

    private readonly ParsedDocument _document;
    private readonly HashSet<string>? _description;

    /// <summary>The longer words of title and description: what the article is about.</summary>
    private readonly HashSet<string> _subject;

    private StandfirstFinder(ParsedDocument document)
    {
        _document = document;
        if (document.Metadata.Description is { Length: <= MaxLength } description) _description = WordsOf(description);
        _subject = WordsOf(document.Metadata.Title ?? "");
        if (_description is not null) _subject.UnionWith(_description);
        _subject.RemoveWhere(word => word.Length < MinSubjectLetters);
    }

    /// <summary>Marks the standfirst of a page, if it has one.</summary>
    public static ParsedDocument Mark(ParsedDocument document, WorkBudget budget)
    {
        budget.Spend((long)document.Elements.Count + document.Blocks.Count);
        if (new StandfirstFinder(document).Find() is not var (start, end)) return document;
        var blocks = document.Blocks.ToArray();
        for (var i = start; i < end; i++) blocks[i] = blocks[i] with { IsStandfirst = true };
        return document with { Blocks = blocks };
    }

    /// <summary>The blocks of the standfirst; <c>null</c> where there is none.</summary>
    private (int Start, int End)? Find()
    {
        foreach (var title in Titles())
        {
            var body = BodyAfter(title);
            if (body < 0) continue;
            if ((Named(title, body) ?? Described(title, body) ?? Placed(title, body)) is not { } found) continue;
            if (NextText(found.End) >= 0 && !IsExcerpt(found)) return found;
        }

        return null;
    }

    /// <summary>The headings that are the title, in the page's path too; where none is, the main headings.</summary>
    private List<int> Titles()
    {
        var (titles, mains) = (new List<int>(), new List<int>());
        var key = TitleText.Key(_document.Metadata.Title ?? "");
        var (looks, end) = (0, _document.Blocks.Count);
        for (var i = 0; i < end && titles.Count < MaxTitles && looks < MaxTitleLooks; i++)
        {
            var block = _document.Blocks[i];
            if (block.Kind != BlockKind.Heading || block.Range.Length > MaxTitle) continue;
            looks++;
            if (block.HeadingLevel == 1 && mains.Count < MaxTitles) mains.Add(i);
            var heading = TitleText.Key(TextOf(block).ToString());
            if (2 * heading.Length < key.Length || TitleText.Overlap(heading, key) < MinShare) continue;
            titles.Add(i);
            if (titles.Count == 1 && BodyAfter(i) is >= 0 and var body) end = body;
        }

        return titles.Count > 0 ? titles : mains;
    }

    /// <summary>The first paragraph after a title that another follows in the same element; -1 where there is none.</summary>
    private int BodyAfter(int title)
    {
        var before = -1;
        for (var i = title + 1; i < Math.Min(_document.Blocks.Count, title + BlocksAfter + BlocksOfText); i++)
        {
            if (!IsText(i)) continue;
            if (before >= 0 && AreBeside(before, i)) return before;
            before = i;
        }

        return before;
    }

    /// <summary>A standfirst by what an element is called.</summary>
    private (int Start, int End)? Named(int title, int body)
    {
        var zone = Math.Min(title + BlocksAfter, body + 1);
        for (var i = FirstElementAfter(title); i < _document.Elements.Count && _document.Elements[i].BlockStart < zone; i++)
        {
            var element = _document.Elements[i];
            var (start, end) = (element.BlockStart, element.BlockEnd);
            if (element.IsInline || end <= start || end - start > MaxBlocks) continue;
            var names = NamesOf(element);
            if ((names & (StandfirstName.Plain | StandfirstName.Usual)) == 0 || !MayBe(start, end, title)) continue;
            var isPlain = (names & StandfirstName.Plain) != 0 && (start == title + 1 || _document.Blocks[start].Kind != BlockKind.Heading);
            if (isPlain || !IsOfText(start, end, body) || IsDescription(start, end)) return (start, end);
        }

        return null;
    }

    /// <summary>A standfirst by the page's description.</summary>
    private (int Start, int End)? Described(int title, int body)
    {
        for (var i = title + 1; i <= Math.Min(title + BlocksAfter, body); i++)
        {
            if (!IsDescription(i, i + 1) || !MayBe(i, i + 1, title)) continue;
            if (!IsOfText(i, i + 1, body) || IsSetApart(_document.Blocks[i])) return (i, i + 1);
        }

        return null;
    }

    /// <summary>A standfirst by its place: sentences on the subject, right behind the title, in the title's box.</summary>
    private (int Start, int End)? Placed(int title, int body)
    {
        var i = title + 1;
        if (i >= BoxOf(title, body) || _document.Blocks[i].Kind != BlockKind.Paragraph || IsOfText(i, i + 1, body)) return null;
        var text = TextOf(_document.Blocks[i]);
        return EndsSentence(text) && MayBe(i, i + 1, title) && WordsOf(text.ToString()).Overlaps(_subject) ? (i, i + 1) : null;
    }

    /// <summary>Index of the block after the title's box.</summary>
    private int BoxOf(int title, int body)
    {
        var end = title;
        var at = _document.Blocks[title].Element;
        for (var level = 0; level < MaxLevels && at >= 0; level++, at = _document.Elements[at].Parent)
        {
            if (_document.Elements[at].BlockEnd > Math.Min(body, title + MaxBox)) break;
            end = _document.Elements[at].BlockEnd;
        }

        return end;
    }

    /// <summary>Whether blocks may be a standfirst, whatever the evidence: texts that stand in nothing that is something else.</summary>
    private bool MayBe(int start, int end, int title)
    {
        for (var i = start; i < end; i++)
        {
            var block = _document.Blocks[i];
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || block.Container is not null || IsLink(block)) return false;
            if (block.Range.Length > MaxLength || Letters(TextOf(block)) < MinLetters || IsDated(block)) return false;
        }

        for (var at = _document.Blocks[start].Element; at >= 0; at = _document.Elements[at].Parent)
        {
            var element = _document.Elements[at];
            if (element.BlockStart <= title) break;
            if (element.IsHidden || element.Tag is "nav" or "aside" or "footer" or "form" or "button" or "dialog" or "label") return false;
            if ((NamesOf(element) & StandfirstName.Other) != 0) return false;
        }

        return TitleText.Key(TextOf(_document.Blocks[start]).ToString()) != TitleText.Key(TextOf(_document.Blocks[title]).ToString());
    }

    /// <summary>Whether blocks stand among the paragraphs of the text.</summary>
    private bool IsOfText(int start, int end, int body)
    {
        if (start == body) return NextText(end) is >= 0 and var next && AreBeside(start, next);
        return end > body || (end == body && AreBeside(start, body));
    }

    /// <summary>Whether two blocks stand in the same element, or each in one of its own that look alike.</summary>
    private bool AreBeside(int a, int b)
    {
        var (first, second) = (_document.Blocks[a].Element, _document.Blocks[b].Element);
        for (var level = 0; level < MaxLevels && first >= 0 && second >= 0; level++)
        {
            var (one, other) = (_document.Elements[first], _document.Elements[second]);
            if (level > 0 && (one.Tag != other.Tag || one.Class != other.Class)) return false;
            if (one.Parent == other.Parent) return true;
            (first, second) = (one.Parent, other.Parent);
        }

        return false;
    }

    private int NextText(int from)
    {
        for (var i = from; i < Math.Min(_document.Blocks.Count, from + BlocksOfText); i++)
            if (IsText(i)) return i;
        return -1;
    }

    /// <summary>Whether a text further down begins like it: what is shown above the text is a piece of it.</summary>
    private bool IsExcerpt((int Start, int End) found)
    {
        var beginning = TextOf(_document.Blocks[found.Start]);
        beginning = beginning[..Math.Min(beginning.Length, Beginning)];
        for (var i = found.End; i < Math.Min(_document.Blocks.Count, found.End + BlocksOfText); i++)
            if (TextOf(_document.Blocks[i]).StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    private bool IsDescription(int start, int end)
    {
        if (_description is not { Count: > 3 } || end - start > 1 || _document.Blocks[start].Range.Length > MaxLength) return false;
        var words = WordsOf(TextOf(_document.Blocks[start]).ToString());
        var both = words.Count(_description.Contains);
        return both >= MinShare * words.Count && both >= MinShare * _description.Count;
    }

    private bool IsDated(TextBlock block) =>
        block.Range.Length <= MaxDated && DateParser.Find(TextOf(block).ToString(), _document.Metadata.Language) is not null;

    /// <summary>Whether all of a block is a heading or emphasised.</summary>
    private static bool IsSetApart(TextBlock block)
    {
        if (block.Kind == BlockKind.Heading) return true;
        foreach (var span in block.Inlines)
            if (span.Kind is InlineKind.Strong or InlineKind.Emphasis && span.Range == block.Range) return true;
        return false;
    }

    private static bool IsLink(TextBlock block)
    {
        foreach (var span in block.Inlines)
            if (span.Kind == InlineKind.Link && span.Range == block.Range) return true;
        return false;
    }

    private bool IsText(int block) =>
        _document.Blocks[block] is { Kind: BlockKind.Paragraph, Container: null } paragraph && Letters(TextOf(paragraph)) >= MinTextLetters;

    /// <summary>Index of the first element that begins after a block.</summary>
    private int FirstElementAfter(int block)
    {
        int low = 0, high = _document.Elements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.Elements[middle].BlockStart <= block) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static StandfirstName NamesOf(ElementInfo element) =>
        StandfirstNames.Of(element.Class) | StandfirstNames.Of(element.Id) | StandfirstNames.Of(element.ItemProp);

    private ReadOnlySpan<char> TextOf(TextBlock block) => block.Range.Of(_document.Text);

    private static bool EndsSentence(ReadOnlySpan<char> text) =>
        text.TrimEnd("\"'”’»“)") is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？'];

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            if (char.IsLetterOrDigit(c)) letters += c >= '\u2e80' ? LettersOfSign : 1;
        return letters;
    }

    private static HashSet<string> WordsOf(string text) => [.. TitleText.Key(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
