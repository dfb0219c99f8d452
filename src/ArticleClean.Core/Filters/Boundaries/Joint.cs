using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>A place where two words may have been glued: the words on both sides, and what the document knows of words.</summary>
internal readonly ref struct Joint(string text, TextRange range, WordTable words, int leftEnd, int rightStart)
{
    /// <summary>Words are read up to this length on both sides; longer ones are data.</summary>
    private const int MaxWordLength = 48;

    public string Text => text;

    /// <summary>What may be looked at.</summary>
    public TextRange Range => range;

    public WordTable Words => words;

    /// <summary>The letters and digits that end at the joint's left side.</summary>
    public TextRange Left { get; } = ReadBack(text, range, leftEnd);

    /// <summary>The letters and digits that start at the joint's right side.</summary>
    public TextRange Right { get; } = ReadOn(text, range, rightStart);

    public ReadOnlySpan<char> LeftWord => Left.Of(text);

    public ReadOnlySpan<char> RightWord => Right.Of(text);

    /// <summary>The sign before the left word; a space where there is none.</summary>
    public char BeforeLeft => Left.Start > range.Start ? text[Left.Start - 1] : ' ';

    /// <summary>The sign after the right word; a space where there is none.</summary>
    public char AfterRight => Right.End < range.End ? text[Right.End] : ' ';

    /// <summary>Whether the left word is a number, or there is none.</summary>
    public bool IsLeftNumber => !LeftWord.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether the left word is one of prose, in small letters after its first.</summary>
    public bool IsLeftSmall
    {
        get
        {
            if (Left.Length < 4 || !WhiteSpace.IsBlank(BeforeLeft) && !char.IsLower(BeforeLeft)) return false;
            foreach (var c in LeftWord[1..])
                if (!char.IsLower(c)) return false;
            return true;
        }
    }

    /// <summary>Whether the right word is a name with lower case letters, not an acronym or a letter.</summary>
    public bool IsRightCapitalised => Right.Length > 1 && char.IsUpper(text[Right.Start]) && !char.IsUpper(text[Right.Start + 1]);

    /// <summary>Whether the right word goes on as code does.</summary>
    public bool IsRightCode
    {
        get
        {
            var end = Right.End;
            while (end < range.End && end - Right.Start < MaxWordLength && char.IsLetterOrDigit(text[end])) end++;
            if (end >= range.End) return false;
            if (end + 1 < range.End && text[end] == ' ' && text[end + 1] is ('=' or '{')) return true;
            return Glyphs.IsCodeAfterWord(text[end]) || text[end] == '.' && end + 1 < range.End && char.IsAsciiLetterOrDigit(text[end + 1]) && !char.IsUpper(text[end + 1]);
        }
    }

    /// <summary>Whether the right word goes on as a member of something does: <c>Text.Json</c>, <c>IgnoreContent</c>.</summary>
    public bool IsRightMember => Right.End + 1 < range.End && text[Right.End] == '.' && char.IsLetter(text[Right.End + 1])
        || Right.End < range.End && char.IsLetterOrDigit(text[Right.End]) && words.Count(RightWord) == 0;

    /// <summary>Whether the right word begins a sentence by itself.</summary>
    public bool IsRightStarter => SentenceStarters.Contains(RightWord)
        && (Right.Length > 1 || RightWord[0] is 'A' or 'I' or >= 'А');

    /// <summary>The first letter or digit of the word before the left one; a space where a space alone is not what divides them.</summary>
    public char WordBefore
    {
        get
        {
            var end = Left.Start - 1;
            if (end <= range.Start || !WhiteSpace.IsBlank(text[end])) return ' ';
            var start = end;
            while (start > range.Start && end - start < MaxWordLength && char.IsLetterOrDigit(text[start - 1])) start--;
            return start < end ? text[start] : ' ';
        }
    }

    /// <summary>
    /// Whether two words may meet at <paramref name="offset"/> inside a run of letters and digits: at a capital after a
    /// small letter or a number, where a word follows an acronym or a unit, and where a number follows a word.
    /// </summary>
    public static bool IsCandidate(string text, TextRange range, int offset)
    {
        var c = text[offset];
        var before = text[offset - 1];
        // Not the part of a name: "html5lib", "sha256sum".
        if (char.IsAsciiDigit(c)) return !(offset + 1 < range.End && char.IsLower(text[offset + 1])) && offset - 3 >= range.Start && char.IsLower(before) && char.IsLower(text[offset - 2]) && char.IsLetter(text[offset - 3]);
        if (!char.IsUpper(c)) return false;
        // Not a year's or a model's letter: "2020E", "737A".
        var isLast = offset + 1 >= range.End || !char.IsLetterOrDigit(text[offset + 1]);
        if (char.IsDigit(before) && isLast && c is not ('A' or 'I')) return false;
        var isWord = offset + 2 < range.End && char.IsLower(text[offset + 1]) && char.IsLower(text[offset + 2]);
        if (char.IsLower(before)) return !IsPrefixedUnit(text, range, offset);
        if (char.IsDigit(before)) return !IsUnit(text, range, offset) && (offset + 3 >= range.End || !(char.IsUpper(text[offset + 1]) && char.IsLower(text[offset + 2]) && char.IsLower(text[offset + 3])) || !Units.Contains(text.AsSpan(offset, 1)));
        // Not the plural in "MBAs": an acronym of two letters or more, and a word of three.
        return char.IsUpper(before) && isWord && offset - 2 >= range.Start
            && (char.IsUpper(text[offset - 2]) || char.IsDigit(text[offset - 2]) && Units.Contains(text.AsSpan(offset - 1, 1)));
    }

    /// <summary>Whether a unit of several letters starts at the offset, whatever is glued to it: <c>8KHzWired</c>.</summary>
    private static bool IsUnit(string text, TextRange range, int offset)
    {
        var unit = ReadOn(text, range, offset);
        return unit.Length > 1 && Units.Contains(unit.Of(text));
    }

    /// <summary>Whether the offset is inside of a unit behind its number, after its prefix: <c>20cL</c>, <c>120mmHg</c>, <c>5kWp</c>.</summary>
    private static bool IsPrefixedUnit(string text, TextRange range, int offset)
    {
        const int MaxPrefix = 2, MaxUnit = 2;
        var start = offset;
        while (start > range.Start && offset - start <= MaxPrefix && char.IsLower(text[start - 1])) start--;
        if (offset - start > MaxPrefix || start == range.Start || !char.IsAsciiDigit(text[start - 1])) return false;
        var end = offset;
        while (end < range.End && end - offset <= MaxUnit && char.IsLetterOrDigit(text[end])) end++;
        return end - offset <= MaxUnit;
    }

    /// <summary>Whether a word break shows in the letters: a capital after a small letter or a digit.</summary>
    public static bool IsTransition(char left, char right) => char.IsUpper(right) && (char.IsLower(left) || char.IsDigit(left));

    private static TextRange ReadBack(string text, TextRange range, int end)
    {
        var start = end;
        while (start > range.Start && end - start < MaxWordLength && char.IsLetterOrDigit(text[start - 1])
            && (start == end || !IsTransition(text[start - 1], text[start]))) start--;
        return new TextRange(start, end);
    }

    private static TextRange ReadOn(string text, TextRange range, int start)
    {
        var end = start;
        while (end < range.End && end - start < MaxWordLength && char.IsLetterOrDigit(text[end])
            && (end == start || !IsTransition(text[end - 1], text[end]))) end++;
        return new TextRange(start, end);
    }
}
