using System.Text;

namespace ArticleClean.Writers;

/// <summary>The schema of the JSON that <see cref="JsonWriter"/> and <see cref="JsonLinesWriter"/> write.</summary>
public static class JsonSchema
{
    /// <summary>The schema, as JSON Schema draft 7.</summary>
    public static string Text()
    {
        using var schema = typeof(JsonSchema).Assembly.GetManifestResourceStream("article.schema.json") ?? throw new InvalidOperationException("the schema is not in the assembly");
        using var reader = new StreamReader(schema, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
