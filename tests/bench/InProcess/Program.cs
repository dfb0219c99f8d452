using System.Globalization;
using ArticleClean.Bench;
using ArticleClean.Cli;
using ArticleClean.Cli.Reporting;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html.Reading;

// read FOLDER PASSES     reads all pages, decoded in memory, as often as asked, and prints the median pass.
// allocate ARGUMENT...   does what articleclean does with these arguments, and prints how many bytes it allocated.
switch (args)
{
    case ["read", var folder, var passes]:
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal);
        var pages = files.Select(file => CharsetDecoder.Decode(new SourceDocument(file, File.ReadAllBytes(file)))).ToArray();
        Passes.PrintMedian(int.Parse(passes, CultureInfo.InvariantCulture), () => pages.Sum(Read));
        return 0;
    case ["allocate", .. var arguments]:
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var code = Application.Run(arguments, new Messages(StandardError.Open()), CancellationToken.None);
        Console.WriteLine(GC.GetTotalAllocatedBytes(precise: true) - before);
        return (int)code;
    default:
        Console.Error.WriteLine("usage: ArticleClean.InProcess read FOLDER PASSES | allocate ARGUMENT...");
        return 2;
}

// What is measured as the reader: tokens and the tree made of them.
static long Read(DecodedDocument page)
{
    using var tree = HtmlReader.Read(page.Text, isXml: false, WorkBudget.Unlimited());
    return tree.Count;
}
