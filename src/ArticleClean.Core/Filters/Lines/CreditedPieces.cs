using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// The pieces right before a stripped text's credits, glued to them or on the line above. Where a picture has no caption the text before it is, of any
/// length; where a page captions its pictures, every credit follows a sentence or two. For one document, and one thread.
/// </summary>
internal sealed class CreditedPieces(string text)
{
    /// <summary>Fewer may follow short paragraphs by chance.</summary>
    private const int MinCredits = 3;

    private const int MaxWords = 45;

    /// <summary>So many paragraphs, and one of so many, must be longer than a caption, or a caption cannot be told from one.</summary>
    private const int MinLong = 2, MaxShare = 4;

    private readonly List<TextRange> _pieces = [];
    private bool _areCaptions = true;
    private bool _isAfterCredit;
    private int _paragraphs, _longParagraphs;

    /// <summary>Notes a piece of the text, in order.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="before">The piece before; an empty range where there is none that counts.</param>
    /// <param name="credit">The credit that the piece starts with; an empty range where it starts with none.</param>
    public void Add(TextRange piece, TextRange before, TextRange credit)
    {
        if (credit.IsEmpty)
        {
            Count(piece, 1);
        }
        else if (!before.IsEmpty && !_isAfterCredit)
        {
            Count(before, -1);
            _pieces.Add(before);
            var line = before.Of(text);
            _areCaptions &= LineShape.EndsLikeSentence(line) && LineShape.CountWords(line) <= MaxWords;
        }

        _isAfterCredit = !credit.IsEmpty;
    }

    private void Count(TextRange piece, int count)
    {
        var line = piece.Of(text);
        if (!LineShape.EndsLikeSentence(line)) return;
        _paragraphs += count;
        if (LineShape.CountWords(line) > MaxWords) _longParagraphs += count;
    }

    /// <summary>The captions among them: all where it is the text's habit, and many of its paragraphs are longer; else none.</summary>
    public IReadOnlyList<TextRange> Captions() =>
        _areCaptions && _pieces.Count >= MinCredits && _longParagraphs >= MinLong && _longParagraphs * MaxShare >= _paragraphs ? _pieces : [];
}
