using System.Text;

namespace ArticleClean.Vocabulary;

/// <summary>The vocabulary that ships with the library: one file a language, read once, when it is first asked.</summary>
internal static class VocabularyFiles
{
    private const string Prefix = "vocabulary/", AgencyFile = "agencies.txt";

    private static readonly Lazy<PhraseTable> LoadedPhrases = new(() => new PhraseTable(Languages.SelectMany(Read)));

    private static readonly Lazy<PhraseTable> LoadedAgencies = new(() => new PhraseTable(ReadNames()));

    /// <summary>The phrases of all languages.</summary>
    public static PhraseTable Phrases => LoadedPhrases.Value;

    /// <summary>Names of agencies and stock archives, as they stand in credits.</summary>
    public static PhraseTable Agencies => LoadedAgencies.Value;

    /// <summary>The files of languages, by their names without an ending.</summary>
    public static IEnumerable<string> Languages => typeof(VocabularyFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && !name.EndsWith(AgencyFile, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..^".txt".Length]).Order(StringComparer.Ordinal);

    /// <summary>The phrases of one language.</summary>
    /// <param name="language">The file's name without its ending.</param>
    public static List<Phrase> Read(string language)
    {
        using var reader = Open(language + ".txt");
        return VocabularyFile.Read(language + ".txt", reader);
    }

    private static List<Phrase> ReadNames()
    {
        using var reader = Open(AgencyFile);
        var names = new List<Phrase>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal)) continue;
            names.Add(new Phrase(Folding.Fold(line), CueKinds.Credit, IsWeak: false));
        }

        return names;
    }

    private static StreamReader Open(string file)
    {
        var stream = typeof(VocabularyFiles).Assembly.GetManifestResourceStream(Prefix + file);
        return new StreamReader(stream ?? throw new InvalidOperationException($"{file} is not in the assembly"), Encoding.UTF8);
    }
}
