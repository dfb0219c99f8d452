namespace ArticleClean.Vocabulary;

/// <summary>The folder of the vocabulary's text files: one for each language, and one of agencies.</summary>
/// <param name="path">The folder.</param>
internal sealed class VocabularyFolder(string path)
{
    private const string AgencyFile = "agencies.txt";

    /// <summary>The files of languages, by their names without an ending.</summary>
    public IEnumerable<string> Languages => Directory.GetFiles(path, "*.txt")
        .Select(file => Path.GetFileName(file)).Where(file => file != AgencyFile)
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>The phrases of one language.</summary>
    /// <param name="language">The file's name without its ending.</param>
    public PhraseList Read(string language)
    {
        var phrases = new PhraseList();
        Read(language, phrases);
        return phrases;
    }

    /// <summary>The phrases of all languages.</summary>
    public PhraseList ReadAll()
    {
        var phrases = new PhraseList();
        foreach (var language in Languages) Read(language, phrases);
        return phrases;
    }

    /// <summary>Names of agencies and stock archives, in the order of their file.</summary>
    public PhraseList ReadAgencies()
    {
        var names = new PhraseList();
        foreach (var line in File.ReadAllText(Path.Combine(path, AgencyFile)).AsSpan().EnumerateLines())
            if (!line.IsEmpty && !line.StartsWith("# ", StringComparison.Ordinal)) names.Add(line, CueKinds.Credit, isWeak: false);
        return names;
    }

    private void Read(string language, PhraseList phrases) =>
        VocabularyFile.Read(language + ".txt", File.ReadAllText(Path.Combine(path, language + ".txt")), phrases);
}
