using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;
using ArticleClean.Html;

namespace ArticleClean.Tests.Extraction;

public sealed class BlockFeaturesTests
{
    private const string Page = "<html><head><title>Rivers of Europe</title></head><body><nav class='mainNav'><ul><li><a href=/>Home</a></li><li><a href=/b>Blog</a></li></ul></nav>"
        + "<main id=content><h1>Rivers of Europe</h1><p>The Danube flows through ten countries, and it is the second longest river of all in Europe.</p>"
        + "<p>It rises in the Black Forest, where two brooks meet.</p></main><footer>Copyright 2024</footer></body></html>";

    [Fact]
    public void Every_feature_has_a_name_of_its_own() => BlockFeatures.Names.Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(3, "words", 17)]
    [InlineData(3, "commas", 1)]
    [InlineData(3, "ending", 1)]
    [InlineData(3, "in main", 1)]
    [InlineData(3, "in nav", 0)]
    [InlineData(3, "class content", 0.8)]
    [InlineData(3, "from title heading", 1)]
    [InlineData(3, "from last heading", 1)]
    [InlineData(2, "title in block", 1)]
    [InlineData(2, "heading level", 1)]
    [InlineData(0, "link density", 1)]
    [InlineData(0, "class nav", 0.64)]
    [InlineData(0, "cue navigation", 1)]
    [InlineData(5, "in footer", 1)]
    [InlineData(5, "cue legal", 1)]
    [InlineData(5, "cue date", 1)]
    [InlineData(5, "index from end", 0)]
    public void A_feature_says_what_its_name_says(int block, string feature, double expected) =>
        Row(Page, block)[Array.IndexOf(BlockFeatures.Names, feature)].Should().BeApproximately((float)expected, 1e-5f);

    [Theory]
    [InlineData("")]
    [InlineData("text outside of any element")]
    [InlineData("<img src=a>")]
    [InlineData("<p>!!!</p><p></p>")]
    [InlineData("<div><div><div>one</div></div></div>")]
    public void Odd_pages_give_finite_features(string html) => Compute(html).Where(value => !float.IsFinite(value)).Should().BeEmpty();

    [Fact]
    public void The_model_reads_back_as_it_was_written()
    {
        using var first = new MemoryStream();
        ModelFile.Write(ContentModel.Shipped, BlockFeatures.Names, first);
        using var second = new MemoryStream();
        ModelFile.Write(ModelFile.Read(first.ToArray(), BlockFeatures.Names), BlockFeatures.Names, second);

        second.ToArray().Should().Equal(first.ToArray());
    }

    [Fact]
    public void A_model_for_other_features_is_refused()
    {
        using var file = new MemoryStream();
        ModelFile.Write(ContentModel.Shipped, BlockFeatures.Names, file);
        var bytes = file.ToArray();
        bytes[HashOffset] ^= 1;

        var read = () => ModelFile.Read(bytes, BlockFeatures.Names);

        read.Should().Throw<InvalidDataException>().WithMessage("*other features*");
    }

    /// <summary>Where the hash of the features stands in a model's file, behind the magic and the version.</summary>
    private const int HashOffset = 16;

    [Fact]
    public void The_model_is_small() => ModelSize().Should().BeLessThanOrEqualTo(300 * 1024);

    private static long ModelSize()
    {
        using var file = new MemoryStream();
        ModelFile.Write(ContentModel.Shipped, BlockFeatures.Names, file);
        return file.ToArray().Length;
    }

    private static float[] Row(string html, int block) => [.. Compute(html).Skip(block * BlockFeatures.Names.Length).Take(BlockFeatures.Names.Length)];

    private static float[] Compute(string html)
    {
        var document = new HtmlFormat().Read(
            new DecodedDocument(new SourceDocument("test", Encoding.UTF8.GetBytes(html)), html, "UTF-8"), WorkBudget.Unlimited());
        var page = PageAnalysis.Of(document, Lexicon.Empty);
        var features = page.Owners.Length == 0 ? null : new BlockFeatures(page, Lexicon.Empty);
        var rows = new float[page.Owners.Length * BlockFeatures.Names.Length];
        for (var i = 0; i < page.Owners.Length; i++) features!.Write(i, rows.AsSpan(i * BlockFeatures.Names.Length, BlockFeatures.Names.Length));
        return rows;
    }
}
