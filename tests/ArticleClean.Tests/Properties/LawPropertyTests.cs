using System.Text;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.Tests.Laws;
using CsCheck;

namespace ArticleClean.Tests.Properties;

/// <summary>The laws over generated documents, which break more rules than real ones.</summary>
public sealed class LawPropertyTests
{
    private static readonly ArticleCleaner PageCleaner = LawDocument.CleanerOf(HtmlFormat.FormatName);

    [Fact]
    public void Every_character_of_any_page_is_kept_or_removed_and_none_is_both() => OfPages(Conservation.EveryCharacterIsKeptOrRemoved);

    [Fact]
    public void The_article_of_any_page_holds_only_words_of_the_page_in_their_order() => OfPages(Faithfulness.Check);

    [Fact]
    public void The_Markdown_of_any_page_reads_as_the_words_of_its_plain_text() => OfPages(MarkdownFidelity.Check);

    [Fact]
    public void Any_page_cleaned_again_in_another_culture_gives_the_same_bytes() => OfPages(Determinism.Check);

    [Fact]
    public void Every_character_of_any_text_is_kept_or_removed_and_none_is_both() => OfTexts(Conservation.EveryCharacterIsKeptOrRemoved);

    [Fact]
    public void The_article_of_any_text_holds_only_words_of_the_text_in_their_order() => OfTexts(Faithfulness.Check);

    [Fact]
    public void The_Markdown_of_any_text_reads_as_the_words_of_its_plain_text() => OfTexts(MarkdownFidelity.Check);

    [Fact]
    public void Any_text_cleaned_again_in_another_culture_gives_the_same_bytes() => OfTexts(Determinism.Check);

    [Fact]
    public void Cleaning_any_cleaned_text_again_changes_no_byte() => OfTexts(Idempotence.CheckStrippedText);

    private static void OfPages(Func<LawDocument, string?> law) => Holds(Documents.Pages, PageCleaner, law);

    private static void OfTexts(Func<LawDocument, string?> law) => Holds(Documents.Texts, LawDocument.TextCleaner, law);

    private static void Holds(Gen<string> documents, ArticleCleaner cleaner, Func<LawDocument, string?> law) =>
        Property.Holds(documents, text => law(new LawDocument(new SourceDocument("generated", Encoding.UTF8.GetBytes(text)), cleaner)));
}
