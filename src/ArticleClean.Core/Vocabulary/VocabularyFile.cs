namespace ArticleClean.Vocabulary;

/// <summary>
/// Reads a file of the vocabulary: a comment that names its language, sections (<c>[share]</c>), and one phrase a line.
/// A phrase behind <c>~</c> is weak: its words are ordinary words of articles, too.
/// </summary>
internal static class VocabularyFile
{
    private const char Weak = '~';

    /// <summary>Reads the phrases of a file.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="reader">The file.</param>
    /// <returns>The phrases, folded, in the order of the file.</returns>
    /// <exception cref="InvalidDataException">A section is unknown or stands twice, a phrase stands twice or before any
    /// section, or a line is not a phrase. The message has the file and the line.</exception>
    public static List<Phrase> Read(string name, TextReader reader)
    {
        var phrases = new List<Phrase>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var sections = CueKinds.None;
        var section = CueKinds.None;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            if (line[0] == '[')
            {
                section = Section(line) is { } known and not CueKinds.None ? known : throw Fault(name, number, $"unknown section {line}");
                if ((sections & section) != 0) throw Fault(name, number, $"section {line} stands twice");
                sections |= section;
                continue;
            }

            if (section == CueKinds.None) throw Fault(name, number, "a phrase before the first section");
            var isWeak = line[0] == Weak;
            var text = Folding.Fold(isWeak ? line.AsSpan(1) : line);
            if (text.Length < 2 || !IsLetter(text[0]) || !IsLetter(text[^1]))
                throw Fault(name, number, $"a phrase must begin and end with a letter: {line}");
            if (!lines.TryAdd(text, number)) throw Fault(name, number, $"the phrase is in line {lines[text]} already: {line}");
            phrases.Add(new Phrase(text, section, isWeak));
        }

        return phrases;
    }

    private static CueKinds Section(string line)
    {
        if (line[^1] != ']' || !Enum.TryParse<CueKinds>(line.AsSpan(1, line.Length - 2), ignoreCase: true, out var section)) return CueKinds.None;
        return Enum.IsDefined(section) ? section : CueKinds.None;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || Scripts.IsMark(c);

    private static InvalidDataException Fault(string name, int line, string what) => new($"{name}:{line}: {what}");
}
