using System.Buffers;

namespace ArticleClean.Extraction.Features;

/// <summary>
/// Tells words that do the work of function words where a script sets no spaces between words, or a language appends its
/// particles: Japanese, Chinese, Thai and Korean. The pieces of Japanese and Chinese are two characters long.
/// </summary>
internal static class FunctionSigns
{
    /// <summary>Characters of Chinese that are function words by themselves.</summary>
    private static readonly SearchValues<char> Chinese =
        SearchValues.Create("的了是在和有这這也就与與而为為以及被将將对對于於并並但或");

    /// <summary>The last characters of the particles that Korean appends to nouns, and of its verbs' endings.</summary>
    private static readonly SearchValues<char> Korean = SearchValues.Create("은는을를의에로와과도며고다");

    /// <summary>Function words of Thai.</summary>
    private static readonly string[] Thai =
    [
        "ที่", "และ", "ใน", "ของ", "เป็น", "การ", "ได้", "มี", "ไม่",
        "ว่า", "ให้", "กับ", "จาก", "จะ", "นี้", "ซึ่ง", "โดย",
    ];

    /// <summary>Whether a word is a function word, or ends with one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="wordEnd">Where it ends.</param>
    /// <param name="end">Where its block ends.</param>
    public static bool Are(string text, int start, int wordEnd, int end)
    {
        switch (text[start])
        {
            case < '\u0E00':
                return false;
            case < '\u0E80':
                for (var at = start; at < wordEnd; at++)
                    if (StartsThai(text.AsSpan(at, end - at))) return true;
                return false;
            case >= '\u3040' and < '\u30A0':
                return wordEnd - start > 1 && text[start + 1] is >= '\u3040' and < '\u30A0';
            case >= '\u3400' and < '\uA000':
                return text.AsSpan(start, wordEnd - start).ContainsAny(Chinese);
            case >= '\uAC00' and < '\uD7B0':
                return wordEnd - start > 1 && Korean.Contains(text[wordEnd - 1]);
            default:
                return false;
        }
    }

    private static bool StartsThai(ReadOnlySpan<char> text)
    {
        foreach (var word in Thai)
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
