using ArticleClean.Documents;
using ArticleClean.Filters.Scanning;
using CsCheck;

namespace ArticleClean.Tests.Properties;

/// <summary>What the scanners for code promise for any text: exact ends of whole code, order, and work within bounds.</summary>
public sealed class ScannerPropertyTests
{
    /// <summary>Units of work for each character: twice the most that was measured.</summary>
    private const int MaxUnitsPerCharacter = 20;

    /// <summary>Work that no short text needs: a scanner that never ends is stopped by it.</summary>
    private const long MaxUnits = 10_000_000;

    /// <summary>Separates code from prose in the generated cases. Neither of them contains this character.</summary>
    private const char Border = '\u0001';

    /// <summary>Code with prose before and behind it, glued or not.</summary>
    private static Gen<string> InProse(Gen<string> code) => Gen.Select(
        Gen.OneOf("", "They came home.", "The end: ", "a\n", "“", "1 "),
        code,
        Gen.OneOf("", "They left.", " More", "\n\nIt", "”", "}", ".", " 5"),
        (before, text, after) => $"{before}{Border}{text}{Border}{after}");

    [Fact]
    public void Whole_JSON_is_read_to_its_end_whatever_stands_around_it() => EndsExactly(Code.Json, (text, start) =>
        new JsonScanner(text, NewBudget()).TryScan(start, out var shape) && !shape.IsTruncated && !shape.IsMended ? shape.End : -1);

    [Fact]
    public void The_body_of_a_style_sheets_rule_is_read_to_its_end_whatever_stands_around_it() =>
        EndsExactly(Code.StyleBody, (text, start) =>
            new CssScanner(text, NewClosers(text), NewBudget()).TryScanBody(start, out var shape) && !shape.IsTruncated ? shape.End : -1);

    [Fact]
    public void A_script_on_lines_of_its_own_is_read_to_its_end() =>
        EndsExactly(Code.Script.Select(script => "var first = 1;\n" + script), (text, start) =>
            new JavaScriptScanner(text, NewClosers(text), NewBudget()).TryScan(start, out var shape) ? shape.End : -1);

    [Fact]
    public void Pieces_of_code_lie_in_the_text_in_their_order_and_do_not_overlap() => Property.Holds(Documents.Soups, text =>
    {
        var end = 0;
        foreach (var residue in ResidueFinder.Find(text, NewBudget()))
        {
            if (residue.Range.Start < end || residue.Range.IsEmpty || residue.Range.End > text.Length) return $"{residue} after {end}";
            end = residue.Range.End;
        }

        return null;
    });

    [Fact]
    public void What_is_judged_to_be_residue_is_code_that_was_found_in_its_order() => Property.Holds(Documents.Soups, text =>
    {
        var found = ResidueFinder.Find(text, NewBudget());
        var judged = new ResidueJudge(text, found).Judge();
        return found.Where(judged.Contains).SequenceEqual(judged) ? null : "the residue is not a part of the code that was found";
    });

    [Fact]
    public void The_search_for_code_takes_work_within_a_bound_for_each_character() => Property.Holds(Documents.Soups, text =>
    {
        var budget = NewBudget();
        ResidueFinder.Find(text, budget);
        return budget.Spent <= (long)MaxUnitsPerCharacter * (text.Length + 1) ? null : $"{budget.Spent} units for {text.Length} characters";
    });

    private static void EndsExactly(Gen<string> code, Func<string, int, int> scan) => Property.Holds(InProse(code), marked =>
    {
        var parts = marked.Split(Border);
        var (start, end) = (parts[0].Length, parts[0].Length + parts[1].Length);
        var found = scan(string.Concat(parts), start);
        return found == end ? null : $"the scanner ends at {found} and the code at {end}";
    });

    private static WorkBudget NewBudget() => new(MaxUnits);

    private static Closers NewClosers(string text) => new(text, NewBudget());
}
