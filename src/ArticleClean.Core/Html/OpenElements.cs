namespace ArticleClean.Html;

/// <summary>The elements that are open at a point of a page, innermost last: the HTML Standard's stack of open elements.</summary>
internal sealed class OpenElements
{
    private readonly List<(string Name, ElementTraits Traits, bool EndsWithChild)> _stack = [];

    public int Count => _stack.Count;

    public string Last => _stack[^1].Name;

    public bool IsLastInline => _stack.Count > 0 && _stack[^1].Traits.HasFlag(ElementTraits.Inline);

    /// <summary>Whether the innermost element's own end tag came while an element inside it was open.</summary>
    public bool EndsWithChild => _stack.Count > 0 && _stack[^1].EndsWithChild;

    public void Push(string name, ElementTraits traits) => _stack.Add((name, traits, false));

    public void Pop() => _stack.RemoveAt(_stack.Count - 1);

    /// <summary>Notes that the element at <paramref name="index"/> has seen its end tag and ends with the element inside it.</summary>
    public void EndWithChild(int index) => _stack[index] = _stack[index] with { EndsWithChild = true };

    public bool Contains(string name)
    {
        foreach (var element in _stack)
            if (element.Name == name) return true;
        return false;
    }

    /// <summary>Index of the innermost element called <paramref name="name"/> before one of the traits <paramref name="stop"/> is met; -1 where there is none.</summary>
    public int Find(string name, ElementTraits stop)
    {
        for (var i = _stack.Count - 1; i >= 0; i--)
        {
            if (_stack[i].Name == name) return i;
            if ((_stack[i].Traits & stop) != 0) return -1;
        }

        return -1;
    }

    /// <summary>Index of the innermost element that has one of two names, looked for no further than one of <paramref name="stops"/>; -1 where there is none.</summary>
    public int FindBefore(string name, string other, params ReadOnlySpan<string> stops)
    {
        for (var i = _stack.Count - 1; i >= 0; i--)
        {
            if (_stack[i].Name == name || _stack[i].Name == other) return i;
            if (stops.Contains(_stack[i].Name)) return -1;
        }

        return -1;
    }

    /// <summary>Index of the innermost element called <paramref name="name"/> with only inline elements inside it; -1 where there is none.</summary>
    public int FindInline(string name)
    {
        for (var i = _stack.Count - 1; i >= 0 && _stack[i].Traits.HasFlag(ElementTraits.Inline); i--)
            if (_stack[i].Name == name) return i;
        return -1;
    }

    /// <summary>Index after the innermost element that has one of <paramref name="names"/>; 0 where there is none.</summary>
    public int IndexInside(params ReadOnlySpan<string> names)
    {
        for (var i = _stack.Count - 1; i >= 0; i--)
            if (names.Contains(_stack[i].Name)) return i + 1;
        return 0;
    }
}
