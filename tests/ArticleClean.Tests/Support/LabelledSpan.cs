namespace ArticleClean.Tests.Support;

/// <summary>What a stretch of a residue case is.</summary>
/// <param name="Start">Its first character in the input, in UTF-16 units.</param>
/// <param name="End">Behind its last character, in UTF-16 units.</param>
/// <param name="Label"><c>keep</c>, <c>drop:</c> and a kind, or <c>unsure:</c> and a kind.</param>
internal sealed record LabelledSpan(int Start, int End, string Label);
