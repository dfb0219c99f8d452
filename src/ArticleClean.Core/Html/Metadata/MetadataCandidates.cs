using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// What the readers found, by field and source, in the page's order: the neutral structure between the places where
/// pages say things and the resolvers that choose. Bounded, whatever the page.
/// </summary>
internal sealed class MetadataCandidates
{
    /// <summary>A longer value is no title, name or date, and is left out whole.</summary>
    public const int MaxLength = 4_000;

    /// <summary>How many values of one source are kept for one field.</summary>
    private const int MaxCount = 64;

    /// <summary>What a program writes where it has no value.</summary>
    private static readonly HashSet<string> NoValues = new(StringComparer.Ordinal) { "null", "nil", "undefined", "NaN", "[object Object]", "(null)", "None" };

    private readonly Dictionary<(MetadataField Field, string Source), List<string>> _values = [];

    /// <summary>Notes a value; white space is folded, and an empty value is none.</summary>
    public void Add(MetadataField field, string source, string? value)
    {
        if (value is null || value.Length > MaxLength) return;
        var folded = Fold(value);
        if (folded.Length == 0 || NoValues.Contains(folded)) return;
        if (!_values.TryGetValue((field, source), out var values)) _values.Add((field, source), values = []);
        if (values.Count < MaxCount) values.Add(folded);
    }

    /// <summary>The values of a source, in the page's order.</summary>
    public IReadOnlyList<string> Of(MetadataField field, string source) => _values.TryGetValue((field, source), out var values) ? values : [];

    /// <summary>The first value of a source; empty where there is none.</summary>
    public string First(MetadataField field, string source) => Of(field, source) is [var first, ..] ? first : "";

    private static string Fold(string value)
    {
        var folded = new StringBuilder(value.Length);
        WhiteSpace.AppendFolded(folded, value);
        // Where a line may break is a matter of the page's layout.
        folded.Replace("\u00ad", "").Replace("\u200b", "");
        return folded.ToString().Trim();
    }
}
