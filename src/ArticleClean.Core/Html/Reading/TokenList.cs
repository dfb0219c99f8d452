namespace ArticleClean.Html.Reading;

/// <summary>The words of an attribute that holds several, such as <c>class</c>: apart by white space.</summary>
internal readonly ref struct TokenList(ReadOnlySpan<char> value)
{
    private readonly ReadOnlySpan<char> _value = value;

    /// <summary>The words, one after the other.</summary>
    public Enumerator GetEnumerator() => new(_value);

    /// <summary>Goes through the words.</summary>
    public ref struct Enumerator(ReadOnlySpan<char> rest)
    {
        private ReadOnlySpan<char> _rest = rest;

        /// <summary>The word.</summary>
        public ReadOnlySpan<char> Current { get; private set; }

        /// <summary>Goes to the next word.</summary>
        public bool MoveNext()
        {
            _rest = _rest.TrimStart();
            if (_rest.IsEmpty) return false;
            var end = 1;
            while (end < _rest.Length && !char.IsWhiteSpace(_rest[end])) end++;
            Current = _rest[..end];
            _rest = _rest[end..];
            return true;
        }
    }
}
