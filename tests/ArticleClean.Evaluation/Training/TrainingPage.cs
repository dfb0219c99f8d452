using ArticleClean.Documents;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Labels;
using ArticleClean.Evaluation.Scoring;

namespace ArticleClean.Evaluation.Training;

/// <summary>A page with the label of each of its blocks.</summary>
internal sealed class TrainingPage
{
    private TrainingPage(LabelledPage page, ParsedDocument document)
    {
        Page = page;
        Document = document;
        Words = new int[document.Blocks.Count];
        Labels = new float[document.Blocks.Count];
        Weights = new float[document.Blocks.Count];
    }

    public LabelledPage Page { get; }

    public ParsedDocument Document { get; }

    /// <summary>Words of each block as the scorer counts them.</summary>
    public int[] Words { get; }

    /// <summary>The share of each block's words that are content.</summary>
    public float[] Labels { get; }

    /// <summary>How much each block counts; 0 where nothing is known of it.</summary>
    public float[] Weights { get; }

    /// <summary>The fold the page is tested in.</summary>
    public int Fold { get; set; }

    /// <summary>Reads a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isLabelled">Whether to label its blocks, which takes most of the time; without labels nothing is known of them.</param>
    public static TrainingPage Of(LabelledPage page, bool isLabelled)
    {
        var result = new TrainingPage(page, Corpus.Parse(page));
        if (!isLabelled) return result;
        if (page.Content is { } content) result.LabelByContent(content);
        else result.LabelBySnippets();
        return result;
    }

    private void LabelByContent(string content)
    {
        var blocks = Document.Blocks
            .Select(block => block.HasText ? WordBag.Words(block.Range.Of(Document.Text).ToString(), splitsSpaceless: true) : [])
            .ToList();
        var expected = WordBag.Words(content, splitsSpaceless: true);
        var matched = TextAlignment.Match([.. blocks.SelectMany(words => words)], expected);
        var at = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            Words[i] = blocks[i].Count;
            for (var word = 0; word < blocks[i].Count; word++)
                if (matched[at++]) Labels[i]++;
            if (Words[i] == 0) continue;
            Labels[i] /= Words[i];
            Weights[i] = 100 * Math.Min(1, (Words[i] + 1.5f) / (Math.Max(expected.Count, 20) + 30));
        }
    }

    /// <summary>Only blocks that hold a snippet are known.</summary>
    private void LabelBySnippets()
    {
        for (var i = 0; i < Document.Blocks.Count; i++)
        {
            var text = Document.Blocks[i].Range.Of(Document.Text).ToString();
            Words[i] = Document.Blocks[i].HasText ? WordBag.Words(text, splitsSpaceless: true).Count : 0;
            var isContent = Page.With.Any(text.Contains);
            if (Words[i] == 0 || (!isContent && !Page.Without.Any(text.Contains))) continue;
            Labels[i] = isContent ? 1 : 0;
            Weights[i] = 3;
        }
    }
}
