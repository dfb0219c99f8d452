namespace ArticleClean.Evaluation.Labels;

/// <summary>
/// Aligns a page's words with those of its expected text, in order, each used once. Matches score 1, starting a run of
/// them costs a little, so that runs win over scattered words. After the extraction study, section 4.2.
/// </summary>
internal static class TextAlignment
{
    /// <summary>What starting a run costs in the first pass, and in the later ones, which look for text out of order.</summary>
    private const float FirstPenalty = 0.8f, LaterPenalty = 2.5f;

    private const int Passes = 3;

    /// <summary>The largest table that is filled whole; beyond it only words in a pair of the expected text take part.</summary>
    private const long MaxCells = 150_000_000;

    /// <summary>Tells for each word of the page whether the expected text has it.</summary>
    public static bool[] Match(IReadOnlyList<string> page, IReadOnlyList<string> expected) => [.. Partners(page, expected).Select(partner => partner >= 0)];

    /// <summary>For each word of the page the index of its word in the expected text; -1 where that has none for it.</summary>
    public static int[] Partners(IReadOnlyList<string> page, IReadOnlyList<string> expected)
    {
        var ids = new Dictionary<string, int>();
        var pageIds = Ids(page, ids);
        var expectedIds = Ids(expected, ids);
        var partners = new int[page.Count];
        Array.Fill(partners, -1);
        var used = new bool[expected.Count];
        for (var pass = 0; pass < Passes; pass++)
        {
            var left = Unmatched(page.Count, i => partners[i] < 0);
            var open = Unmatched(expected.Count, i => !used[i]);
            if (left.Count == 0 || open.Count == 0) break;
            var wanted = open.Select(i => expectedIds[i]).ToHashSet();
            left.RemoveAll(i => !wanted.Contains(pageIds[i]));
            var here = left.Select(i => pageIds[i]).ToHashSet();
            open.RemoveAll(i => !here.Contains(expectedIds[i]));
            if ((long)left.Count * open.Count > MaxCells) left = InPairs(left, pageIds, expectedIds);
            if (left.Count == 0 || open.Count == 0 || (long)left.Count * open.Count > 4 * MaxCells) break;
            Align(left, open, pageIds, expectedIds, pass == 0 ? FirstPenalty : LaterPenalty, partners, used);
        }

        return partners;
    }

    private static void Align(List<int> page, List<int> expected, int[] pageIds, int[] expectedIds, float penalty, int[] partners, bool[] used)
    {
        int n = page.Count, m = expected.Count;
        var trace = new byte[(long)(n + 1) * (m + 1)];
        float[] best = new float[m + 1], bestBefore = new float[m + 1], run = new float[m + 1], runBefore = new float[m + 1];
        Array.Fill(run, float.NegativeInfinity);
        for (var i = 1; i <= n; i++)
        {
            (best, bestBefore) = (bestBefore, best);
            (run, runBefore) = (runBefore, run);
            best[0] = 0;
            run[0] = float.NegativeInfinity;
            for (var j = 1; j <= m; j++)
            {
                byte step = 0;
                run[j] = float.NegativeInfinity;
                if (pageIds[page[i - 1]] == expectedIds[expected[j - 1]])
                {
                    // Neighbours on the page and in the expected text go on with a run.
                    var extend = runBefore[j - 1];
                    var start = bestBefore[j - 1] - penalty;
                    run[j] = 1 + Math.Max(extend, start);
                    if (extend >= start) step |= 4;
                }

                best[j] = bestBefore[j];
                step |= 1;
                if (best[j - 1] > best[j])
                {
                    best[j] = best[j - 1];
                    step = (byte)((step & 4) | 2);
                }

                if (run[j] > best[j])
                {
                    best[j] = run[j];
                    step = (byte)((step & 4) | 3);
                }

                trace[((long)i * (m + 1)) + j] = step;
            }
        }

        var (row, column, inRun) = (n, m, false);
        while (row > 0 && column > 0)
        {
            var step = trace[((long)row * (m + 1)) + column];
            if (inRun || (step & 3) == 3)
            {
                partners[page[row - 1]] = expected[column - 1];
                used[expected[column - 1]] = true;
                inRun = (step & 4) != 0;
                row--;
                column--;
            }
            else if ((step & 3) == 1) row--;
            else column--;
        }
    }

    private static List<int> InPairs(List<int> left, int[] pageIds, int[] expectedIds)
    {
        var pairs = new HashSet<(int, int)>();
        for (var i = 1; i < expectedIds.Length; i++) pairs.Add((expectedIds[i - 1], expectedIds[i]));
        return left.Where(i => (i > 0 && pairs.Contains((pageIds[i - 1], pageIds[i]))) || (i + 1 < pageIds.Length && pairs.Contains((pageIds[i], pageIds[i + 1])))).ToList();
    }

    private static List<int> Unmatched(int count, Func<int, bool> isUnmatched) => [.. Enumerable.Range(0, count).Where(isUnmatched)];

    private static int[] Ids(IReadOnlyList<string> words, Dictionary<string, int> ids)
    {
        var result = new int[words.Count];
        for (var i = 0; i < result.Length; i++)
        {
            if (!ids.TryGetValue(words[i], out var id)) ids.Add(words[i], id = ids.Count);
            result[i] = id;
        }

        return result;
    }
}
