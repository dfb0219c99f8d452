using System.Text.Json;
using ArticleClean.Documents;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Filters;
using ArticleClean.Filters.Boundaries;
using ArticleClean.PlainText;

namespace ArticleClean.Evaluation.Boundaries;

/// <summary>The places in the texts of residue-dev where words may have been glued.</summary>
internal static class GlueSamples
{
    /// <summary>Places of one text that count in full together.</summary>
    private const double FullPlaces = 30;

    /// <summary>Reads the samples.</summary>
    /// <param name="lexiconOf">For a domain a lexicon that saw none of its pages; <c>null</c> to leave the domain out.</param>
    public static List<GlueSample> Load(Func<string, GlueLexicon?> lexiconOf) =>
        [.. File.ReadLines(Path.Combine(BenchmarkFolder.Path, "residue-dev", "cases.jsonl")).AsParallel().AsOrdered().SelectMany(line => Read(line, lexiconOf))];

    private static List<GlueSample> Read(string line, Func<string, GlueLexicon?> lexiconOf)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("input").GetString()!;
        var domain = RegisteredDomain.Of(json.RootElement.GetProperty("url").GetString()!);
        if (lexiconOf(domain) is not { } lexicon) return [];
        var offsets = Offsets(text);
        var boundaries = Boundaries(json.RootElement, offsets);
        var unsaid = Unsaid(json.RootElement, offsets);

        var context = new FilterContext(PlainTextFormat.Read(text));
        foreach (var filter in FilterCatalog.All.TakeWhile(filter => filter is not BoundariesFilter)) context.Run(filter);
        var words = WordTable.Of(context);
        if (!words.LostBoundaries) return [];

        // Evidence is collected without weights.
        var camel = new CamelGlue(text, words, GlueParts.Of(context, words), new GlueModel(default, lexicon), context.TalksOfCode);
        var places = new List<(short[] Evidence, bool IsGlue)>();
        foreach (var range in context.Passages.SelectMany(passage => passage.Ranges))
        {
            for (var i = range.Start + 1; i < range.End; i++)
            {
                if (!Joint.IsCandidate(text, range, i) || AddressFinder.Find(text, Around(text, range, i, c => !WhiteSpace.IsBlank(c))).Contains(i)) continue;
                var evidence = new short[GlueEvidence.Groups];
                if (camel.TryCollect(range, Around(text, range, i, char.IsLetterOrDigit), i, evidence) && (boundaries.Contains(i) || !unsaid.Contains(i))) places.Add((evidence, boundaries.Contains(i)));
            }
        }

        return [.. places.Select(place => new GlueSample(domain, place.Evidence, place.IsGlue, Math.Sqrt(Math.Min(1, FullPlaces / places.Count))))];
    }

    /// <summary>The input's offset of each code point, in which the benchmark counts.</summary>
    private static List<int> Offsets(string input)
    {
        var offsets = new List<int>(input.Length + 1);
        for (var i = 0; i < input.Length; i++)
            if (!char.IsLowSurrogate(input[i])) offsets.Add(i);
        offsets.Add(input.Length);
        return offsets;
    }

    private static HashSet<int> Boundaries(JsonElement text, List<int> offsets)
    {
        var boundaries = text.GetProperty("glue").EnumerateArray().Select(offset => offsets[offset.GetInt32()]).ToHashSet();
        foreach (var span in text.GetProperty("spans").EnumerateArray())
        {
            boundaries.Add(offsets[span.GetProperty("start").GetInt32()]);
            boundaries.Add(offsets[span.GetProperty("end").GetInt32()]);
        }

        return boundaries;
    }

    /// <summary>Where nothing says that no boundary was lost: pieces of a page that is not the article are merged, with boundaries inside.</summary>
    private static RangeSet Unsaid(JsonElement text, List<int> offsets)
    {
        var ranges = new RangeSet();
        foreach (var span in text.GetProperty("spans").EnumerateArray())
        {
            if (span.GetProperty("label").GetString() is not ("keep" or "drop:js" or "drop:json" or "drop:css" or "drop:markup"))
                ranges.Append(new TextRange(offsets[span.GetProperty("start").GetInt32()], offsets[span.GetProperty("end").GetInt32()]));
        }

        return ranges;
    }

    private static TextRange Around(string text, TextRange range, int offset, Func<char, bool> belongs)
    {
        int start = offset, end = offset;
        while (start > range.Start && belongs(text[start - 1])) start--;
        while (end < range.End && belongs(text[end])) end++;
        return new TextRange(start, end);
    }
}
