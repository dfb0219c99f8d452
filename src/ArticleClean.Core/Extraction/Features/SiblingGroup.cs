namespace ArticleClean.Extraction.Features;

/// <summary>Sums over the children of an element that have the same tag and class.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Words">Their words.</param>
/// <param name="Squares">The sum of the squares of their words.</param>
/// <param name="Linked">Their words in links.</param>
/// <param name="WithLink">How many of them link to another page.</param>
/// <param name="WithImage">How many of them hold an image.</param>
internal readonly record struct SiblingGroup(int Count, int Words, double Squares, int Linked, int WithLink, int WithImage)
{
    /// <summary>The standard deviation of their words by the mean.</summary>
    public float Spread
    {
        get
        {
            if (Words == 0) return 0;
            var mean = (double)Words / Count;
            return (float)(Math.Sqrt(Math.Max(0, (Squares / Count) - (mean * mean))) / mean);
        }
    }

    /// <summary>The group with one more sibling.</summary>
    /// <param name="sibling">The sums of its blocks.</param>
    public SiblingGroup With(in PageSums.Entry sibling) => new(
        Count + 1,
        Words + sibling.Words,
        Squares + ((double)sibling.Words * sibling.Words),
        Linked + sibling.Linked,
        WithLink + (sibling.OutwardLinks > 0 ? 1 : 0),
        WithImage + (sibling.Images > 0 ? 1 : 0));
}
