using System.Text;
using ArticleClean.Tests.Support;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// Makes a case with each of its labelled pieces on a line of its own, as browsers' innerText and copies from a page have
/// them: no such text holds code, and no two pieces are glued.
/// </summary>
internal static class LinedCase
{
    private static readonly HashSet<string> Code = ["drop:json", "drop:js", "drop:css", "drop:markup"];

    /// <param name="item">A case of a minified text: every labelled piece is a block.</param>
    /// <param name="separator">What stands between two blocks.</param>
    public static ResidueCase Of(ResidueCase item, string separator)
    {
        var input = new StringBuilder();
        var spans = new List<LabelledSpan>();
        foreach (var span in item.Spans)
        {
            var block = item.Input[span.Start..span.End].Trim();
            if (block.Length == 0 || Code.Contains(span.Label)) continue;
            if (input.Length > 0) input.Append(separator);
            spans.Add(span with { Start = input.Length, End = input.Length + block.Length });
            input.Append(block);
        }

        var text = input.ToString();
        return item with { Input = text, Spans = spans, Expected = string.Join("\n\n", spans.Where(span => span.Label == "keep").Select(span => text[span.Start..span.End])), Glue = [] };
    }
}
