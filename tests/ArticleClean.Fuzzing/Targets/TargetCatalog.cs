namespace ArticleClean.Fuzzing.Targets;

/// <summary>Every target by name. Each has a folder of inputs of its name in <c>Corpus</c>.</summary>
internal static class TargetCatalog
{
    public static IReadOnlyList<IFuzzTarget> All { get; } =
        [new PageTarget(), new TextTarget(), new WarcTarget(), new JsonLinesTarget(), new CharsetTarget(), new RulesTarget()];

    /// <summary>Finds a target; <c>null</c> where none has that name.</summary>
    public static IFuzzTarget? Find(string name) => All.FirstOrDefault(target => target.Name == name);
}
