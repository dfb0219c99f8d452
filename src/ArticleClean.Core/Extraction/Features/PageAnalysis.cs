using System.Buffers;
using System.Runtime.InteropServices;
using ArticleClean.Documents;

namespace ArticleClean.Extraction.Features;

/// <summary>
/// All that the features of a page's blocks are read from, made in one pass over its text and one over its elements.
/// To be disposed where there is an end to it: the states of a large page's elements are then used again for the next page.
/// </summary>
internal sealed class PageAnalysis : IDisposable
{
    /// <summary>Values of <c>class</c> that most pages do not exceed.</summary>
    private const int ExpectedClasses = 192;

    private static readonly int Paragraph = ElementTags.Of("p").Code;

    private readonly List<uint> _elementWords = [];
    private readonly ElementState[] _elements;
    private readonly int _elementCount;

    /// <summary>What a value of <c>class</c> says, by an index, for those read so far: pages repeat a few.</summary>
    private readonly Dictionary<string, int> _classes = new(ExpectedClasses);

    private readonly List<ClassReading> _readings = new(ExpectedClasses);

    private PageAnalysis(ParsedDocument document, Lexicon lexicon)
    {
        Document = document;
        Text = BlockTextReader.Read(document);
        Owners = new int[document.Blocks.Count];
        _elementCount = document.Elements.Count;
        _elements = ArrayPool<ElementState>.Shared.Rent(_elementCount);
        InlineGroups = new int[Owners.Length];
        InlineWords = new LexiconSum[Owners.Length];
        for (var i = 0; i < _elementCount; i++) ReadElement(document.Elements[i], i, lexicon);

        var isHeading = new bool[Owners.Length];
        var isParagraph = new bool[Owners.Length];
        for (var i = 0; i < Owners.Length; i++)
        {
            var block = document.Blocks[i];
            Owners[i] = block.Element;
            isHeading[i] = block.Kind == BlockKind.Heading;
            isParagraph[i] = block.Element >= 0 && Elements[block.Element].Tag == Paragraph;
        }

        Sums = new PageSums(Text.Blocks, isHeading, isParagraph);
        CompareSiblings();
    }

    public ParsedDocument Document { get; }

    public BlockTextReader Text { get; }

    public PageSums Sums { get; }

    public Span<ElementState> Elements => _elements.AsSpan(0, _elementCount);

    /// <summary>For each block the element it stands in; -1 for none.</summary>
    public int[] Owners { get; }

    /// <summary>For each block the class groups of the inline elements in it.</summary>
    public int[] InlineGroups { get; }

    /// <summary>For each block what the words of the inline elements in it say.</summary>
    public LexiconSum[] InlineWords { get; }

    public static PageAnalysis Of(ParsedDocument document, Lexicon lexicon) => new(document, lexicon);

    /// <summary>The words of an element's class and id.</summary>
    public ReadOnlySpan<uint> WordsOf(int element) =>
        CollectionsMarshal.AsSpan(_elementWords).Slice(Elements[element].FirstWord, Elements[element].Words);

    public void Dispose() => ArrayPool<ElementState>.Shared.Return(_elements);

    private void ReadElement(ElementInfo element, int number, Lexicon lexicon)
    {
        ref var state = ref _elements[number];
        state = default;
        (state.Parent, state.Depth, state.BlockStart, state.BlockEnd) = (element.Parent, element.Depth, element.BlockStart, element.BlockEnd);
        state.IsInline = element.IsInline;
        state.Outermost = number;
        if (element.Parent >= 0)
        {
            ref readonly var parent = ref _elements[element.Parent];
            if (parent.BlockStart == state.BlockStart && parent.BlockEnd == state.BlockEnd) state.Outermost = parent.Outermost;
            state.Around = parent.Around;
            state.AroundGroups = parent.AroundGroups;
            state.Flags = parent.Flags;
            state.WithAncestors = parent.WithAncestors;
            (state.ArticleStart, state.ArticleEnd) = (parent.ArticleStart, parent.ArticleEnd);
        }

        var tag = WordHash.Of(element.Tag);
        (state.Tag, var bit) = ElementTags.Of(tag);
        state.Around |= bit;
        state.Flags |= FlagsOf(element);
        state.IsMain = element.Tag == "main" || element.Role == "main";
        if (state.IsMain || element.Tag == "article") (state.ArticleStart, state.ArticleEnd) = (element.BlockStart, element.BlockEnd);

        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_classes, element.Class, out var exists);
        if (!exists)
        {
            index = _readings.Count;
            _readings.Add(Read(element.Class, "", lexicon));
        }

        var known = _readings[index];
        state.Signature = WordHash.Add(known.Signature, tag);
        var reading = element.Id.Length == 0 ? known : Read(element.Class, element.Id, lexicon);
        (state.FirstWord, state.Words, state.OwnGroups, state.Own) = (reading.FirstWord, reading.Words, reading.Groups, reading.Own);
        state.AroundGroups |= state.OwnGroups;
        state.WithAncestors.Add(reading.AsAncestor);

        if (!element.IsInline || element.BlockStart >= element.BlockEnd) return;
        InlineGroups[element.BlockStart] |= state.OwnGroups;
        InlineWords[element.BlockStart].Add(state.Own);
    }

    private ClassReading Read(string @class, string id, Lexicon lexicon)
    {
        var first = _elementWords.Count;
        var groups = ElementWords.Read(@class, id, _elementWords);
        LexiconSum own = default, ancestor = default;
        foreach (var word in CollectionsMarshal.AsSpan(_elementWords)[first..])
        {
            lexicon.AddTo(ref own, LexiconRole.Element, word);
            lexicon.AddTo(ref ancestor, LexiconRole.Ancestor, word);
        }

        return new ClassReading(first, _elementWords.Count - first, groups, SignatureOf(@class), own, ancestor);
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

    /// <summary>Classes that differ by a number, or far out, are taken as one. A class is told from a tag of its name by the sign before it.</summary>
    private static uint SignatureOf(string @class)
    {
        var hash = WordHash.Add(WordHash.Start, '.');
        foreach (var c in @class.AsSpan(0, Math.Min(60, @class.Length)))
            if (!char.IsAsciiDigit(c)) hash = WordHash.Add(hash, c);
        return hash;
    }

    /// <summary>Counts for each element its siblings of the same signature, those with blocks only.</summary>
    private void CompareSiblings()
    {
        var groups = new List<SiblingGroup>(Owners.Length);
        var indices = new Dictionary<ulong, int>(Owners.Length);
        var groupOf = ArrayPool<int>.Shared.Rent(_elementCount);
        for (var i = 0; i < _elementCount; i++)
        {
            ref var element = ref _elements[i];
            groupOf[i] = -1;
            if (element.IsInline || element.BlockStart >= element.BlockEnd) continue;
            if (element.Parent >= 0) element.Index = _elements[element.Parent].Children++;
            ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(indices, ((ulong)(uint)(element.Parent + 1) << 32) | element.Signature, out var exists);
            if (!exists)
            {
                index = groups.Count;
                groups.Add(default);
            }

            groupOf[i] = index;
            var sums = Sums.Between(element.BlockStart, element.BlockEnd);
            element.AlikeIndex = groups[index].Count;
            groups[index] = groups[index].With(sums);
        }

        for (var i = 0; i < _elementCount; i++)
        {
            if (groupOf[i] < 0) continue;
            ref var element = ref _elements[i];
            var group = groups[groupOf[i]];
            element.Alike = group.Count;
            element.AlikeWords = (float)group.Words / group.Count;
            element.AlikeLinkDensity = (float)group.Linked / Math.Max(1, group.Words);
            element.AlikeWithLink = (float)group.WithLink / group.Count;
            element.AlikeWithImage = (float)group.WithImage / group.Count;
            element.AlikeSpread = group.Spread;
        }

        ArrayPool<int>.Shared.Return(groupOf);
    }

    private readonly record struct ClassReading(int FirstWord, int Words, int Groups, uint Signature, LexiconSum Own, LexiconSum AsAncestor);
}
