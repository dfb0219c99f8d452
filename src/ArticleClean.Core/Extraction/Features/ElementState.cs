namespace ArticleClean.Extraction.Features;

/// <summary>What an element hands down to the blocks in it, and what it is among its siblings.</summary>
internal struct ElementState
{
    /// <summary>The element around it; -1 for an outermost one.</summary>
    public int Parent;

    /// <summary>How many elements stand around it.</summary>
    public int Depth;

    /// <summary>Its first block, and the one after its last.</summary>
    public int BlockStart, BlockEnd;

    /// <summary>The outermost element around it, or itself, that has the same blocks.</summary>
    public int Outermost;

    /// <summary>Whether it stands inside running text and does not break it.</summary>
    public bool IsInline;

    /// <summary>Whether it is a <c>main</c>, by its tag or its role.</summary>
    public bool IsMain;

    /// <summary>Its tag's code.</summary>
    public int Tag;

    /// <summary>Bits of the tags from it outwards.</summary>
    public int Around;

    /// <summary>The class groups of its own words, as bits.</summary>
    public int OwnGroups;

    /// <summary>The class groups of it and of all elements around it, as bits.</summary>
    public int AroundGroups;

    /// <summary>Bits of what its attributes and those around it say: see <see cref="ElementFlags"/>.</summary>
    public ElementFlags Flags;

    /// <summary>The words of its class and id: their first index and their number.</summary>
    public int FirstWord, Words;

    /// <summary>What its own words say.</summary>
    public LexiconSum Own;

    /// <summary>What the words of it and of all elements around it say.</summary>
    public LexiconSum WithAncestors;

    /// <summary>Blocks of the nearest article or main around it; empty where there is none.</summary>
    public int ArticleStart, ArticleEnd;

    /// <summary>A value that is the same for elements of the same tag and class.</summary>
    public uint Signature;

    /// <summary>How many siblings of its signature there are, and which of them it is.</summary>
    public int Alike, AlikeIndex;

    /// <summary>The mean words and the link density of its siblings of its signature.</summary>
    public float AlikeWords, AlikeLinkDensity;

    /// <summary>The shares of its siblings of its signature that link to another page, and that hold an image.</summary>
    public float AlikeWithLink, AlikeWithImage;

    /// <summary>How much its siblings of its signature differ in length: the standard deviation of their words by the mean.</summary>
    public float AlikeSpread;

    /// <summary>Which of its parent's children with blocks it is, and how many children with blocks it has itself.</summary>
    public int Index, Children;
}
