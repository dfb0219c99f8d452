namespace ArticleClean.Filters.Scanning;

/// <summary>How much a piece of parsed code says by itself about being residue, whatever stands around it.</summary>
internal enum ResidueStrength
{
    /// <summary>It parses, but a person may well have written it: <c>{"a": 1}</c>, <c>&lt;b&gt;</c>.</summary>
    Weak,

    /// <summary>Code beyond doubt, of a page or of a listing.</summary>
    Plain,

    /// <summary>Code that nobody writes for readers: minified, hashed names, tracker calls, page state.</summary>
    Strong,
}
