using System.Runtime.InteropServices;

namespace ArticleClean.Html.Reading;

/// <summary>The elements that are open at a point of a page, innermost last: the HTML Standard's stack of open elements.</summary>
internal sealed class OpenElements(HtmlTree tree)
{
    private readonly List<OpenElement> _stack = new(64);
    private readonly List<OpenElement> _above = [];
    private readonly Dictionary<(Namespace, HtmlTag), int> _lastForeign = [];
    private int[] _last = NewIndex(256);

    public int Count => _stack.Count;

    /// <summary>The innermost element.</summary>
    public ref OpenElement Current => ref CollectionsMarshal.AsSpan(_stack)[^1];

    public ref OpenElement this[int index] => ref CollectionsMarshal.AsSpan(_stack)[index];

    /// <summary>The name of the innermost element where it is one of HTML; else <see cref="HtmlTag.None"/>.</summary>
    public HtmlTag CurrentTag => _stack.Count > 0 && Current.Namespace == Namespace.Html ? Current.Tag : HtmlTag.None;

    public void Push(int node, HtmlTag tag, Namespace space, bool isFlattened = false)
    {
        var index = _stack.Count;
        var element = new OpenElement { Node = node, Tag = tag, Namespace = space, IsFlattened = isFlattened, SameName = Last(tag, space) };
        if (index == 0)
        {
            element.Scope = element.ButtonScope = element.ListScope = element.TableScope
                = element.Special = element.ItemStop = element.Html = -1;
        }
        else
        {
            ref var outer = ref Current;
            (element.Scope, element.ButtonScope, element.ListScope) = (outer.Scope, outer.ButtonScope, outer.ListScope);
            (element.TableScope, element.Special, element.ItemStop, element.Html) =
                (outer.TableScope, outer.Special, outer.ItemStop, outer.Html);
        }

        if (space == Namespace.Html) element.Html = index;

        var traits = space == Namespace.Html ? tree.TraitsOf(tag) : ForeignTraits(tag, space);
        if ((traits & ElementTraits.Special) != 0)
        {
            element.Special = index;
            if (tag is not (HtmlTag.Address or HtmlTag.Div or HtmlTag.P)) element.ItemStop = index;
        }

        if ((traits & ElementTraits.Scope) != 0) element.Scope = element.ButtonScope = element.ListScope = index;
        else if (space == Namespace.Html && tag == HtmlTag.Button) element.ButtonScope = index;
        else if (space == Namespace.Html && tag is HtmlTag.Ol or HtmlTag.Ul) element.ListScope = index;
        if (space == Namespace.Html && tag is HtmlTag.Html or HtmlTag.Table or HtmlTag.Template) element.TableScope = index;
        _stack.Add(element);
        SetLast(tag, space, index);
        if (!isFlattened) tree[node].IsOpen = true;
    }

    public void Pop()
    {
        ref var element = ref Current;
        SetLast(element.Tag, element.Namespace, element.SameName);
        if (!element.IsFlattened) tree[element.Node].IsOpen = false;
        _stack.RemoveAt(_stack.Count - 1);
    }

    /// <summary>Pops the element at <paramref name="index"/> and all inside it.</summary>
    public void PopTo(int index)
    {
        while (_stack.Count > index) Pop();
    }

    /// <summary>Index of the innermost open HTML element of a name; -1 where there is none.</summary>
    public int Last(HtmlTag tag) => Last(tag, Namespace.Html);

    /// <summary>Index of the innermost open element of a name; -1 where there is none.</summary>
    public int Last(HtmlTag tag, Namespace space)
    {
        if (space != Namespace.Html) return _lastForeign.GetValueOrDefault((space, tag), -1);
        return (int)tag < _last.Length ? _last[(int)tag] : -1;
    }

    /// <summary>Index of the innermost element of a name in the standard's "scope"; -1 where there is none.</summary>
    public int InScope(HtmlTag tag) => Within(tag, Current.Scope);

    /// <summary>The same in "button scope".</summary>
    public int InButtonScope(HtmlTag tag) => Within(tag, Current.ButtonScope);

    /// <summary>The same in "list item scope".</summary>
    public int InListScope(HtmlTag tag) => Within(tag, Current.ListScope);

    /// <summary>The same in "table scope".</summary>
    public int InTableScope(HtmlTag tag) => Within(tag, Current.TableScope);

    /// <summary>Index of a node; -1 where it is not open.</summary>
    public int IndexOf(int node)
    {
        if (!tree[node].IsOpen) return -1;
        var index = Last(tree[node].Tag, tree[node].Namespace);
        while (index >= 0 && (_stack[index].Node != node || _stack[index].IsFlattened)) index = _stack[index].SameName;
        return index;
    }

    /// <summary>Takes an element out from among the others.</summary>
    public void RemoveAt(int index)
    {
        TakeAbove(index + 1);
        Pop();
        PutBack();
    }

    /// <summary>Puts an element among the others.</summary>
    public void InsertAt(int index, int node, HtmlTag tag)
    {
        TakeAbove(index);
        Push(node, tag, Namespace.Html);
        PutBack();
    }

    /// <summary>Puts a copy of an element in its place.</summary>
    public void Replace(int index, int node)
    {
        tree[_stack[index].Node].IsOpen = false;
        this[index].Node = node;
        tree[node].IsOpen = true;
    }

    private static int[] NewIndex(int length)
    {
        var index = new int[length];
        Array.Fill(index, -1);
        return index;
    }

    private int Within(HtmlTag tag, int end) => Last(tag) is var index && index >= end ? index : -1;

    private void TakeAbove(int index)
    {
        _above.Clear();
        while (_stack.Count > index)
        {
            _above.Add(Current);
            Pop();
        }
    }

    private void PutBack()
    {
        for (var i = _above.Count - 1; i >= 0; i--) Push(_above[i].Node, _above[i].Tag, _above[i].Namespace, _above[i].IsFlattened);
    }

    private static ElementTraits ForeignTraits(HtmlTag tag, Namespace space)
    {
        var isBoundary = space == Namespace.Svg ? tag is HtmlTag.ForeignObject or HtmlTag.Desc or HtmlTag.Title
            : tag is HtmlTag.Mi or HtmlTag.Mo or HtmlTag.Mn or HtmlTag.Ms or HtmlTag.Mtext or HtmlTag.AnnotationXml;
        return isBoundary ? ElementTraits.Scope | ElementTraits.Special : ElementTraits.None;
    }

    private void SetLast(HtmlTag tag, Namespace space, int index)
    {
        if (space != Namespace.Html)
        {
            _lastForeign[(space, tag)] = index;
            return;
        }

        if ((int)tag >= _last.Length)
        {
            var longer = NewIndex(Math.Max((int)tag + 1, _last.Length * 2));
            _last.CopyTo(longer, 0);
            _last = longer;
        }

        _last[(int)tag] = index;
    }
}
