using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// One pass over a text that finds everything that parses as code. Languages nest in each other (JSON in scripts,
/// markup in strings, scripts in attributes), so the outermost piece takes what is in it, and all are found together.
/// Whether a piece is residue or belongs to the article is for <see cref="ResidueJudge"/> to say.
/// </summary>
internal sealed class ResidueFinder
{
    private readonly string _text;
    private readonly WorkBudget _budget;
    private readonly Closers _closers;
    private readonly JsonScanner _json;
    private readonly CssScanner _css;
    private readonly CssSelector _selectors;
    private readonly ScriptFinder _scripts;
    private readonly MarkupScanner _markup;
    private readonly EscapeScanner _escapes;
    private readonly TemplateScanner _templates;
    private readonly List<Residue> _found = [];

    private ResidueFinder(string text, WorkBudget budget)
    {
        _text = text;
        _budget = budget;
        _closers = new Closers(text, budget);
        _json = new JsonScanner(text, budget);
        _css = new CssScanner(text, _closers, budget);
        _selectors = new CssSelector(text, budget);
        _scripts = new ScriptFinder(text, _closers, budget);
        _markup = new MarkupScanner(text, _closers, budget);
        _escapes = new EscapeScanner(text, budget);
        _templates = new TemplateScanner(text, budget);
    }

    /// <summary>The code in a text, in order; no two pieces overlap.</summary>
    public static List<Residue> Find(string text, WorkBudget budget)
    {
        var finder = new ResidueFinder(text, budget);
        finder.Run();
        return finder._found;
    }

    private void Run()
    {
        int i = 0, floor = 0, comment = -1, commentEnd = -1;
        while (i < _text.Length)
        {
            _budget.Spend(1);
            if (_closers.CommentEnd(i) is var end and > 0)
            {
                if (_found.Count > 0 && TextScan.IsBlankBetween(_text, floor, i) && floor > 0) Extend(end);
                else if (comment < 0 || !TextScan.IsBlankBetween(_text, commentEnd, i)) comment = i;
                commentEnd = i = end;
                if (_found.Count > 0 && _found[^1].Range.End == end) floor = end;
                continue;
            }

            if (At(i, floor) is not { } residue)
            {
                i++;
                continue;
            }

            if (comment >= 0 && commentEnd <= residue.Range.Start && residue.Kind is ResidueKind.Css or ResidueKind.Script && TextScan.IsBlankBetween(_text, commentEnd, residue.Range.Start))
                residue = residue with { Range = new TextRange(comment, residue.Range.End) };
            comment = -1;
            _found.Add(residue);
            floor = i = residue.Range.End;
            if (residue.Kind == ResidueKind.Css) floor = i = TakeStrayBraces(i);
            else if (residue.Kind == ResidueKind.Script) floor = i = TakeStrayClosers(i);
        }
    }

    /// <summary>A comment behind a piece of code belongs to it.</summary>
    private void Extend(int end)
    {
        var last = _found[^1];
        if (last.Kind is ResidueKind.Css or ResidueKind.Script) _found[^1] = last with { Range = new TextRange(last.Range.Start, end) };
    }

    /// <summary>Braces too many behind a rule are the style sheet's.</summary>
    private int TakeStrayBraces(int end)
    {
        while (TextScan.SkipWhiteSpace(_text, end) is var next && next < _text.Length && _text[next] == '}') Extend(end = next + 1);
        return end;
    }

    /// <summary>
    /// What closes behind a script are blocks that it stood in, whose beginnings did not parse: <c>} catch (e) { } }); })();</c>.
    /// Prose begins with none of it.
    /// </summary>
    private int TakeStrayClosers(int end)
    {
        while (TextScan.SkipWhiteSpace(_text, end) is var next && next < _text.Length && _text[next] == '}')
        {
            end = next + 1;
            while (end < _text.Length && (_text[end] is ')' or ']' or ',' or ';' || _text.AsSpan(end).StartsWith("()"))) end += _text[end] == '(' ? 2 : 1;
            if (BlockBehind(end) is var block and > 0) end = block;
            Extend(end);
        }

        return end;
    }

    /// <summary>The offset after the brace of a block that goes on behind another: <c>else {</c>, <c>catch (e) {</c>; -1 where none does.</summary>
    private int BlockBehind(int end)
    {
        const int MaxHead = 40;
        var start = TextScan.SkipWhiteSpace(_text, end);
        var head = _text.AsSpan(start, Math.Min(MaxHead, _text.Length - start));
        if (!head.StartsWith("else") && !head.StartsWith("catch") && !head.StartsWith("finally")) return -1;
        var brace = head.IndexOf('{');
        var words = brace < 0 ? [] : head[..brace].TrimEnd();
        return words is "else" or "finally" || (words.StartsWith("catch") && words.EndsWith(")") && words["catch".Length..].TrimStart().StartsWith("(")) ? start + brace + 1 : -1;
    }

    private Residue? At(int i, int floor)
    {
        switch (_text[i])
        {
            case '{':
                return _templates.Find(i) ?? Json(i) ?? Rule(i, floor);
            case '[':
                return _templates.Find(i) ?? Json(i);
            case '<' or ']':
                return _markup.Find(i);
            case '&':
                return _escapes.Find(i);
            default:
                return _scripts.Find(i);
        }
    }

    private Residue? Json(int i) => _json.TryScan(i, out var shape) ? JsonEvidence.Weigh(i, shape) : null;

    private Residue? Rule(int brace, int floor)
    {
        if (!_css.TryScanBody(brace, out var shape)) return null;
        var start = _selectors.FindStart(brace, floor);
        return start < 0 ? null : CssEvidence.Weigh(_text, start, brace, shape);
    }
}
