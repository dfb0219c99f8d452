namespace ArticleClean.Languages;

/// <summary>Counts the letters of a text by script.</summary>
internal struct ScriptCount
{
    /// <summary>From this share of a script on, the text is written in it: names and code in Latin letters stand in every text.</summary>
    private const double MinShare = 0.3;

    private int _latin;
    private int _cyrillic;
    private int _arabic;
    private int _han;
    private int _kana;
    private int _hangul;
    private int _greek;
    private int _hebrew;
    private int _thai;
    private int _devanagari;

    /// <summary>How many letters were counted.</summary>
    public int Total { get; private set; }

    /// <summary>The language of a script that one language writes on most pages; <c>null</c> for a script of many.</summary>
    public readonly string? OwnLanguage =>
        _kana > Total * 0.05 && _kana + _han > Total * MinShare ? "ja"
        : _hangul > Total * MinShare ? "ko"
        : _han > Total * MinShare ? "zh"
        : _greek > Total * MinShare ? "el"
        : _hebrew > Total * MinShare ? "he"
        : _thai > Total * MinShare ? "th"
        : _devanagari > Total * MinShare ? "hi"
        : null;

    /// <summary>The script of most letters.</summary>
    public readonly Script MainScript =>
        _cyrillic > Total * MinShare ? Script.Cyrillic : _arabic > Total * MinShare ? Script.Arabic : _latin * 2 > Total ? Script.Latin : Script.Other;

    /// <summary>Counts a character.</summary>
    public void Add(char c)
    {
        Total++;
        switch (c)
        {
            case < '\u0250':
                _latin++;
                break;
            case >= '\u0370' and < '\u0400':
                _greek++;
                break;
            case >= '\u0400' and < '\u0530':
                _cyrillic++;
                break;
            case >= '\u0590' and < '\u0600':
                _hebrew++;
                break;
            case >= '\u0600' and < '\u0780':
                _arabic++;
                break;
            case >= '\u0900' and < '\u0980':
                _devanagari++;
                break;
            case >= '\u0E00' and < '\u0E80':
                _thai++;
                break;
            case >= '\u3040' and < '\u3100':
                _kana++;
                break;
            case >= '\u3400' and < '\uA000':
                _han++;
                break;
            case >= '\uAC00' and < '\uD7B0':
                _hangul++;
                break;
        }
    }
}
