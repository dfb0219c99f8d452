using ArticleClean;
using ArticleClean.Documents;
using ArticleClean.Writers;
using CustomFilter;

using var input = Console.OpenStandardInput();
using var bytes = new MemoryStream();
input.CopyTo(bytes);

var cleaner = new ArticleCleanerBuilder().AddFilterBefore("learned", new SponsorsFilter()).Build();
var article = cleaner.Clean(new SourceDocument("standard input", bytes.ToArray()));

using var output = Console.OpenStandardOutput();
new PlainTextWriter().Write(article, output);
