using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

/// <summary>What stays though it looks like a caption or a credit, or stands beside one.</summary>
public sealed class CaptionsFilterMustKeepTests
{
    private const string Before = CaptionsFilterTests.Before;
    private const string After = CaptionsFilterTests.After;

    [Theory]
    [InlineData("Credits:", "They count towards a degree.")]
    [InlineData("Images:", "what the public thinks of a firm")]
    public void A_label_stays_where_a_sentence_follows_it(string label, string next)
    {
        var text = $"{Before}\n\n{After}\n\n{label}\n\n{next}\n\n{Before}\n\n{After}\n";
        TextCleaning.CleanWith(text, "captions").Should().Be(text);
    }

    [Theory]
    [InlineData("FILE PHOTO: A ship. REUTERS/Phil Noble", "\"We have waited ten years,\" the mayor said.")]
    [InlineData("FILE - A ship, Jan. 5, 2023. (AP Photo/Phil Noble, File)", "“We have waited for it,” said the mayor.")]
    [InlineData("Image caption, The mayor says the money has been found", "2024 was a bad year for the port.")]
    [InlineData("Image caption, The mayor says the money has been found", "NATO ships will use the quay.")]
    public void The_next_paragraph_stays_that_is_glued_to_a_caption(string caption, string next)
    {
        TextCleaning.CleanWith(Before + caption + next, "boundaries", "captions").Should().Contain(next);
    }

    [Theory]
    [InlineData("He has lived for ten years in the U.S.", "FILE - Waves hit the wall. (AP Photo/Phil Noble, File)")]
    [InlineData("Prices rose by 12%.", "FILE PHOTO: A ship. REUTERS/Phil Noble")]
    [InlineData("He came back from NATO.", "(L-R) Ann Lee and Bo Chen. Photo: Carla Diaz/AFP")]
    [InlineData("Le maire a dit que le mur « ne tiendra pas ».", "Le port de Grimsby. (Supplied)")]
    public void The_paragraph_before_a_caption_stays_that_it_is_glued_to(string paragraph, string caption)
    {
        TextCleaning.CleanWith(Before + paragraph + caption, "boundaries", "captions").Should().Contain(paragraph);
    }

    [Theory]
    [InlineData("The truce held, officials said on Monday. Both sides spoke of fire. ", "(AFP/Reuters)")]
    [InlineData("The truce held, officials said on Monday. Both sides spoke of fire. ", "(EFE/Europa Press)")]
    [InlineData("The truce held, officials said on Monday. Both sides spoke of fire. ", "AFP/Reuters")]
    [InlineData("The truce held, officials said on Monday. Both sides spoke of fire. ", "– Bernama/Reuters")]
    public void The_last_paragraph_of_news_stays_that_two_agencies_sign(string paragraph, string sign)
    {
        TextCleaning.CleanWith($"{Before}\n{After}\n{Before}\n{paragraph}{sign}\n", "captions").Should().Contain(paragraph.Trim());
    }

    [Theory]
    [InlineData("The exhibition was seen by many. It closes in May. Photographs by Ansel Adams.")]
    [InlineData("The novel is set in Leeds. It won two prizes. Illustrations by Quentin Blake.")]
    public void A_line_of_several_sentences_stays_that_ends_with_who_made_a_works_pictures(string line)
    {
        TextCleaning.CleanWith($"{Before}\n{After}\n{line}\n{Before}\n{After}\n", "captions").Should().Contain(line[..40]);
    }

    [Fact]
    public void The_accounts_of_an_entry_stay()
    {
        var text = $"{Before}\n\n{After}\n\nDebit:\n\nCash\n\nCredit:\n\nAccounts Payable\n";
        TextCleaning.CleanWith(text, "captions").Should().Be(text);
    }

    [Fact]
    public void An_agencys_name_behind_a_space_that_does_not_break_stays_in_its_sentence()
    {
        TextCleaning.CleanWith($"{Before}\n\nDepuis 1981 elle travaille chez\u00A0Bloomberg.\n\n{After}\n", "boundaries", "captions").Should().Contain("chez Bloomberg.");
    }

    [Theory]
    [InlineData("The shop sells Wake News © Feiertags-Angebote and more on every day of the week.")]
    [InlineData("They took it elsewhere — via the border, some say.")]
    [InlineData("He asked for one thing – image: a word that few in the room had heard before that day.")]
    [InlineData("Below every picture the editors write Photo Credit: and a name that readers can look up.")]
    [InlineData("Click on the arrow to hide caption texts.")]
    [InlineData("He reached Sydney the long way round – via Singapore.")]
    [InlineData("Apple will show the phone on Tuesday. (via TechCrunch)")]
    [InlineData("Banks lend on one thing – credit: the promise to pay later.")]
    [InlineData("The characters in the film are © Walt Disney Company.")]
    [InlineData("The app came second in a test of twelve. © 2022 Stiftung Warentest")]
    [InlineData("For this picture, write Photo credit: Jane Doe.")]
    public void A_sentence_with_the_words_of_a_credit_stays(string sentence)
    {
        TextCleaning.CleanWith($"{Before}\n\n{sentence}\n\n{After}\n", "captions").Should().Be($"{Before}\n\n{sentence}\n\n{After}\n");
        TextCleaning.CleanWith(Before + sentence + After, "boundaries", "captions").Should().Contain(sentence);
    }

    [Theory]
    [InlineData("Every picture must carry the line Photo Credit: Jane Doe")]
    [InlineData("Frida Kahlo, The Two Fridas, Mexico 1939 © Banco de México")]
    [InlineData("Photo - Student Card")]
    [InlineData("Photo | Portrait | Landscape")]
    [InlineData("The novel was finished in the winter of 1937 © is a sign that few knew")]
    [InlineData("Readers may hide captions below.")]
    public void A_line_about_credits_stays(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n\n{Before}\n", "captions").Should().Be($"{Before}\n\n{line}\n\n{After}\n\n{Before}\n");
    }

    [Fact]
    public void A_sentence_above_such_a_control_stays_where_no_credit_stands_between()
    {
        TextCleaning.CleanWith($"{Before}\n\nHe clicked the small grey words.\n\nhide caption\n\n{After}\n", "captions").Should().Contain("He clicked the small grey words.");
    }

    [Theory]
    [InlineData("a paragraph of its own length", 6, 6)]
    [InlineData("a heading", 6, 0)]
    [InlineData("a sentence as short as the paragraphs", 1, 1)]
    public void A_text_that_a_credit_is_glued_to_stays_where_it_may_be(string what, int sentences, int lastSentences)
    {
        var paragraph = string.Join(' ', Enumerable.Repeat(Before, sentences));
        var last = lastSentences == 0 ? "The White Oak Bayou Trail" : string.Join(' ', Enumerable.Repeat(After, lastSentences));
        TextCleaning.CleanWith(string.Concat(Enumerable.Repeat($"{paragraph}{After}Image: Marco Torres", 2)) + $"{paragraph}{last}Image: Marco Torres", "boundaries", "captions")
            .Should().Be($"{paragraph}\n\n{After}\n\n{paragraph}\n\n{After}\n\n{paragraph}\n\n{last}\n", what);
    }

    [Theory]
    [InlineData("The castle at dawn draws crowds.Photo: Jane Doe\n\nThe harbour fills with boats by ten.Photo: John Roe\n\nThe market opens at six in the morning.Photo: Ann Poe")]
    [InlineData("The council voted on Tuesday. Residents protested for weeks. A reader in the hall. Jane Doe/NPR hide caption")]
    public void An_article_of_short_paragraphs_loses_none_of_them_to_its_pictures(string text)
    {
        var cleaned = TextCleaning.CleanWith(text, "boundaries", "captions");
        foreach (var sentence in (string[])["castle at dawn", "harbour fills", "market opens", "council voted", "Residents protested"])
            if (text.Contains(sentence, StringComparison.Ordinal)) cleaned.Should().Contain(sentence);
    }

    [Theory]
    [InlineData("Source: Reuters")]
    [InlineData("Source: Reuters\n\nSource: Statista\n\nSource: Financial Times")]
    public void A_texts_own_references_stay(string sources)
    {
        TextCleaning.CleanWith($"{Before}\n\n{After}\n\n{sources}\n", "captions").Should().Be($"{Before}\n\n{After}\n\n{sources}\n");
    }

    [Fact]
    public void A_single_line_that_starts_with_above_stays()
    {
        var text = $"{Before}\n\nAbove: the sky was clear.\n\n{After}\n";
        TextCleaning.CleanWith(text, "captions").Should().Be(text);
    }

    [Theory]
    [InlineData("Photographer Andrew Harrer said he was glad.")]
    [InlineData("Photo by photo, she told the story.")]
    [InlineData("Photo by Jane Doe shows the bridge at night.")]
    [InlineData("Credit: students receive three points.")]
    [InlineData("Credits: 3")]
    [InlineData("Image 3 is the one that everybody remembers.")]
    [InlineData("Figure 3: the share of renewable power")]
    [InlineData("Image: what the public thinks of a firm.")]
    [InlineData("Taro Aso, right, and Haruhiko Kuroda in Washington on Friday.")]
    [InlineData("The picture is from Getty Images.")]
    [InlineData("Reuters reported the talks first.")]
    [InlineData("AP")]
    [InlineData("Most of them wrote for the Associated Press (AP)")]
    [InlineData("She studies the American Psychological Association (APA)")]
    [InlineData("The map covers Newcastle, Sydney and the coast (File: map.pdf)")]
    [InlineData("The tale has a good half and a bad one (Jekyll/Hyde)")]
    [InlineData("Two modes are best. [M1 SP / M2 SP]")]
    [InlineData("Students who take three Advanced Placement courses (AP)")]
    [InlineData("The museum stands on Sandusky Street in Pittsburgh (PA)")]
    [InlineData("A complete count of the blood cells (CBC)")]
    [InlineData("Where to upload your pictures as a photographer (Flickr)")]
    [InlineData("After the merger only one big British agency remained – Reuters.")]
    [InlineData("What launched the space age? Sputnik.")]
    [InlineData("“Powerful and moving.” – Bloomberg")]
    [InlineData("Oil prices jump after the attack — Reuters")]
    [InlineData("Best Original Song: “Shallow” (Lady Gaga/Mark Ronson)")]
    [InlineData("A direct train leaves at nine. (New York/Washington)")]
    [InlineData("The final was over in an hour. (Barbora Krejcikova/Katerina Siniakova)")]
    [InlineData("You need two AA batteries. (supplied)")]
    [InlineData("Choose where to save it. (File)")]
    [InlineData("Video caption, sound description and sign language are offered at every show.")]
    [InlineData("Photo caption: 50 words at most. Title: 10 words at most.")]
    [InlineData("FILE - the name of the file to read")]
    [InlineData("| Insurers | Companies that operate coast to coast. | Aetna/CVS, Cigna, Humana |")]
    [InlineData("The press was there (the AP and Reuters among others)")]
    [InlineData("News agencies | AP")]
    [InlineData("Fed Raises Rates | Reuters")]
    [InlineData("Markets | Reuters")]
    [InlineData("A Prize for The New York Times")]
    [InlineData("© 2019 is what the book says of its first printing.")]
    [InlineData("- Sensitivity: 25mV/Pa")]
    [InlineData("Use Bloomberg via an API to load it.")]
    [InlineData("Picture: imagine a house by the sea.")]
    [InlineData("She worked for Reuters/AFP as a reporter for ten years.")]
    [InlineData("Foto: so heißt das Buch, das er schrieb.")]
    [InlineData("Courtesy of the hotel, breakfast was free that day.")]
    [InlineData("He took the photo. Credit goes to his teacher for that.")]
    public void What_only_speaks_of_pictures_stays(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n", "boundaries", "captions").Should().Be($"{Before}\n\n{line}\n\n{After}\n");
    }

    [Fact]
    public void A_name_with_a_capital_inside_that_the_text_uses_is_not_cut_in_two()
    {
        TextCleaning.CleanWith("We booked with WayAway, and WayAway was cheap.\n\nPhoto: Screenshot from WayAway\n\nThen we flew.\n", "captions")
            .Should().Be("We booked with WayAway, and WayAway was cheap.\n\nThen we flew.\n");
    }

    [Fact]
    public void A_sentence_of_the_text_stays_in_front_of_a_credit_that_is_glued_to_it()
    {
        TextCleaning.CleanWith($"{Before}He said nothing more.Photo: Jane Doe/AP", "boundaries", "captions").Should().Be($"{Before}\n\nHe said nothing more.\n");
    }

    [Fact]
    public void A_sentence_apart_from_the_credit_stays()
    {
        TextCleaning.Clean(Before + "#img-1:before{padding-top:66%;}Taro Aso spoke in Washington on Friday.\n\nPhoto: Jane Doe/AP\n")
            .Should().Be($"{Before}\n\nTaro Aso spoke in Washington on Friday.\n");
    }
}
