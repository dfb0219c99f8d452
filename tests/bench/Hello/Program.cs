using System.Globalization;
using ArticleClean.Bench;
using HtmlAgilityPack;

// hello                   prints a line: what any native program costs.
// hello FILE              parses the page once: what a program costs that only parses.
// hello FOLDER PASSES     parses all pages in memory, as often as asked, and prints the median pass.
switch (args)
{
    case []:
        Console.WriteLine("hello");
        break;
    case [var file]:
        Console.WriteLine(Parse(File.ReadAllText(file)));
        break;
    case [var folder, var passes]:
        var pages = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        Passes.PrintMedian(int.Parse(passes, CultureInfo.InvariantCulture), () => pages.Sum(page => (long)Parse(page)));
        break;
    default:
        Console.Error.WriteLine("usage: hello [FILE | FOLDER PASSES]");
        Environment.Exit(2);
        break;
}

static int Parse(string html)
{
    var page = new HtmlDocument();
    page.LoadHtml(html);
    return page.DocumentNode.ChildNodes.Count;
}
