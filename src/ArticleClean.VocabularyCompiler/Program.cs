using ArticleClean.Vocabulary;

// The build of the library runs this program. Its arguments are the folder of the text files, and the one for the tables.
try
{
    var folder = new VocabularyFolder(args[0]);
    File.WriteAllBytes(Path.Combine(args[1], "phrases.table"), PhraseTableFile.Of(folder.ReadAll()));
    File.WriteAllBytes(Path.Combine(args[1], "agencies.table"), PhraseTableFile.Of(folder.ReadAgencies()));
    return 0;
}
catch (InvalidDataException e)
{
    Console.Error.WriteLine($"error : {e.Message}");
    return 1;
}
