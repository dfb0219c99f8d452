using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>
/// Writes units with the signs of the containers they stand in, rebuilt by comparing each unit's path with that of the
/// unit before it. Items of one line follow each other without a blank line. For one thread.
/// </summary>
internal sealed class NestedLines(TextWriter writer, ContainerSigns signs)
{
    private readonly List<Level> _levels = [];
    private bool _isEmpty = true;
    private bool _endsCompactItem;

    /// <summary>Whether nothing was written yet.</summary>
    public bool IsEmpty => _isEmpty;

    /// <summary>How many characters stand before the lines of the unit begun last.</summary>
    public int Indentation => _levels.Sum(level => level.Sign.Length);

    /// <summary>What stands before the first line of the unit begun last, from the innermost container that it opens; empty where it opens none.</summary>
    public string OpeningSign { get; private set; } = "";

    /// <summary>Starts a unit: sets it apart from the one before it and writes the signs before its first line.</summary>
    /// <param name="path">The containers of the unit, from the outside in.</param>
    /// <param name="isLine">Whether the unit is one line of running text.</param>
    /// <param name="isLoose">Whether it is a paragraph in an item, so that a blank line sets it apart from the item before it.</param>
    public void Begin(IReadOnlyList<BlockContainer> path, bool isLine, bool isLoose = false)
    {
        var shared = 0;
        while (shared < path.Count && shared < _levels.Count && ReferenceEquals(path[shared], _levels[shared].Container)) shared++;
        if (!_isEmpty)
        {
            if (!(isLine && !isLoose && _endsCompactItem && IsNextItem(path, shared))) WriteBlankLine(shared);
            writer.Write('\n');
        }

        var isAlternate = shared < path.Count && shared < _levels.Count && IsSameKind(path[shared], _levels[shared].Container) && !_levels[shared].IsAlternate;
        for (var i = 0; i < shared; i++) writer.Write(_levels[i].Sign);
        _levels.RemoveRange(shared, _levels.Count - shared);
        OpeningSign = "";
        for (var i = shared; i < path.Count; i++) Open(path[i], isAlternate && i == shared);
        if (isLine && shared < path.Count && path[^1] is ListItemContainer { IsChecked: { } isChecked }) writer.Write(isChecked ? "[x] " : "[ ] ");
        _endsCompactItem = isLine && shared < path.Count;
        _isEmpty = false;
    }

    public void Write(ReadOnlySpan<char> text) => writer.Write(text);

    /// <summary>Writes text of several lines.</summary>
    public void WriteLines(string text)
    {
        var isFirst = true;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            if (!isFirst) NextLine(line.IsEmpty);
            writer.Write(line);
            isFirst = false;
        }
    }

    /// <summary>Goes to the next line of the same unit.</summary>
    /// <param name="isBlank">Whether nothing will be written in it.</param>
    public void NextLine(bool isBlank = false)
    {
        writer.Write('\n');
        WriteSigns(_levels.Count, isBlank);
    }

    private void WriteBlankLine(int shared)
    {
        writer.Write('\n');
        WriteSigns(shared, isBlank: true);
        for (var i = 0; i < shared; i++) _levels[i] = _levels[i] with { HoldsBlankLine = true };
    }

    /// <summary>The signs before a line that is not its container's first; none of their white space at the end of a blank one.</summary>
    private void WriteSigns(int count, bool isBlank)
    {
        if (isBlank)
            while (count > 0 && string.IsNullOrWhiteSpace(_levels[count - 1].Sign)) count--;
        for (var i = 0; i < count; i++)
            writer.Write(isBlank && i == count - 1 ? _levels[i].Sign.AsSpan().TrimEnd() : _levels[i].Sign);
    }

    private void Open(BlockContainer container, bool isAlternate)
    {
        switch (container)
        {
            case QuoteContainer:
                writer.Write(OpeningSign = signs.Quote);
                _levels.Add(new Level(container, signs.Quote, IsAlternate: false));
                break;
            case ListItemContainer item:
                writer.Write(OpeningSign = signs.Item(item, _levels[^1].IsAlternate));
                _levels.Add(new Level(container, new string(' ', OpeningSign.Length), IsAlternate: false));
                break;
            case FootnoteContainer note:
                var (sign, indentation) = signs.Note(note, _levels.Count > 0 && _levels[^1].IsAlternate);
                writer.Write(OpeningSign = sign);
                _levels.Add(new Level(container, indentation, IsAlternate: false));
                break;
            case DefinitionContainer:
                writer.Write(signs.Definition);
                _levels.Add(new Level(container, signs.Definition, IsAlternate: false));
                break;
            default:
                _levels.Add(new Level(container, "", isAlternate));
                break;
        }
    }

    /// <summary>
    /// Whether the unit opens the next item of a list that goes on, or the first one of a list within the item before
    /// it. A nested list that starts at another number than 1 needs the blank line to be one in Markdown.
    /// </summary>
    private bool IsNextItem(IReadOnlyList<BlockContainer> path, int shared)
    {
        if (shared == 0 || shared == path.Count) return false;
        for (var i = shared; i < path.Count; i++)
            if (path[i] is QuoteContainer || (path[i] is ListItemContainer { List.IsOrdered: true, Number: not 1 } && i > shared)) return false;
        for (var i = shared; i < _levels.Count; i++)
            if (_levels[i].Container is QuoteContainer || _levels[i] is { Container: ListItemContainer or FootnoteContainer, HoldsBlankLine: true }) return false;
        return path[shared] is ListItemContainer or FootnoteContainer || path[shared - 1] is ListItemContainer && _levels.Count == shared;
    }

    private static bool IsSameKind(BlockContainer a, BlockContainer b) => a is ListContainer x && b is ListContainer y && x.IsOrdered == y.IsOrdered;

    private readonly record struct Level(BlockContainer Container, string Sign, bool IsAlternate, bool HoldsBlankLine = false);
}
