using SmartReader;

// Cleans all pages of a folder with SmartReader, and names pages that fail on standard error.
foreach (var file in Directory.GetFiles(args[0]).Order(StringComparer.Ordinal))
{
    var article = new Reader("https://example.org/", File.ReadAllText(file)).GetArticle();
    foreach (var error in article.Errors) Console.Error.WriteLine($"SmartReader: {Path.GetFileName(file)}: {error.Message}");
}
