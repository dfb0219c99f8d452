using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>The signs a text output puts before the lines of what stands in a container.</summary>
/// <param name="Quote">Before every line of a quote.</param>
/// <param name="Item">
/// Before the first line of an item; the other lines are indented by its length. The second argument tells a list
/// from one of its kind right before it.
/// </param>
/// <param name="Note">The same for a footnote, and what indents its other lines.</param>
/// <param name="Definition">Before every line of what is said of a term.</param>
internal sealed record ContainerSigns(
    string Quote,
    Func<ListItemContainer, bool, string> Item,
    Func<FootnoteContainer, bool, (string Sign, string Indentation)> Note,
    string Definition);
