namespace ArticleClean.Writers;

/// <summary>Choices that writers heed where their format has a place for them.</summary>
public sealed record WriterOptions
{
    /// <summary>Whether JSON lists what was removed, by which filter and why. Default: no.</summary>
    public bool Explain { get; init; }

    /// <summary>What becomes of links in Markdown and HTML, which has no footnotes for addresses and keeps the links then. Default: they are kept.</summary>
    public LinkStyle Links { get; init; }

    /// <summary>What becomes of images in Markdown and HTML. Default: they are kept.</summary>
    public ImageStyle Images { get; init; }

    /// <summary>Whether Markdown and plain text begin with the metadata, as YAML between lines of three dashes. Default: no.</summary>
    public bool FrontMatter { get; init; }

    /// <summary>The most characters of a line of running text in plain text, where it has spaces to break at; 0 for no limit. Default: 0.</summary>
    public int Width { get; init; }
}
