using System.Globalization;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Writers.Markdown;

/// <summary>What inline content needs to know of the article that it stands in. For one thread.</summary>
internal sealed class MarkdownPage
{
    private readonly HashSet<string> _notes;
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private int _number;

    public MarkdownPage(Article article, WriterOptions options)
    {
        BaseAddress = article.Document.BaseAddress ?? article.Source.Url;
        Options = options;
        _notes = KeptFootnotes.Of(article);
    }

    /// <summary>What relative addresses are resolved against; <c>null</c> where unknown.</summary>
    public Uri? BaseAddress { get; }

    public WriterOptions Options { get; }

    /// <summary>The addresses that became footnotes, by their names, in order.</summary>
    public IEnumerable<(string Name, string Address)> Addresses => _addresses.Select(entry => (entry.Value, entry.Key));

    /// <summary>Whether a note and a reference to it are both kept: one alone would not show, or show its markup.</summary>
    public bool IsFootnote(string name) => _notes.Contains(name);

    /// <summary>The name of the footnote for an address: a number that the article's own notes do not have.</summary>
    public string NameOf(string address)
    {
        if (_addresses.TryGetValue(address, out var name)) return name;
        do name = (++_number).ToString(CultureInfo.InvariantCulture);
        while (_notes.Contains(name));
        _addresses.Add(address, name);
        return name;
    }
}
