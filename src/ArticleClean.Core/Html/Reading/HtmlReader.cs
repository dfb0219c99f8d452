using ArticleClean.Documents;

namespace ArticleClean.Html.Reading;

/// <summary>
/// Reads a page in one pass: tokens, and of them the tree that a browser builds without scripts (HTML Standard, section
/// 13.2.6, "Tree construction"). This part holds the way of a token; the others hold what tags mean in each part of a page.
/// It differs from the standard where that would hide a page's text from its readers: see <see cref="HtmlTokenizer"/>, and
/// an element of raw text that never ends, a <c>select</c> that never ends, and a <c>noscript</c> in the head, which keeps
/// what it holds.
/// </summary>
internal sealed partial class HtmlReader
{
    /// <summary>Units of work for a token besides its characters, roughly: its name, its place, its row.</summary>
    private const int UnitsPerToken = 16;

    private readonly HtmlTree _tree;
    private readonly HtmlTokenizer _tokens;
    private readonly OpenElements _open;
    private readonly FormattingElements _formatting;
    private readonly Stack<InsertionMode> _templateModes = [];
    private readonly bool _isXml;

    private InsertionMode _mode = InsertionMode.Initial;
    private bool _isOld;
    private bool _mayBeFrameset = true;
    private bool _fosters;
    private int _head;
    private int _form;
    private int _copies;

    private HtmlReader(HtmlTree tree, bool isXml)
    {
        _tree = tree;
        _tokens = new HtmlTokenizer(_tree);
        _open = new OpenElements(_tree);
        _formatting = new FormattingElements(_tree);
        _isXml = isXml;
    }

    /// <summary>Reads a page.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="isXml">Whether it says that it is XHTML, where any element may close itself.</param>
    /// <param name="budget">Counts the work.</param>
    public static HtmlTree Read(ReadOnlyMemory<char> source, bool isXml, WorkBudget budget)
    {
        var tree = new HtmlTree(source);
        try
        {
            new HtmlReader(tree, isXml).Run(budget);
            return tree;
        }
        catch
        {
            tree.Dispose();
            throw;
        }
    }

    private bool IsInForeign => _open.Count > 0 && _open.Current.Namespace != Namespace.Html;

    private bool HasTemplate => _open.Last(HtmlTag.Template) >= 0;

    private void Run(WorkBudget budget)
    {
        while (true)
        {
            _tokens.AllowsCData = _isXml || IsInForeign;
            var before = _tokens.Position;
            var token = _tokens.Read();
            budget.Spend(UnitsPerToken + (_tokens.Position - before));
            switch (token)
            {
                case TokenKind.End:
                    while (HasTemplate) EndTemplate();
                    // A page without anything has the elements that every page has.
                    if (_mode < InsertionMode.InBody) Text(_tokens.Position, _tokens.Position, NodeKind.Text);
                    return;
                case TokenKind.Text:
                    Text(_tokens.Start, _tokens.End, NodeKind.Text);
                    break;
                case TokenKind.RawText:
                    Text(_tokens.Start, _tokens.End, NodeKind.RawText);
                    _tokens.SkipCDataEnd();
                    break;
                case TokenKind.StartTag:
                    StartTag(_tokens.Tag);
                    break;
                case TokenKind.EndTag:
                    EndTag(_tokens.Tag);
                    break;
                case TokenKind.Doctype:
                    if (_mode != InsertionMode.Initial) break;
                    _isOld = Doctype.IsOld(_tree.Source.Slice(_tokens.Start, _tokens.End - _tokens.Start));
                    _mode = InsertionMode.BeforeHtml;
                    break;
            }
        }
    }

    private void StartTag(HtmlTag tag)
    {
        if (IsInForeign && !IsReadAsHtml(tag) && StartForeign(tag)) return;
        while (!Start(_mode, tag))
        {
        }

        if (_isXml && _tokens.IsSelfClosing && _open.CurrentTag == tag && !IsVoid(tag)) EndTag(tag);
    }

    private void EndTag(HtmlTag tag)
    {
        if (_open.Count > 0 && _open.Current.IsFlattened && !_tree.TraitsOf(_open.Current.Tag).HasFlag(ElementTraits.Inline)) InsertBreak();
        if (IsInForeign && EndForeign(tag)) return;
        while (!End(_mode, tag))
        {
        }
    }

    /// <summary>
    /// Handles a start tag in a part of the page; <c>false</c> where the part has changed and the tag is still to be handled.
    /// </summary>
    private bool Start(InsertionMode mode, HtmlTag tag) => mode switch
    {
        InsertionMode.Initial => StartInInitial(),
        InsertionMode.BeforeHtml => StartBeforeHtml(tag),
        InsertionMode.BeforeHead => StartBeforeHead(tag),
        InsertionMode.InHead => StartInHead(tag),
        InsertionMode.InHeadNoscript => StartInHeadNoscript(tag),
        InsertionMode.AfterHead => StartAfterHead(tag),
        InsertionMode.InTable => StartInTable(tag),
        InsertionMode.InCaption => StartInCaption(tag),
        InsertionMode.InColumnGroup => StartInColumnGroup(tag),
        InsertionMode.InTableBody => StartInTableBody(tag),
        InsertionMode.InRow => StartInRow(tag),
        InsertionMode.InCell => StartInCell(tag),
        InsertionMode.InSelect or InsertionMode.InSelectInTable => StartInSelect(tag),
        InsertionMode.InTemplate => StartInTemplate(tag),
        InsertionMode.AfterBody or InsertionMode.AfterAfterBody => StartAfterBody(tag),
        InsertionMode.InFrameset or InsertionMode.AfterFrameset or InsertionMode.AfterAfterFrameset => StartInFrameset(tag),
        _ => StartInBody(tag),
    };

    /// <summary>The same for an end tag.</summary>
    private bool End(InsertionMode mode, HtmlTag tag) => mode switch
    {
        InsertionMode.Initial => StartInInitial(),
        InsertionMode.BeforeHtml or InsertionMode.BeforeHead or InsertionMode.AfterHead => EndBeforeBody(tag),
        InsertionMode.InHead => EndInHead(tag),
        InsertionMode.InHeadNoscript => EndInHeadNoscript(tag),
        InsertionMode.InTable => EndInTable(tag),
        InsertionMode.InCaption => EndInCaption(tag),
        InsertionMode.InColumnGroup => EndInColumnGroup(tag),
        InsertionMode.InTableBody => EndInTableBody(tag),
        InsertionMode.InRow => EndInRow(tag),
        InsertionMode.InCell => EndInCell(tag),
        InsertionMode.InSelect or InsertionMode.InSelectInTable => EndInSelect(tag),
        InsertionMode.InTemplate => tag != HtmlTag.Template || EndTemplate(),
        InsertionMode.AfterBody or InsertionMode.AfterAfterBody => EndAfterBody(tag),
        InsertionMode.InFrameset or InsertionMode.AfterFrameset or InsertionMode.AfterAfterFrameset => EndInFrameset(tag),
        _ => EndInBody(tag),
    };

    /// <summary>Handles text. White space before anything else says nothing about where a page's head and body begin.</summary>
    private void Text(int start, int end, NodeKind kind)
    {
        if (IsInForeign && !IsTextReadAsHtml())
        {
            InsertText(start, end, kind);
            if (!IsBlank(start, end)) _mayBeFrameset = false;
            return;
        }

        while (true)
        {
            switch (_mode)
            {
                case InsertionMode.Initial or InsertionMode.BeforeHtml or InsertionMode.BeforeHead:
                    start = AfterBlank(start, end);
                    if (start == end && end < _tree.Source.Length) return;
                    InsertHtml();
                    InsertHead();
                    continue;
                case InsertionMode.InHead or InsertionMode.AfterHead or InsertionMode.InColumnGroup:
                    var blank = AfterBlank(start, end);
                    if (blank > start) InsertText(start, blank, kind);
                    start = blank;
                    if (start == end && end < _tree.Source.Length) return;
                    if (_mode == InsertionMode.InColumnGroup)
                    {
                        if (_open.CurrentTag != HtmlTag.Colgroup) return;
                        _open.Pop();
                        _mode = InsertionMode.InTable;
                    }
                    else
                    {
                        BeginBody();
                    }

                    continue;
                case InsertionMode.InTable or InsertionMode.InTableBody or InsertionMode.InRow:
                    TextInTable(start, end, kind);
                    return;
                case InsertionMode.InSelect or InsertionMode.InSelectInTable:
                    InsertText(start, end, kind);
                    return;
                case InsertionMode.InFrameset or InsertionMode.AfterFrameset or InsertionMode.AfterAfterFrameset:
                    if (IsBlank(start, end)) InsertText(start, end, kind);
                    return;
                case InsertionMode.AfterBody or InsertionMode.AfterAfterBody when !IsBlank(start, end):
                    _mode = InsertionMode.InBody;
                    continue;
                default:
                    TextInBody(start, end, kind);
                    return;
            }
        }
    }

    private void TextInBody(int start, int end, NodeKind kind)
    {
        if (start == end) return;
        Reconstruct();
        InsertText(start, end, kind);
        if (_mayBeFrameset && !IsBlank(start, end)) _mayBeFrameset = false;
    }

    private bool IsBlank(int start, int end) => AfterBlank(start, end) == end;

    private int AfterBlank(int start, int end)
    {
        while (start < end && HtmlTokenizer.IsSpace(_tree.Source[start])) start++;
        return start;
    }

    private bool IsVoid(HtmlTag tag) => _tree.TraitsOf(tag).HasFlag(ElementTraits.Void);
}
