using ArticleClean.Documents;

namespace ArticleClean.Vocabulary;

/// <summary>
/// Makes the ways in which one phrase is written alike: case, kinds of quotation marks and dashes, runs of white space,
/// and the letters that sites of a language write in two ways.
/// </summary>
internal static class Folding
{
    /// <summary>Stands for a character that is left out.</summary>
    public const char Nothing = '\0';

    /// <summary>Folds one character.</summary>
    /// <param name="c">The character.</param>
    /// <returns>What it is compared as: a space for white space, <see cref="Nothing"/> where it is left out.</returns>
    public static char Fold(char c)
    {
        if (c < 128)
        {
            if (char.IsAsciiLetterUpper(c)) return (char)(c | 0x20);
            return c is '`' ? '\'' : c <= ' ' ? ' ' : c;
        }

        if (WhiteSpace.IsBlank(c)) return ' ';
        return c switch
        {
            '’' or '‘' or 'ʼ' or '´' or '′' => '\'',
            '“' or '”' or '„' or '«' or '»' => '"',
            '–' or '—' or '‐' or '‑' or '−' => '-',
            >= '\uFF01' and <= '\uFF5E' => Fold((char)(c - 0xFEE0)),
            // Signs that show nothing, and vowel signs that Arabic and Hebrew mostly leave out.
            (>= '\u200B' and <= '\u200F') or '\u00AD' or '\u2060' or '\uFE0F' => Nothing,
            '\u0640' or (>= '\u064B' and <= '\u0652') or (>= '\u05B0' and <= '\u05C7') => Nothing,
            // The dots below letters of Hindi and Bengali, which are one character or two.
            '\u093C' or '\u09BC' => Nothing,
            >= '\u0958' and <= '\u095F' => "\u0915\u0916\u0917\u091C\u0921\u0922\u092B\u092F"[c - '\u0958'],
            '\u09DC' => '\u09A1',
            '\u09DD' => '\u09A2',
            '\u09DF' => '\u09AF',
            'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
            'ى' or 'ي' => 'ی',
            'ك' => 'ک',
            'ة' => 'ه',
            // Capitals have no accents in Greek, and the dots of i go astray in Turkish.
            'ά' or 'Ά' => 'α',
            'έ' or 'Έ' => 'ε',
            'ή' or 'Ή' => 'η',
            'ί' or 'Ί' => 'ι',
            'ό' or 'Ό' => 'ο',
            'ύ' or 'Ύ' => 'υ',
            'ώ' or 'Ώ' => 'ω',
            'ς' => 'σ',
            'İ' or 'ı' => 'i',
            'ё' or 'Ё' => 'е',
            // Romanian has a comma below, for which old keyboards have a cedilla.
            'ş' or 'Ş' => 'ș',
            'ţ' or 'Ţ' => 'ț',
            _ => char.ToLowerInvariant(c),
        };
    }

    /// <summary>Folds a phrase, white space at its edges left out.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="folded">Takes the phrase, folded; at least as long as the phrase.</param>
    /// <returns>How many characters it has.</returns>
    public static int Fold(ReadOnlySpan<char> phrase, Span<char> folded)
    {
        var length = 0;
        foreach (var sign in phrase)
        {
            var c = Fold(sign);
            if (c == Nothing || (c == ' ' && (length == 0 || folded[length - 1] == ' '))) continue;
            folded[length++] = c;
        }

        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }
}
