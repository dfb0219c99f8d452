using ArticleClean.Decoding;
using ArticleClean.Documents;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>
/// Bytes whose charset is to be found. The first line is a label that somebody declares; what follows it is decoded with
/// that label and without.
/// </summary>
internal sealed class CharsetTarget : IFuzzTarget
{
    public string Name => "charset";

    public void Run(byte[] input)
    {
        var lineEnd = Array.IndexOf(input, (byte)'\n');
        var label = lineEnd < 0 ? "" : string.Concat(input[..lineEnd].Select(b => (char)b));
        var source = new SourceDocument(Name, input.AsMemory(lineEnd + 1));
        Decode(source);
        Decode(source with { Charset = label });
    }

    private static void Decode(SourceDocument source)
    {
        if (TryDecode(source) is not var (text, charset)) return;
        if (HasHalfCharacter(text)) throw new LawBrokenException($"the text that {charset} gives has half a character");

        // Whoever declares what was found finds the same.
        if (TryDecode(source with { Charset = charset }) is not var (again, sameCharset) || (again, sameCharset) != (text, charset))
            throw new LawBrokenException($"declared as {charset}, which was found, the bytes give another text");
    }

    private static (string Text, string Charset)? TryDecode(SourceDocument source)
    {
        try
        {
            using var decoded = CharsetDecoder.Decode(source);
            return (decoded.Text.ToString(), decoded.Charset);
        }
        catch (DocumentException e) when (Cleaning.IsExpected(e))
        {
            return null;
        }
    }

    private static bool HasHalfCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return true;
        }

        return false;
    }
}
