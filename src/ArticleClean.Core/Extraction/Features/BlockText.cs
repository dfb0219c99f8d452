using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Features;

/// <summary>Counts over the text of one block, made in one pass over its characters.</summary>
internal struct BlockText
{
    /// <summary>Words: runs of letters and digits; in scripts without spaces two characters stand for a word.</summary>
    public int Words;

    /// <summary>Index of its first word among all words of the page.</summary>
    public int FirstWord;

    /// <summary>UTF-16 code units.</summary>
    public int Characters;

    /// <summary>Words inside links.</summary>
    public int LinkedWords;

    /// <summary>Links.</summary>
    public int Links;

    /// <summary>Function words.</summary>
    public int StopWords;

    /// <summary>Punctuation marks of running text.</summary>
    public int Punctuation;

    /// <summary>Commas among them.</summary>
    public int Commas;

    /// <summary>Words that start with a capital letter.</summary>
    public int CapitalizedWords;

    /// <summary>Words that start with a digit.</summary>
    public int Numbers;

    /// <summary>Words in strong emphasis.</summary>
    public int StrongWords;

    /// <summary>Images inside the text.</summary>
    public int Images;

    /// <summary>Line breaks inside the text.</summary>
    public int Breaks;

    /// <summary>Stretches of inline code.</summary>
    public int CodeSpans;

    /// <summary>What its words hint at.</summary>
    public Cue Cues;

    /// <summary>What the phrases of the vocabulary in it are signs of: strong phrases, and weak ones.</summary>
    public CueKinds StrongCues, WeakCues;

    /// <summary>Words that belong to phrases of the vocabulary.</summary>
    public int CueWords;

    /// <summary>How it starts: 2 with a strong phrase of the vocabulary, 1 with a weak one, 0 otherwise.</summary>
    public int CueAtStart;

    /// <summary>Links that lead to another page.</summary>
    public int OutwardLinks;

    /// <summary>How it ends: 1 as a sentence, 2 by a colon, 0 otherwise.</summary>
    public int Ending;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool StartsCapitalized;

    /// <summary>Whether it has letters and none of them is small.</summary>
    public bool IsAllCapitals;

    /// <summary>A value that is the same for blocks of the same words.</summary>
    public uint Identity;

    /// <summary>The share of its words that are linked.</summary>
    public readonly float LinkDensity => Words == 0 ? 0 : (float)LinkedWords / Words;

    /// <summary>Whether it looks like a paragraph of running text.</summary>
    public readonly bool IsLong => Words >= 15 && LinkDensity < 0.5f;
}
