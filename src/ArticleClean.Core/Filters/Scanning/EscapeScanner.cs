using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Finds what was escaped once too often: tags (<c>&amp;lt;p&amp;gt;</c>) and entities that stand for a space. An entity
/// that stands for a letter or a sign stays, since cutting it would change a word.
/// </summary>
internal sealed class EscapeScanner(string text, WorkBudget budget)
{
    /// <summary>Longest escaped tag read.</summary>
    private const int MaxTag = 600;

    private static readonly string[] Spaces = ["nbsp;", "ensp;", "emsp;", "thinsp;", "#160;", "#xa0;", "#xA0;", "#32;"];

    /// <summary>The escape that starts at the ampersand at <paramref name="i"/>; <c>null</c> where none does.</summary>
    public Residue? Find(int i)
    {
        var at = i + 1;
        if (TextScan.StartsAt(text, at, "amp;")) at += 4;
        foreach (var space in Spaces)
            if (TextScan.StartsAt(text, at, space))
                return new Residue(new TextRange(i, at + space.Length), ResidueKind.Markup, ResidueStrength.Plain, "entity", "an entity for a space");
        return TextScan.StartsAt(text, at, "lt;") ? FindTag(i, at + 3) : null;
    }

    private Residue? FindTag(int start, int i)
    {
        if (i < text.Length && text[i] == '/') i++;
        var name = i;
        while (i < text.Length && i - name < 16 && char.IsAsciiLetterOrDigit(text[i])) i++;
        if (!HtmlNames.IsElement(text.AsSpan(name, i - name))) return null;
        var limit = Math.Min(text.Length, start + MaxTag);
        var nameEnd = i;
        for (; i < limit && text[i] is not ('<' or '>' or '\n'); i++)
        {
            budget.Spend(1);
            if (text[i] != '&') continue;
            var sign = i + (TextScan.StartsAt(text, i, "&amp;") ? 5 : 1);
            if (TextScan.StartsAt(text, sign, "lt;")) return null;
            if (!TextScan.StartsAt(text, sign, "gt;")) continue;
            var strength = i > nameEnd + 1 ? ResidueStrength.Plain : ResidueStrength.Weak;
            return new Residue(new TextRange(start, sign + 3), ResidueKind.Markup, strength, "entity", "an escaped tag");
        }

        return null;
    }
}
