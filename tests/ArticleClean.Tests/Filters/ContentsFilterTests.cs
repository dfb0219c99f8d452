using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class ContentsFilterTests
{
    private static readonly string[] Headings = ["Why solar pays off", "How to size a roof", "What an installer asks", "When to sell power back"];

    private static readonly string Sections = string.Join("\n\n", Headings.Select(heading => $"{heading}\n\n{Section(heading)}")) + "\n";

    [Fact]
    public void Entries_that_stand_again_as_headings_of_sections_go()
    {
        TextCleaning.CleanWith($"{Section("intro")}\n\n{string.Join("\n", Headings)}\n\n{Sections}", "contents").Should().Be($"{Section("intro")}\n\n{Sections}");
    }

    [Fact]
    public void Entries_that_are_glued_together_go()
    {
        TextCleaning.CleanWith($"{Section("intro")}{string.Concat(Headings)}\n\n{Sections}", "boundaries", "contents").Should().Be($"{Section("intro")}\n\n{Sections}");
    }

    [Fact]
    public void A_heading_that_names_the_table_goes_with_three_entries()
    {
        TextCleaning.CleanWith($"Table of contents\n\n{string.Join("\n", Headings[1..])}\n\n{Sections}", "contents").Should().Be(Sections);
    }

    [Fact]
    public void A_list_of_names_before_the_sections_on_them_stays()
    {
        string[] names = ["Gemini", "Qwen", "Crush", "Kilocode", "Codex"];
        var text = $"{Section("intro")}\n\nThe tools were:\n\n{string.Join("\n\n", names)}\n\n{string.Join("\n\n", names.Select(name => $"{name}\n\n{Section(name)}"))}\n";
        TextCleaning.CleanWith(text, "contents").Should().Be(text);
    }

    [Fact]
    public void A_list_with_marks_stays()
    {
        var text = $"{Section("intro")}\n\n{string.Join("\n", Headings.Select(heading => "- " + heading))}\n\n{Sections}";
        TextCleaning.CleanToArticle(text, "contents").Removals.Should().BeEmpty();
    }

    [Fact]
    public void A_list_that_stands_twice_stays()
    {
        var list = string.Join("\n\n", Headings);
        var text = $"{list}\n\n{Section("middle")}\n\n{list}\n\n{Section("end")}\n";
        TextCleaning.CleanWith(text, "contents").Should().Be(text);
    }

    [Fact]
    public void Lines_that_stand_in_another_order_further_down_stay()
    {
        var text = $"{Section("intro")}\n\n{string.Join("\n\n", Headings.Reverse())}\n\n{Sections}";
        TextCleaning.CleanWith(text, "contents").Should().Be(text);
    }

    private static string Section(string about) =>
        $"This section is about “{about}”, and it goes on for as long as a section of a text does. It has a second sentence that says the same in other words, and a third one. Nobody would take it for a list.";
}
