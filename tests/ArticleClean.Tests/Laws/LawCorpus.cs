namespace ArticleClean.Tests.Laws;

/// <summary>What the laws are tested on.</summary>
public enum LawCorpus
{
    /// <summary>All pages of the benchmarks.</summary>
    Pages,

    /// <summary>All stripped texts of the benchmarks.</summary>
    StrippedTexts,
}
