using ArticleClean.Documents;

namespace ArticleClean.Extraction.Features;

/// <summary>All that the features of a page's blocks are read from, made in one pass over its text and one over its elements.</summary>
internal sealed class PageAnalysis
{
    private readonly List<uint> _elementWords = [];

    private PageAnalysis(ParsedDocument document, Lexicon lexicon)
    {
        Document = document;
        Text = BlockTextReader.Read(document);
        Owners = new int[document.Blocks.Count];
        var isHeading = new bool[Owners.Length];
        var isParagraph = new bool[Owners.Length];
        for (var i = 0; i < Owners.Length; i++)
        {
            Owners[i] = document.Blocks[i].Element;
            isHeading[i] = document.Blocks[i].Kind == BlockKind.Heading;
            isParagraph[i] = Owners[i] >= 0 && document.Elements[Owners[i]].Tag == "p";
        }

        Sums = new PageSums(Text.Blocks, isHeading, isParagraph);
        Elements = new ElementState[document.Elements.Count];
        InlineGroups = new int[Owners.Length];
        InlineWords = new LexiconSum[Owners.Length];
        for (var i = 0; i < Elements.Length; i++) ReadElement(i, lexicon);
        CompareSiblings();
    }

    public ParsedDocument Document { get; }

    public BlockTextReader Text { get; }

    public PageSums Sums { get; }

    public ElementState[] Elements { get; }

    /// <summary>For each block the element it stands in; -1 for none.</summary>
    public int[] Owners { get; }

    /// <summary>For each block the class groups of the inline elements in it.</summary>
    public int[] InlineGroups { get; }

    /// <summary>For each block what the words of the inline elements in it say.</summary>
    public LexiconSum[] InlineWords { get; }

    public static PageAnalysis Of(ParsedDocument document, Lexicon lexicon) => new(document, lexicon);

    /// <summary>The words of an element's class and id.</summary>
    public ReadOnlySpan<uint> WordsOf(int element) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_elementWords).Slice(Elements[element].FirstWord, Elements[element].Words);

    private void ReadElement(int index, Lexicon lexicon)
    {
        var element = Document.Elements[index];
        ref var state = ref Elements[index];
        if (element.Parent >= 0)
        {
            ref readonly var parent = ref Elements[element.Parent];
            state.Around = parent.Around;
            state.Flags = parent.Flags;
            state.WithAncestors = parent.WithAncestors;
            (state.ArticleStart, state.ArticleEnd) = (parent.ArticleStart, parent.ArticleEnd);
        }

        (state.Tag, var bit) = ElementTags.Of(element.Tag);
        state.Around |= bit;
        state.Flags |= FlagsOf(element);
        state.FirstWord = _elementWords.Count;
        state.OwnGroups = ElementWords.Read(element, _elementWords);
        state.Words = _elementWords.Count - state.FirstWord;
        state.Signature = SignatureOf(element);
        if (element.Tag is "article" or "main" || element.Role == "main") (state.ArticleStart, state.ArticleEnd) = (element.BlockStart, element.BlockEnd);
        foreach (var word in WordsOf(index))
        {
            lexicon.AddTo(ref state.Own, LexiconRole.Element, word);
            lexicon.AddTo(ref state.WithAncestors, LexiconRole.Ancestor, word);
        }

        if (!element.IsInline || element.BlockStart >= element.BlockEnd) return;
        InlineGroups[element.BlockStart] |= state.OwnGroups;
        InlineWords[element.BlockStart].Add(state.Own);
    }

    private static ElementFlags FlagsOf(ElementInfo element)
    {
        var flags = element.IsHidden ? ElementFlags.Hidden : ElementFlags.None;
        flags |= element.Role switch
        {
            "main" => ElementFlags.Main,
            "navigation" or "menu" or "menubar" or "banner" or "search" => ElementFlags.Navigation,
            "contentinfo" or "complementary" => ElementFlags.Complementary,
            "dialog" or "alertdialog" or "alert" => ElementFlags.Dialog,
            "tabpanel" or "tab" or "tablist" or "button" or "listbox" or "option" => ElementFlags.Control,
            _ => ElementFlags.None,
        };
        if (element.ItemProp.Length > 0 && (element.ItemProp.Contains("articleBody", StringComparison.OrdinalIgnoreCase)
            || element.ItemProp.Contains("description", StringComparison.OrdinalIgnoreCase) || element.ItemProp.Contains("text", StringComparison.OrdinalIgnoreCase)))
            flags |= ElementFlags.ItemText;
        return flags;
    }

    private static uint SignatureOf(ElementInfo element)
    {
        var hash = WordHash.Of(element.Tag);
        foreach (var c in element.Class.AsSpan(0, Math.Min(60, element.Class.Length)))
            if (!char.IsAsciiDigit(c)) hash = WordHash.Add(hash, c);
        return hash;
    }

    /// <summary>Counts for each element its siblings of the same signature, those with blocks only.</summary>
    private void CompareSiblings()
    {
        var elements = Document.Elements;
        var groups = new Dictionary<ulong, (int Count, int Words, int Linked)>();
        for (var i = 0; i < Elements.Length; i++)
        {
            var element = elements[i];
            if (element.IsInline || element.BlockStart >= element.BlockEnd) continue;
            if (element.Parent >= 0) Elements[i].Index = Elements[element.Parent].Children++;
            var sums = Sums.Between(element.BlockStart, element.BlockEnd);
            ref var group = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(groups, Key(i), out _);
            Elements[i].AlikeIndex = group.Count;
            group = (group.Count + 1, group.Words + sums.Words, group.Linked + sums.Linked);
        }

        for (var i = 0; i < Elements.Length; i++)
        {
            if (!groups.TryGetValue(Key(i), out var group)) continue;
            Elements[i].Alike = group.Count;
            Elements[i].AlikeWords = (float)group.Words / group.Count;
            Elements[i].AlikeLinkDensity = (float)group.Linked / Math.Max(1, group.Words);
        }
    }

    private ulong Key(int element) => ((ulong)(uint)(Document.Elements[element].Parent + 1) << 32) | Elements[element].Signature;
}
