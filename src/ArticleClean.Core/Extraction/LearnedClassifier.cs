using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;

namespace ArticleClean.Extraction;

/// <summary>Judges blocks by a learned model, and chooses the set of blocks with the highest expected F1.</summary>
internal sealed class LearnedClassifier(Func<ContentModel> load) : IContentClassifier
{
    /// <summary>
    /// Units of work for each block, for its features and all trees, and for each element: their time by that of a character.
    /// </summary>
    private const int UnitsPerBlock = 500, UnitsPerElement = 50;

    /// <summary>Judges by the model that ships with the library, which is read when the first page is judged.</summary>
    public static LearnedClassifier Shipped { get; } = new(() => ContentModel.Shipped);

    /// <inheritdoc/>
    public ContentJudgement Classify(ParsedDocument document, WorkBudget budget)
    {
        budget.Spend(document.Text.Length + ((long)document.Elements.Count * UnitsPerElement));
        var model = load();
        using var page = PageAnalysis.Of(document, model.Lexicon);
        var count = document.Blocks.Count;
        if (count == 0) return new ContentJudgement([], 1);
        var features = new BlockFeatures(page, model.Lexicon);
        var words = new int[count];
        for (var i = 0; i < count; i++) words[i] = page.Text.Blocks[i].Words;
        var probabilities = SurroundingEvidence.Blend(page, Probabilities(features, model, words, budget), words);

        var hasChrome = PageChrome.IsIn(page);
        var (chosen, confidence) = ContentSelection.Choose(probabilities, words, isWholePage: hasChrome);
        ChooseWholeQuotes(document, chosen, words);
        ChooseWordless(chosen, words);
        var reasons = new string?[count];
        if (hasChrome)
        {
            WholeUnits.Complete(page, words, chosen);
            WholeUnits.DropRests(page, words, chosen);
            ContentGaps.Fill(page, probabilities, words, chosen);
            foreach (var block in NextArticles.Find(page, features.TitleHeading))
                (chosen[block], reasons[block]) = (false, "belongs to another article that follows on the page");
            ContentRoot.DropAfter(page, probabilities, words, chosen, confidence);
            ChoosePosts(document, chosen);
            ReferredNotes.Choose(document, chosen);
            foreach (var block in NearDuplicates.Find(page, chosen)) (chosen[block], reasons[block]) = (false, "repeats what stands before it");
            foreach (var (block, reason) in MetadataLines.Find(page, probabilities, chosen).ToList())
                (chosen[block], reasons[block]) = (false, reason);
            ChooseStandfirst(document, chosen);
        }
        else
        {
            // Without chrome the document is a fragment, or a page so bare that there is nothing to choose.
            Array.Fill(chosen, true);
            confidence = 1;
        }

        var verdicts = new BlockVerdict[count];
        var byProbability = new ProbabilityReasons();
        for (var i = 0; i < count; i++)
            verdicts[i] = chosen[i] ? BlockVerdict.Content : new BlockVerdict(false, reasons[i] ?? byProbability.Of(probabilities[i]));
        return new ContentJudgement(verdicts, confidence);
    }

    /// <summary>For each block how probably it is content; 0 where it has no words.</summary>
    private static float[] Probabilities(BlockFeatures features, ContentModel model, int[] words, WorkBudget budget)
    {
        var probabilities = new float[words.Length];
        var row = new float[BlockFeatures.OwnCount];
        using var batch = new TreeBatch(model.Trees, row.Length, features.OfPage);
        var blocks = new int[TreeBatch.Size];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] > 0)
            {
                features.WriteOwn(i, row);
                blocks[batch.Count] = i;
                batch.Add(row);
            }

            if (batch.Count < TreeBatch.Size && i + 1 < words.Length) continue;
            budget.Spend(batch.Count * UnitsPerBlock);
            var results = batch.Evaluate();
            for (var at = 0; at < results.Length; at++) probabilities[blocks[at]] = results[at];
        }

        return probabilities;
    }

    /// <summary>A quotation is content as a whole, its source included, where most of its words are.</summary>
    private static void ChooseWholeQuotes(ParsedDocument document, bool[] chosen, int[] words)
    {
        for (var start = 0; start < chosen.Length;)
        {
            var quote = document.Blocks[start].Container;
            int end = start, all = 0, kept = 0;
            for (; end < chosen.Length && document.Blocks[end].Container == quote; end++)
            {
                all += words[end];
                if (chosen[end]) kept += words[end];
            }

            if (quote is QuoteContainer && 2 * kept > all) chosen.AsSpan(start..end).Fill(true);
            start = end;
        }
    }

    /// <summary>A post that the page shows belongs to the content as a whole where it stands within it.</summary>
    private static void ChoosePosts(ParsedDocument document, bool[] chosen)
    {
        for (var start = 0; start < chosen.Length;)
        {
            var quote = document.Blocks[start].Container;
            var end = start + 1;
            while (end < chosen.Length && document.Blocks[end].Container == quote) end++;
            if (quote is QuoteContainer { IsPost: true } && ContentNeighbours.AreContent(document, chosen, start, end))
                chosen.AsSpan(start..end).Fill(true);
            start = end;
        }
    }

    /// <summary>The standfirst belongs to the content that stands after it.</summary>
    private static void ChooseStandfirst(ParsedDocument document, bool[] chosen)
    {
        for (var i = Array.LastIndexOf(chosen, true); i >= 0; i--)
            if (document.Blocks[i].IsStandfirst) chosen[i] = true;
    }

    /// <summary>An image or a rule belongs to the content where the text before and after it does.</summary>
    private static void ChooseWordless(bool[] chosen, int[] words)
    {
        var before = false;
        for (var start = 0; start < words.Length;)
        {
            var end = start;
            while (end < words.Length && words[end] == 0) end++;
            if (before && end < words.Length && chosen[end]) chosen.AsSpan(start..end).Fill(true);
            if (end < words.Length) before = chosen[end];
            start = end + 1;
        }
    }
}
