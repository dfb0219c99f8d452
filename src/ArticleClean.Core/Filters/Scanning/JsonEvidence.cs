using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>Says of a parsed JSON value what it is for, and how surely no person wrote it for readers.</summary>
internal static class JsonEvidence
{
    /// <summary>Members from which a value without white space is a machine's.</summary>
    private const int MinifiedKeys = 4;

    public static Residue? Weigh(int start, in JsonShape shape)
    {
        if (shape.Keys == 0 && shape.Strings < 2) return null;
        var range = new TextRange(start, shape.End);
        var what = shape.IsTruncated ? "JSON, broken off" : shape.IsMended ? "JSON, badly escaped," : "JSON";
        if (shape.LinkedDataKeys >= 2) return Strong("json-ld", $"{what} of schema.org data");
        if (shape.AdKeys >= 2 && shape.AdKeys >= shape.StateKeys) return Strong("ad-config", $"{what} with {shape.AdKeys} keys of an advertisement");
        if (shape.StateKeys >= 2) return Strong("state", $"{what} with {shape.StateKeys} keys of page state or configuration");
        if (shape.IsTruncated || shape.IsMended) return null;
        if (shape.Keys >= MinifiedKeys && shape.Blanks == 0) return Strong("json", $"minified {what}, {shape.Keys} keys");
        return new Residue(range, ResidueKind.Json, shape.Keys >= 2 ? ResidueStrength.Plain : ResidueStrength.Weak, "json", what);

        Residue Strong(string code, string reason) => new(range, ResidueKind.Json, ResidueStrength.Strong, code, reason);
    }
}
