using System.Text;
using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;
using ArticleClean.Extraction.Stripped;

namespace ArticleClean.Tests.Extraction;

/// <summary>Where an article begins and ends, by a model for which a sentence is the article's at 0.9, and a short piece at 0.04: too likely to go from the article, not from a page's frame.</summary>
public sealed class PieceClassifierTests
{
    private const string Sentence = "The minister flew home on Saturday after two days of talks in Washington, and he had little to show.";

    private static readonly PieceClassifier Classifier = new(() => new ContentModel(1, "", Lexicon.Empty, new DecisionTrees([0], [new DecisionTrees.Node(12.5f, Feature: 0, Left: ~0, Right: ~1)], [-3.18f, 2.2f])));

    [Theory]
    // Sentences at the head, short pieces, sentences, short pieces, sentences at the tail: whether the short ones go.
    [InlineData(0, 0, 9, 20, 0, false, true)]
    [InlineData(1, 20, 9, 0, 0, true, false)]
    [InlineData(0, 0, 9, 20, 1, false, true)]
    [InlineData(1, 20, 9, 20, 1, true, true)]
    // Too few to be a menu.
    [InlineData(1, 14, 9, 14, 1, false, false)]
    // Too much running text to be teasers.
    [InlineData(4, 20, 9, 20, 4, false, false)]
    public void A_menu_and_the_teasers_beyond_it_are_not_the_articles(int head, int menu, int body, int footer, int tail, bool menuGoes, bool footerGoes)
    {
        var verdicts = Verdicts(glue: "", head, menu, body, footer, tail);

        verdicts.Take(head).Concat(verdicts.Skip(head + menu).Take(body)).Should().OnlyContain(verdict => verdict == null);
        verdicts.Skip(head).Take(menu).Count(verdict => verdict.HasValue).Should().Be(menuGoes ? menu : 0);
        verdicts.Skip(head + menu + body).Take(footer).Count(verdict => verdict.HasValue).Should().Be(footerGoes ? footer : 0);
    }

    [Fact]
    public void A_list_of_lines_between_an_articles_paragraphs_is_its_own() =>
        Verdicts(glue: "\n", head: 1, menu: 20, body: 9, footer: 20, tail: 1).Should().OnlyContain(verdict => verdict == null);

    private static double?[] Verdicts(string glue, int head, int menu, int body, int footer, int tail)
    {
        var text = new StringBuilder();
        var pieces = new List<TextRange>();
        Add(Sentence, head);
        Add("Legal forms", menu);
        Add(Sentence, body);
        Add("Terms of use", footer);
        Add(Sentence, tail);
        return Classifier.Classify(text.ToString(), pieces, [], isAboutCode: false, lostBoundaries: glue.Length == 0, CancellationToken.None);

        void Add(string piece, int count)
        {
            for (var i = 0; i < count; i++)
            {
                if (text.Length > 0) text.Append(glue);
                pieces.Add(new TextRange(text.Length, text.Length + piece.Length));
                text.Append(piece);
            }
        }
    }
}
