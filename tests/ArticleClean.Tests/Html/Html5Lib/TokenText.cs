using System.Text;
using ArticleClean.Html;
using ArticleClean.Html.Reading;

namespace ArticleClean.Tests.Html.Html5Lib;

/// <summary>Writes tokens in a line: tags with their attributes in the order of their names, and text. Comments are left out.</summary>
internal sealed class TokenText
{
    private readonly StringBuilder _line = new();

    /// <summary>The tokens that the reader makes of a case.</summary>
    public static string Of(TokenCase test)
    {
        using var tree = new HtmlTree(test.Input.AsMemory());
        var tokens = new HtmlTokenizer(tree);
        var text = new TokenText();
        if (test.State.Name is not "Data state") text.AddContent(tokens, tree, test.State);
        while (true)
        {
            switch (tokens.Read())
            {
                case TokenKind.End:
                    return text.ToString();
                case TokenKind.Text:
                    text.AddText(HtmlEntities.Decode(tree.Source.Slice(tokens.Start, tokens.End - tokens.Start)));
                    break;
                case TokenKind.StartTag:
                    text.AddStart(tree.NameOf(tokens.Tag), Attributes(tree, tokens));
                    break;
                case TokenKind.EndTag:
                    text.AddEnd(tree.NameOf(tokens.Tag));
                    break;
            }
        }
    }

    /// <summary>Adds text.</summary>
    public void AddText(string text) => _line.Append(Plain(text));

    /// <summary>Adds a start tag.</summary>
    public void AddStart(string name, IEnumerable<(string Name, string Value)> attributes)
    {
        _line.Append('<').Append(Plain(name));
        foreach (var (attribute, value) in attributes.OrderBy(pair => Plain(pair.Name), StringComparer.Ordinal))
            _line.Append(' ').Append(Plain(attribute)).Append("=\"").Append(Plain(value)).Append('"');
        _line.Append('>');
    }

    /// <summary>Adds an end tag.</summary>
    public void AddEnd(string name) => _line.Append("</").Append(Plain(name)).Append('>');

    /// <inheritdoc/>
    public override string ToString() => _line.ToString();

    /// <summary>Line breaks, and characters that no text may hold, are the decoder's and the writers' matter.</summary>
    private static string Plain(string value) => value.Replace("\r\n", "\n").Replace('\r', '\n').Replace("\0", "").Replace("\uFFFD", "");

    private static IEnumerable<(string Name, string Value)> Attributes(HtmlTree tree, HtmlTokenizer tokens)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = tokens.AttributeStart; i < tree.AttributeCount; i++)
        {
            ref readonly var attribute = ref tree.Attribute(i);
            var value = tree.Source.Slice(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
            var name = tree.Source[attribute.NameStart..attribute.NameEnd].ToString().ToLowerInvariant();
            attributes.TryAdd(name, HtmlEntities.Decode(value, inAttribute: true));
        }

        return attributes.Select(pair => (pair.Key, pair.Value));
    }

    private void AddContent(HtmlTokenizer tokens, HtmlTree tree, (string Name, string Element) state)
    {
        var isRaw = state.Name is not "RCDATA state";
        var element = state.Name == "PLAINTEXT state" ? HtmlTag.None : tree.TagOf(state.Element);
        var end = element == HtmlTag.None ? -1 : tokens.ReadContent(element);
        if (end < 0) tokens.ReadRest();
        var content = tree.Source.Slice(0, end < 0 ? tree.Source.Length : end);
        AddText(isRaw ? content.ToString() : HtmlEntities.Decode(content));
        if (end >= 0) AddEnd(state.Element);
    }
}
