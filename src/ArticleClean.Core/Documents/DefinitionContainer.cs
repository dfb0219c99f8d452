namespace ArticleClean.Documents;

/// <summary>What a list of definitions says of the terms before it.</summary>
/// <param name="parent">The item of its group.</param>
public sealed class DefinitionContainer(ListItemContainer parent) : BlockContainer(parent);
