using ArticleClean.Documents;

namespace ArticleClean.Writers;

/// <summary>Writes an article in one output format. Keeps no state: one instance serves many threads at once.</summary>
public interface IArticleWriter
{
    /// <summary>The name users call it by, such as <c>markdown</c>.</summary>
    string Name { get; }

    /// <summary>The extension of its files, such as <c>.md</c>.</summary>
    string Extension { get; }

    /// <summary>Writes an article as UTF-8 without a byte order mark, lines ended by <c>\n</c>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    void Write(Article article, Stream output);
}
