using ArticleClean.Documents;

namespace ArticleClean.Html.Metadata;

/// <summary>Where a page shows its title, and what stands near it: what stands far from the title is another article's.</summary>
internal sealed class TitlePlaces
{
    private const int MaxHeading = 300;

    /// <summary>So many blocks before the title, and after it, a byline or a date belongs to it.</summary>
    private const int BlocksBefore = 8;

    private const int BlocksAfter = 14;

    /// <summary>A head holds a summary, names and dates; what is longer is the text, or a short page to its end.</summary>
    private const int MaxHeadText = 600;

    private readonly List<int> _places;
    private readonly List<TextRange> _heads;

    private TitlePlaces(List<int> places, List<TextRange> heads) => (_places, _heads) = (places, heads);

    /// <summary>Whether the page shows no title.</summary>
    public bool IsEmpty => _places.Count == 0;

    /// <summary>The first block that holds the title.</summary>
    public int First => _places[0];

    /// <summary>Finds the places.</summary>
    /// <param name="title">The title; <c>null</c> where the page has none.</param>
    /// <param name="document">The page.</param>
    /// <param name="mainHeading">
    /// The block of the first main heading, which is the place where no block holds the title; -1 where there is none.
    /// </param>
    public static TitlePlaces Of(string? title, ParsedDocument document, int mainHeading)
    {
        var places = PlacesOf(title, document, mainHeading);
        return new TitlePlaces(places, HeadsOf(places, document));
    }

    /// <summary>Whether a block holds the title.</summary>
    public bool Contains(int block) => _places.Contains(block);

    /// <summary>Whether a block stands near the title.</summary>
    public bool IsNear(int block)
    {
        foreach (var place in _places)
            if (block >= place - BlocksBefore && block < place + BlocksAfter) return true;
        return false;
    }

    /// <summary>Whether a block stands in the article's head.</summary>
    public bool IsInHead(int block)
    {
        foreach (var head in _heads)
            if (head.Contains(block)) return true;
        return false;
    }

    /// <summary>The blocks that hold the title; where none does, the first main heading.</summary>
    private static List<int> PlacesOf(string? title, ParsedDocument document, int mainHeading)
    {
        const int MaxPlaces = 4;
        var places = new List<int>();
        if (title is null) return places;
        var key = TitleText.Key(title);
        for (var i = 0; i < document.Blocks.Count && places.Count < MaxPlaces; i++)
        {
            var block = document.Blocks[i];
            if (block.Range.Length <= MaxHeading && TitleText.HasKey(block.Range.Of(document.Text), key)) places.Add(i);
        }

        if (places.Count == 0 && MostAlike(key, document) is >= 0 and var alike) places.Add(alike);
        if (places.Count == 0 && mainHeading >= 0) places.Add(mainHeading);
        return places;
    }

    /// <summary>
    /// The article's head: from a few blocks before its title to where its text begins. Manuals and shops have the day
    /// of a change at their foot, and a menu there may repeat the title.
    /// </summary>
    private static List<TextRange> HeadsOf(List<int> places, ParsedDocument document)
    {
        var headings = places.FindAll(place => document.Blocks[place].Kind == BlockKind.Heading);
        var heads = new List<TextRange>();
        foreach (var place in headings.Count > 0 ? headings : places.Take(1))
        {
            var (end, length) = (place + 1, 0);
            while (end < Math.Min(document.Blocks.Count, place + BlocksAfter))
            {
                length += document.Blocks[end].Range.Length;
                if (length > MaxHeadText) break;
                end++;
            }

            heads.Add(new TextRange(Math.Max(0, place - BlocksBefore), end));
        }

        return heads;
    }

    /// <summary>The heading that shares most words with a title; -1 where none shares half of them.</summary>
    private static int MostAlike(string key, ParsedDocument document)
    {
        const int MaxLooks = 200;
        var (best, bestOverlap, looks) = (-1, 0.5, 0);
        for (var i = 0; i < document.Blocks.Count && looks < MaxLooks; i++)
        {
            var block = document.Blocks[i];
            if (block.Kind != BlockKind.Heading || block.Range.Length > MaxHeading) continue;
            looks++;
            var heading = TitleText.Key(block.Range.Of(document.Text).ToString());
            if (TitleText.IsOneWord(heading) || TitleText.Overlap(heading, key) is var overlap && overlap <= bestOverlap) continue;
            (best, bestOverlap) = (i, TitleText.Overlap(heading, key));
        }

        return best;
    }
}
