using ArticleClean.Documents;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Lines;

/// <summary>What the vocabulary says of a page's line as a whole.</summary>
internal readonly struct CueLine
{
    /// <summary>What leads to other articles, to a newsletter or to an advertiser.</summary>
    private const CueKinds Leads = CueKinds.Related | CueKinds.Advertising | CueKinds.Newsletter | CueKinds.Subscription;

    /// <summary>Labels of what an article is made of: where, by whom, when, about what.</summary>
    private const CueKinds Labels = CueKinds.Credit | CueKinds.Caption | CueKinds.Byline | CueKinds.Dates | CueKinds.Source | CueKinds.Tags;

    /// <summary>What names a post that was embedded.</summary>
    private const CueKinds Posts = CueKinds.Share | CueKinds.Follow | CueKinds.Player;

    /// <summary>What a count stands beside.</summary>
    private const CueKinds Counted = CueKinds.Share | CueKinds.Comments;

    /// <summary>Names of networks from which on they are buttons; one or two may be what a heading is about.</summary>
    private const int MinButtons = 3;

    /// <summary>No line of controls is longer; a notice of rights with what an agency adds is the longest.</summary>
    public const int MaxLength = 220;

    /// <summary>
    /// Letters of the words that join names of networks: <c>and</c>, <c>und</c>, <c>et</c>; one letter is a network's name, too.
    /// </summary>
    private const int MaxConnector = 3;

    /// <summary>Parts of a path of names, and characters of one.</summary>
    private const int MinParts = 3, MaxPart = 60;

    /// <summary>Words of a place in a gallery: <c>Image 1 of 5</c>.</summary>
    private const int MaxPositionWords = 2;

    /// <summary>Words of a title behind a bar.</summary>
    private const int MinBarredTitle = 4;

    private readonly CueKinds _kinds, _first, _last;
    private readonly int _strong, _weak, _numbers, _rest, _connectors, _end;
    private readonly bool _isFirstStrong, _isLastStrong, _hasComma;

    private CueLine(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsAsciiDigit(line[i]) && (i == 0 || !char.IsAsciiDigit(line[i - 1]))) _numbers++;
            _hasComma |= line[i] == ',';
            if (!char.IsLetter(line[i])) continue;
            var hit = VocabularyFiles.Phrases.Match(line[i..]);
            var end = i + hit.Length;
            if (!hit.IsFound)
            {
                end = i + 1;
                while (end < line.Length && char.IsLetter(line[end])) end++;
                if (end - i <= MaxConnector && _strong + _weak > 0 && (char.IsLower(line[i]) || end - i == 1)) _connectors++;
                else _rest++;
            }

            (_last, _isLastStrong) = (hit.Kinds, hit.IsFound && !hit.IsWeak);
            if (_strong + _weak + _rest == 0) (_first, _isFirstStrong) = (hit.Kinds, hit.IsFound && !hit.IsWeak);
            if (_isLastStrong) _strong++;
            else if (hit.IsFound) _weak++;
            _kinds |= hit.Kinds;
            _end = end;
            i = end - 1;
            if (_rest > 0 && _rest + _connectors + _weak + _strong > MaxPositionWords && !MayBeCopyright(line)) return;
        }
    }

    /// <summary>Whether the end of a line matters although a word of it is no cue: notices of rights end with a cue.</summary>
    private bool MayBeCopyright(ReadOnlySpan<char> line) => line[0] == '©' || (_first & CueKinds.Copyright) != 0;

    /// <summary>Whether nothing but cues is in it.</summary>
    private bool IsWhole => _strong + _weak > 0 && _rest == 0 && (_connectors == 0 || _strong > 0);

    /// <summary>Whether it is a row of buttons: <c>Facebook Twitter LinkedIn</c>.</summary>
    private bool AreButtons => _weak >= MinButtons && !_hasComma;

    /// <summary>
    /// Whether it is a button and its count: <c>139 shares</c>, <c>Comments (0)</c>. <c>Line 1</c> is what an article counts.
    /// </summary>
    private bool IsCounter(ReadOnlySpan<char> line) =>
        _weak == 1 && _numbers == 1 && (_kinds & Counted) != 0 && ((_kinds & CueKinds.Comments) != 0 || char.IsAsciiDigit(line[0]));

    /// <summary>Whether it is a cue that an article may hold, too, so that its neighbours decide.</summary>
    public bool IsWeak => IsWhole && (_kinds & ~Labels) != 0;

    /// <summary>Reads a line; <c>null</c> where it is empty, or longer than any line of controls.</summary>
    /// <param name="line">The line.</param>
    public static CueLine? Read(ReadOnlySpan<char> line) => line.Length is 0 or > MaxLength ? null : new CueLine(line);

    /// <summary>Whether it is nothing but a cue that leads away from the article.</summary>
    /// <param name="line">The line.</param>
    public static bool IsLead(ReadOnlySpan<char> line) =>
        Read(line) is { IsWhole: true } read && (read._kinds & Leads) != 0 && (read._strong > 0 || read._weak == 1) && read._numbers == 0;

    /// <summary>Whether it is nothing but a page's controls, a notice of its rights, or what stands where a post was embedded.</summary>
    /// <param name="line">The line that was read.</param>
    public bool IsControl(ReadOnlySpan<char> line)
    {
        if (line[0] is ',' or '\'' or '"' or '“' or '/') return false;
        if (IsPosition(line) || IsBreadcrumb(line)) return true;
        if ((_kinds & ~Labels) == 0) return IsWhole && _strong > 0 && (_kinds & CueKinds.Caption) != 0;
        if (IsWhole) return _strong > 0 || AreButtons || IsCounter(line);
        // "A post shared by Ann Lee (@annlee)".
        if (_isFirstStrong && (_first & Posts) != 0) return line.Contains("(@", StringComparison.Ordinal);
        // "© 2024 The Daily. All rights reserved."
        return _isLastStrong && (_last & CueKinds.Copyright) != 0 && MayBeCopyright(line)
            && line[_end..].Trim(" .!)").IsEmpty && PieceGlue.Find(line) < 0;
    }

    /// <summary>
    /// The length of the cue, with its sign, of a link to another article that a line starts with: <c>Read more: Bridge closes</c>,
    /// <c>ALSO READ | Bridge closes</c>; 0 where it starts with none.
    /// </summary>
    /// <param name="line">The line.</param>
    public static int LinkCue(ReadOnlySpan<char> line)
    {
        var hit = VocabularyFiles.Phrases.Match(line);
        if (!hit.IsFound || (hit.Kinds & (CueKinds.Related | CueKinds.Player)) == 0) return 0;
        var sign = hit.Length;
        while (sign < line.Length && WhiteSpace.IsBlank(line[sign])) sign++;
        if (sign == line.Length || (line[sign] is not (':' or '：') && (line[sign] != '|' || hit.IsWeak))) return 0;
        // Tables have bars, too.
        var title = line[(sign + 1)..];
        var isTable = line[sign] == '|' && (title.Contains('|') || LineShape.CountWords(title) < MinBarredTitle || PieceGlue.Find(line) >= 0);
        return isTable ? 0 : sign + 1;
    }

    /// <summary>Where a gallery stands: <c>Image 1 of 5</c>.</summary>
    private bool IsPosition(ReadOnlySpan<char> line)
    {
        var words = _rest + _connectors + _weak + _strong;
        return _numbers == 2 && words == MaxPositionWords && _weak + _strong == 1 && _first != CueKinds.None
            && char.IsAsciiDigit(line[^1]) && !line.ContainsAny(".,:/-");
    }

    /// <summary><c>Home › News › World</c>: a path of short names from the first page.</summary>
    private static bool IsBreadcrumb(ReadOnlySpan<char> line)
    {
        var parts = 0;
        foreach (var range in line.SplitAny('>', '›', '»'))
        {
            var part = line[range].Trim();
            if (part.Length is 0 or > MaxPart || part[^1] is '.' or ';') return false;
            if (parts++ == 0 && !IsNavigation(part)) return false;
        }

        return parts >= MinParts;
    }

    private static bool IsNavigation(ReadOnlySpan<char> part)
    {
        var hit = VocabularyFiles.Phrases.Match(part);
        return hit.Length == part.Length && (hit.Kinds & CueKinds.Navigation) != 0;
    }
}
