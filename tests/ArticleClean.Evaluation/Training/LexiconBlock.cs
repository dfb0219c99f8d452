namespace ArticleClean.Evaluation.Training;

/// <summary>What a block teaches a lexicon.</summary>
/// <param name="Words">Its words in each role, each once.</param>
/// <param name="Label">How much of it is content.</param>
/// <param name="Weight">How much it counts.</param>
internal readonly record struct LexiconBlock(HashSet<uint>[] Words, float Label, double Weight);
