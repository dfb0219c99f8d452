using System.Text.Json;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Writers.Json;

/// <summary>
/// The key <c>blocks</c>: what is kept, in order, one flat entry each. Every entry has <c>type</c> and <c>text</c>, then
/// what its kind needs (<c>level</c>; <c>language</c>; <c>url</c>, <c>alt</c>, <c>link</c> and a <c>title</c>), then, where it
/// stands in containers, <c>path</c>: these from the outside in.
/// </summary>
internal static class JsonBlocks
{
    public static void Write(Utf8JsonWriter json, Article article)
    {
        var path = new ContainerPath();
        var passages = new PlainPassages(article.Document);
        var address = article.Document.BaseAddress ?? article.Source.Url;
        json.WriteStartArray("blocks");
        foreach (var passage in article.Passages)
        {
            var block = passage.Block;
            var text = passages.Of(passage);
            if (block.HasText && text.Length == 0) continue;
            json.WriteStartObject();
            json.WriteString("type", block.IsStandfirst ? "standfirst" : IsEmbed(block) ? "embed" : TypeOf(block.Kind));
            json.WriteString("text", text);
            switch (block.Kind)
            {
                case BlockKind.Heading when !block.IsStandfirst:
                    json.WriteNumber("level", block.HeadingLevel);
                    break;
                case BlockKind.Preformatted:
                    json.WriteString("language", block.CodeLanguage);
                    break;
                case BlockKind.Image when IsEmbed(block):
                    json.WriteString("url", LinkTarget.Resolve(block.Inlines[0].Target, address));
                    json.WriteString("title", block.Inlines[0].Alt);
                    break;
                case BlockKind.Image:
                    var image = block.Inlines.FirstOrDefault(span => span.Kind == InlineKind.Image);
                    json.WriteString("url", LinkTarget.Resolve(image?.Target, address));
                    json.WriteString("alt", image?.Alt);
                    if (image?.Title is { } title) json.WriteString("title", title);
                    json.WriteString("link", LinkTarget.Resolve(image?.Link, address));
                    break;
            }

            WritePath(json, path.Of(block.Container));
            json.WriteEndObject();
            JsonOutput.FlushIfLarge(json);
        }

        json.WriteEndArray();
    }

    private static bool IsEmbed(TextBlock block) => block is { Kind: BlockKind.Image, Inlines: [{ IsEmbed: true }, ..] };

    private static string TypeOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => "heading",
        BlockKind.Preformatted => "code",
        BlockKind.Caption => "caption",
        BlockKind.Image => "image",
        BlockKind.Rule => "rule",
        _ => "paragraph",
    };

    private static void WritePath(Utf8JsonWriter json, IReadOnlyList<BlockContainer> path)
    {
        if (path.Count == 0) return;
        json.WriteStartArray("path");
        foreach (var container in path)
        {
            json.WriteStartObject();
            WriteContainer(json, container);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteContainer(Utf8JsonWriter json, BlockContainer container)
    {
        switch (container)
        {
            case ListContainer list:
                json.WriteString("type", "list");
                json.WriteBoolean("ordered", list.IsOrdered);
                if (list.IsOrdered) json.WriteNumber("start", list.Start);
                if (list.HoldsDefinitions) json.WriteBoolean("definitions", true);
                break;
            case ListItemContainer item:
                json.WriteString("type", "item");
                json.WriteNumber("number", item.Number);
                if (item.IsChecked is { } isChecked) json.WriteBoolean("checked", isChecked);
                break;
            case TableContainer table:
                json.WriteString("type", "table");
                json.WriteNumber("rows", table.Rows);
                json.WriteNumber("columns", table.Columns.Count);
                break;
            case TableCellContainer cell:
                json.WriteString("type", "cell");
                json.WriteNumber("row", cell.Row);
                json.WriteNumber("column", cell.Column);
                json.WriteNumber("row_span", cell.RowSpan);
                json.WriteNumber("column_span", cell.ColumnSpan);
                json.WriteBoolean("header", cell.IsHeader);
                break;
            case TermContainer:
                json.WriteString("type", "term");
                break;
            case DefinitionContainer:
                json.WriteString("type", "definition");
                break;
            case FootnoteContainer note:
                json.WriteString("type", "footnote");
                json.WriteString("name", note.Name);
                break;
            case FigureContainer:
                json.WriteString("type", "figure");
                break;
            case QuoteContainer quote:
                json.WriteString("type", "quote");
                if (quote.Callout is { } callout) json.WriteString("callout", callout);
                break;
        }
    }
}
