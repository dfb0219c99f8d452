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
    /// <param name="text">The file's text.</param>
    /// <param name="phrases">Takes the phrases, folded, in the order of the file.</param>
    /// <exception cref="InvalidDataException">A section is unknown or stands twice, a phrase stands twice or before any
    /// section, or a line is not a phrase. The message has the file and the line.</exception>
    public static void Read(string name, ReadOnlySpan<char> text, PhraseList phrases)
    {
        var lines = new Dictionary<ulong, int>();
        var sections = CueKinds.None;
        var section = CueKinds.None;
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            if (line.IsEmpty || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            if (line[0] == '[')
            {
                section = Section(line) is var known and not CueKinds.None ? known : throw Fault(name, number, "unknown section", line);
                if ((sections & section) != 0) throw Fault(name, number, "a section stands twice:", line);
                sections |= section;
                continue;
            }

            if (section == CueKinds.None) throw Fault(name, number, "a phrase before the first section:", line);
            var isWeak = line[0] == Weak;
            var phrase = phrases.Add(isWeak ? line[1..] : line, section, isWeak);
            var isLong = phrase.Length > 1 || (phrase.Length == 1 && Scripts.IsWithoutSpaces(phrase[0]));
            if (!isLong || !IsLetter(phrase[0]) || !IsLetter(phrase[^1]))
                throw Fault(name, number, "a phrase must have two letters, and begin and end with one:", line);
            var hash = HashOf(phrase);
            if (!lines.TryAdd(hash, number)) throw Fault(name, number, $"the phrase is in line {lines[hash]} already:", line);
        }
    }

    /// <summary>A hash of 64 bits (FNV-1a), by which no two phrases of a file are alike by chance.</summary>
    private static ulong HashOf(ReadOnlySpan<char> phrase)
    {
        var hash = 14695981039346656037;
        foreach (var c in phrase) hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    private static CueKinds Section(ReadOnlySpan<char> line)
    {
        if (line[^1] != ']' || !Enum.TryParse<CueKinds>(line[1..^1], ignoreCase: true, out var section)) return CueKinds.None;
        return Enum.IsDefined(section) ? section : CueKinds.None;
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || Scripts.IsMark(c);

    private static InvalidDataException Fault(string name, int line, string what, ReadOnlySpan<char> text) =>
        new($"{name}:{line}: {what} {text}");
}
