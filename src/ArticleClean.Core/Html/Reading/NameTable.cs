namespace ArticleClean.Html.Reading;

/// <summary>A fixed list of names in lower case, each with its number from 1 on. Safe for many threads at once.</summary>
internal sealed class NameTable
{
    /// <summary>A power of two, some four times as many as there are names, so that a name is found at the first look.</summary>
    private const int Size = 1024;

    private readonly string[] _names;
    private readonly byte[] _slots = new byte[Size];
    private readonly int _longest;

    /// <param name="names">The names, apart by one space; at most 255.</param>
    public NameTable(string names)
    {
        _names = names.Split(' ');
        for (var i = 0; i < _names.Length; i++)
        {
            var slot = SlotOf(_names[i]);
            while (_slots[slot] != 0) slot = (slot + 1) & (Size - 1);
            _slots[slot] = (byte)(i + 1);
            _longest = Math.Max(_longest, _names[i].Length);
        }
    }

    /// <summary>The number of a name; 0 where it is none of the list.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        if (name.Length == 0 || name.Length > _longest) return 0;
        for (var slot = SlotOf(name); _slots[slot] != 0; slot = (slot + 1) & (Size - 1))
            if (name.SequenceEqual(_names[_slots[slot] - 1])) return _slots[slot];
        return 0;
    }

    /// <summary>The name of a number.</summary>
    public string NameOf(int number) => _names[number - 1];

    private static int SlotOf(ReadOnlySpan<char> name) =>
        ((name[0] * 7) + (name[^1] * 59) + (name[name.Length / 2] * 263) + (name.Length * 31)) & (Size - 1);
}
