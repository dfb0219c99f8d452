using ArticleClean.Documents;

namespace ArticleClean.Decoding;

/// <summary>
/// Turns bytes into text. The encoding is that of a byte order mark, else the one the source was given
/// (<see cref="SourceDocument.Charset"/>), as the Encoding and HTML Standards have it; else the one the page declares,
/// unless its bytes show it to be wrong; else UTF-8 where the bytes are that; else what their statistics say; else
/// windows-1252. Keeps no state: safe for many threads at once.
/// </summary>
public static class CharsetDecoder
{
    /// <summary>Units of work for each byte where the charset is guessed: the statistics of some thirty charsets are counted.</summary>
    private const int UnitsPerGuessedByte = 10;

    /// <summary>Decodes a document.</summary>
    /// <param name="source">The document. Its declared charset may be any label of the Encoding Standard.</param>
    /// <param name="budget">Counts the work, a unit for each byte that is looked at; <c>null</c> for work without a limit.</param>
    /// <param name="rules">What the user knows of single sites; <c>null</c> for nothing.</param>
    /// <param name="linksEmbeds">Whether a link is left where a page shows a video, a sound or a frame.</param>
    /// <returns>The text, with U+FFFD for each malformed sequence; to be disposed, so that its memory is used again.</returns>
    /// <exception cref="DocumentException">The bytes are no text, or the declared charset is unknown.</exception>
    public static DecodedDocument Decode(
        SourceDocument source, WorkBudget? budget = null, SiteRules? rules = null, bool linksEmbeds = false)
    {
        ArgumentNullException.ThrowIfNull(source);
        budget ??= WorkBudget.Unlimited();
        budget.Spend(source.Bytes.Length);

        var bytes = source.Bytes.Span;
        var given = source.Charset is { } label ? Given(label) : null;
        var mark = ByteOrderMark.Find(bytes);
        var certain = mark?.Charset ?? given ?? DeclaredCharset.FindUtf16(bytes);
        if (BinaryContent.Describe(bytes, certain is { IsUtf16: true }) is { } description) throw new DocumentException(DocumentErrorKind.Binary, description);

        bytes = bytes[(mark?.Length ?? 0)..];
        var charset = certain ?? Find(bytes, budget);
        var text = PageMemory<char>.Rent(charset.MaxLength(bytes.Length));
        return new DecodedDocument(source, text, charset.Decode(bytes, text), charset.Name)
        {
            Rules = rules ?? SiteRules.None,
            LinksEmbeds = linksEmbeds,
        };
    }

    private static Charset Given(string label)
    {
        if (CharsetCatalog.Find(label) is { } charset) return charset;

        var suggestion = CharsetLabels.FindNearest(label) is { } nearest ? $"; did you mean '{nearest}'?" : "; charsets are called as in the WHATWG Encoding Standard, such as 'utf-8' or 'windows-1252'";
        throw new DocumentException(DocumentErrorKind.UnknownCharset, $"no charset is called '{label}'{suggestion}");
    }

    private static Charset Find(ReadOnlySpan<byte> bytes, WorkBudget budget)
    {
        var evidence = Utf8Evidence.Of(bytes);
        var declared = DeclaredCharset.Find(bytes) ?? CharsetCatalog.Utf8;
        if (declared != CharsetCatalog.Utf8) return evidence.Overrules(declared) ? CharsetCatalog.Utf8 : declared;
        if (!evidence.IsUtf8) return Guess(bytes, budget) ?? CharsetCatalog.Windows1252;

        // ISO-2022-JP is ASCII throughout, and switches its alphabets by escapes.
        var mayBeIso2022 = evidence.IsAscii && bytes.Contains((byte)0x1B);
        return mayBeIso2022 && Guess(bytes, budget) is { IsMultiByte: true } found ? found : CharsetCatalog.Utf8;
    }

    private static Charset? Guess(ReadOnlySpan<byte> bytes, WorkBudget budget)
    {
        budget.Spend((long)bytes.Length * UnitsPerGuessedByte);
        return StatisticalDetection.Find(bytes);
    }
}
