namespace ArticleClean.Html.Reading;

/// <summary>All that is in a node, in the page's order, without recursion.</summary>
internal readonly struct Descendants(HtmlNode outer)
{
    /// <summary>The nodes, one after the other.</summary>
    public Enumerator GetEnumerator() => new(outer);

    /// <summary>Goes through the nodes.</summary>
    public struct Enumerator
    {
        private readonly HtmlNode _outer;

        /// <param name="outer">The node that is gone through.</param>
        public Enumerator(HtmlNode outer) => Current = _outer = outer;

        /// <summary>The node.</summary>
        public HtmlNode Current { get; private set; }

        /// <summary>Goes to the next node.</summary>
        public bool MoveNext()
        {
            if (Current.NextIn(_outer) is not { } next) return false;
            Current = next;
            return true;
        }
    }
}
