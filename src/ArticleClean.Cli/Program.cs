using ArticleClean;
using ArticleClean.Documents;
using ArticleClean.Writers;

using var input = new MemoryStream();
Console.OpenStandardInput().CopyTo(input);
var article = new ArticleCleanerBuilder().Build().Clean(new SourceDocument("-", input.ToArray()));
using var output = Console.OpenStandardOutput();
new PlainTextWriter().Write(article, output);
