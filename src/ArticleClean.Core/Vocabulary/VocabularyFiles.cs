using System.Text;

namespace ArticleClean.Vocabulary;

/// <summary>The vocabulary that ships with the library: one file a language, read once, when it is first asked.</summary>
internal static class VocabularyFiles
{
    private const string Prefix = "vocabulary/", AgencyFile = "agencies.txt";

    private static readonly Lazy<PhraseTable> LoadedPhrases = new(() => new PhraseTable(ReadAll()));

    private static readonly Lazy<PhraseTable> LoadedAgencies = new(() => new PhraseTable(ReadAgencies()));

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
    public static PhraseList Read(string language)
    {
        var phrases = new PhraseList();
        VocabularyFile.Read(language + ".txt", TextOf(language + ".txt"), phrases);
        return phrases;
    }

    /// <summary>Names of agencies and stock archives, in the order of their file.</summary>
    public static PhraseList ReadAgencies()
    {
        var names = new PhraseList();
        foreach (var line in TextOf(AgencyFile).AsSpan().EnumerateLines())
            if (!line.IsEmpty && !line.StartsWith("# ", StringComparison.Ordinal)) names.Add(line, CueKinds.Credit, isWeak: false);
        return names;
    }

    private static PhraseList ReadAll()
    {
        var phrases = new PhraseList();
        foreach (var language in Languages)
            VocabularyFile.Read(language + ".txt", TextOf(language + ".txt"), phrases);
        return phrases;
    }

    private static string TextOf(string file)
    {
        using var stream = typeof(VocabularyFiles).Assembly.GetManifestResourceStream(Prefix + file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
