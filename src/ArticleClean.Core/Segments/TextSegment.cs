using ArticleClean.Documents;

namespace ArticleClean.Segments;

/// <summary>The unit that stripped text is judged by: at most a sentence, and never more than what may have been one element.</summary>
/// <param name="Range">Where it stands; no white space at its edges.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Line">The line that it is of: segments of one line have the same number.</param>
/// <param name="FirstCue">Index of the first of its cues.</param>
/// <param name="CueCount">How many cues it has.</param>
public readonly record struct TextSegment(TextRange Range, SegmentGap Gap, int Line, int FirstCue, int CueCount);
