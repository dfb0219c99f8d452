using ArticleClean.Resources;

namespace ArticleClean.Vocabulary;

/// <summary>
/// The vocabulary that ships with the library. Its text files, one a language, are compiled into tables when the library is built.
/// </summary>
internal static class VocabularyFiles
{
    /// <summary>The phrases of all languages.</summary>
    public static PhraseTable Phrases { get; } = new(EmbeddedFile.Open("phrases.table"));

    /// <summary>Names of agencies and stock archives, as they stand in credits.</summary>
    public static PhraseTable Agencies { get; } = new(EmbeddedFile.Open("agencies.table"));
}
