using ArticleClean.Vocabulary;

// Run by the build of the library: VocabularyCompiler FOLDER PHRASES AGENCIES
try
{
    var folder = new VocabularyFolder(args[0]);
    File.WriteAllBytes(args[1], PhraseTableFile.Of(folder.ReadAll()));
    File.WriteAllBytes(args[2], PhraseTableFile.Of(folder.ReadAgencies()));
    return 0;
}
catch (InvalidDataException e)
{
    Console.Error.WriteLine($"error : {e.Message}");
    return 1;
}
