using System.Globalization;

namespace ArticleClean.Vocabulary;

/// <summary>What is known of scripts by their characters.</summary>
internal static class Scripts
{
    /// <summary>Whether a character is of a script that sets no spaces between words: Han, Kana, Thai, Lao, Burmese, Khmer.</summary>
    public static bool IsWithoutSpaces(char c) => c
        is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF')
        or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Whether a character is a letter of a script that has no capitals.</summary>
    public static bool IsWithoutCase(char c) => c >= '\u0590' && char.IsLetter(c) && !char.IsLower(c) && !char.IsUpper(c);

    /// <summary>Whether a character is a mark on the letter before it, and so of its word.</summary>
    public static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
