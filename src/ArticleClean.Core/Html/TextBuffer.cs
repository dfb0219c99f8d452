using System.Buffers;

namespace ArticleClean.Html;

/// <summary>Text that grows at its end, in memory of the pool; <see cref="Dispose"/> gives it back.</summary>
internal sealed class TextBuffer : IDisposable
{
    private const int FirstSize = 16 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(FirstSize);

    /// <summary>How many characters there are; a smaller number drops those behind it.</summary>
    public int Length { get; set; }

    /// <summary>The character at an offset, or at an offset from the end.</summary>
    public char this[Index index] => _text[index.GetOffset(Length)];

    /// <summary>Adds a character.</summary>
    public void Append(char c)
    {
        if (Length == _text.Length) Grow(1);
        _text[Length++] = c;
    }

    /// <summary>Adds text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _text.Length - Length) Grow(text.Length);
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }

    /// <inheritdoc/>
    public override string ToString() => new(_text, 0, Length);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, Length + more));
        _text.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
