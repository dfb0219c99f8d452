namespace ArticleClean.Writers;

/// <summary>Every output format by name. A new output is one file and one line here.</summary>
public static class WriterCatalog
{
    private static readonly (string Name, Func<WriterOptions, IArticleWriter> Create)[] Table =
    [
        (PlainTextWriter.FormatName, options => new PlainTextWriter(options)),
        (MarkdownWriter.FormatName, options => new MarkdownWriter(options)),
        (HtmlWriter.FormatName, options => new HtmlWriter(options)),
        (TeiWriter.FormatName, _ => new TeiWriter()),
        (JsonWriter.FormatName, options => new JsonWriter(options)),
        (JsonLinesWriter.FormatName, options => new JsonLinesWriter(options)),
    ];

    /// <summary>The names of the output formats.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Table.Select(entry => entry.Name)];

    /// <summary>Makes the writer of a format.</summary>
    /// <param name="name">The format's name, in lower case.</param>
    /// <param name="options">Choices; <c>null</c> for the defaults.</param>
    /// <returns>The writer; <c>null</c> where no format has that name.</returns>
    public static IArticleWriter? Create(string name, WriterOptions? options = null) =>
        Table.FirstOrDefault(entry => entry.Name == name).Create?.Invoke(options ?? new WriterOptions());
}
