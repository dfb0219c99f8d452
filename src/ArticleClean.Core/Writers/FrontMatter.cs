using System.Globalization;
using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Writers;

/// <summary>An article's metadata as YAML front matter. Strings are quoted as JSON's are, which YAML 1.2 reads; fields without a value are left out.</summary>
internal static class FrontMatter
{
    public static void Write(Article article, TextWriter output)
    {
        var metadata = article.Metadata;
        output.Write("---\n");
        Write(output, "title", metadata.Title);
        Write(output, "authors", metadata.Authors);
        Write(output, "published", metadata.Published);
        Write(output, "modified", metadata.Modified);
        Write(output, "site", metadata.Site);
        Write(output, "url", metadata.Url ?? article.Source.Url?.OriginalString);
        Write(output, "language", metadata.Language);
        Write(output, "description", metadata.Description);
        Write(output, "image", metadata.Image);
        Write(output, "tags", metadata.Tags);
        Write(output, "section", metadata.Section);
        Write(output, "license", metadata.License);
        output.Write("---\n\n");
    }

    private static void Write(TextWriter output, string key, string? value)
    {
        if (value is not null) output.Write($"{key}: {Quoted(value)}\n");
    }

    private static void Write(TextWriter output, string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        output.Write($"{key}:\n");
        foreach (var value in values) output.Write($"  - {Quoted(value)}\n");
    }

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
