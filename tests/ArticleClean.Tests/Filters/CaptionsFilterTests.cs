using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

/// <summary>What goes as a caption or a credit, and with what around it.</summary>
public sealed class CaptionsFilterTests
{
    internal const string Before = "The minister flew home on Saturday after two days of talks.";
    internal const string After = "He is bringing little progress with him, analysts say.";

    [Theory]
    [InlineData("Photographer: Andrew Harrer/Bloomberg")]
    [InlineData("Photo by Jane Doe")]
    [InlineData("Photo: Getty Images")]
    [InlineData("Photo credit: ©iStock.com/gorodenkoff")]
    [InlineData("Credit: The Spruce Eats")]
    [InlineData("(Image credit: Wareable)")]
    [InlineData("Image: Courtesy of Paula Murphy")]
    [InlineData("Jae C. Hong/AP")]
    [InlineData("DGLimages via Getty Images")]
    [InlineData("soniabonet | Getty Images")]
    [InlineData("Credit...Piotr Redlinski for The New York Times")]
    [InlineData("Etienne Laurent/EPA vía Shutterstock")]
    [InlineData("© 2019 Jon Norris")]
    [InlineData("Getty Images")]
    [InlineData("Photo credit: SewCanShe.com")]
    [InlineData("Photo Credit: Screenshot from the Booking website")]
    [InlineData("Foto: Britta Pedersen/dpa")]
    [InlineData("Foto: picture alliance/dpa/Kay Nietfeld")]
    [InlineData("Bildrechte: IMAGO / Andreas Gora")]
    [InlineData("Image Credit: Atomic Taco via Wikimedia Commons (license)")]
    [InlineData("Image source, Reuters")]
    [InlineData("Image copyright Getty Images")]
    [InlineData("REUTERS/Jonathan Ernst/File Photo Purchase Licensing Rights")]
    [InlineData("EFE/Juan Carlos Hidalgo")]
    [InlineData("SOPA Images/LightRocket via Getty Images")]
    [InlineData("FILE - The bridge at night, Jan. 3, 2020, in Washington. (AP Photo/Jane Doe, File)")]
    [InlineData("The bridge after the storm. (AP Photo/Jane Doe)")]
    [InlineData("The bridge after the storm (Getty Images)")]
    [InlineData("The bridge after the storm on Monday (AP)")]
    [InlineData("The bridge after the storm [Jane Doe/Reuters]")]
    [InlineData("The bridge after the storm. [File: Jane Doe/Reuters]")]
    [InlineData("The bridge after the storm. (ABC News: Jane Doe)")]
    [InlineData("The bridge after the storm. (Jane Doe/The Washington Post)")]
    [InlineData("The bridge after the storm. (Jane J. Doe / Los Angeles Times)")]
    [InlineData("The bridge after the storm. (Supplied)")]
    [InlineData("The bridge after the storm. Submitted photo")]
    [InlineData("The bridge after the storm. | Jane Doe/POLITICO")]
    [InlineData("The bridge after the storm. Pic: PA")]
    [InlineData("Le pont après l’orage, à Paris, le 3 mai 2023. MARIE DUPONT / AFP")]
    [InlineData("Die Brücke nach dem Sturm. Quelle: Reuters")]
    [InlineData("Crédit photo : Marie Dupont/AFP")]
    [InlineData("Foto de Juan Pérez")]
    [InlineData("Фото: Иван Петров / ТАСС")]
    [InlineData("写真：共同通信")]
    [InlineData("The bridge after the storm. Photo: Jane Doe/AP")]
    [InlineData("The bridge seen from the north bank on a cold day. (Photo by Jane Doe/Getty Images)")]
    public void A_credit_goes_as_a_paragraph_of_its_own(string credit)
    {
        TextCleaning.CleanWith($"{Before}\n\n{credit}\n\n{After}\n", "captions").Should().Be($"{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("Image caption The wall was damaged in the storm")]
    [InlineData("Media caption The mayor says that the wall was old")]
    [InlineData("Image caption, Workers lay the first track near the coast")]
    [InlineData("© Reuters. FILE PHOTO: The bridge at night.")]
    public void A_caption_of_an_agency_goes_by_its_cue(string caption)
    {
        TextCleaning.Clean($"{Before}\n\n{caption}\n\n{After}\n").Should().Be($"{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("Photographer: Andrew Harrer/Bloomberg", "Aso is bringing little progress with him.")]
    [InlineData("Photo: Jane Doe/Reuters", "Talks go on in Washington next week.")]
    [InlineData("Credit: Mary Major/Getty Images", "The minister said nothing about it.")]
    [InlineData("Photo credit: SewCanShe.com", "Let me say one thing about it.")]
    public void A_credit_glued_between_two_sentences_goes_alone(string credit, string next)
    {
        TextCleaning.CleanWith(Before + credit + next, "boundaries", "captions").Should().Be($"{Before}\n\n{next}\n");
    }

    [Theory]
    [InlineData("The bridge after the storm. Photo: Jane Doe/AAP", "Critics said little.")]
    [InlineData("The bridge after the storm. [Jane Doe/Reuters]", "Critics said little.")]
    public void A_caption_goes_that_the_next_sentence_is_glued_to(string caption, string next)
    {
        TextCleaning.CleanWith(Before + caption + next, "boundaries", "captions").Should().Be($"{Before}\n\n{next}\n");
    }

    [Theory]
    [InlineData("The bridge stood for a century. It fell in one night. Photo: Jane Doe/AP")]
    [InlineData("The bridge stood for a century. It fell in one night. (Jane Doe/The Washington Post)")]
    public void A_line_of_several_sentences_goes_with_its_credit_where_paragraphs_are_lines(string caption)
    {
        TextCleaning.CleanWith($"{Before}\n{After}\n{caption}\n{Before}\n{After}\n", "captions").Should().Be($"{Before}\n\n{After}\n\n{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("The last of the trains left at nine, and nobody knows when another will. ", "(EFE)")]
    [InlineData("The last of the trains left at nine, and nobody knows when another will. ", "(Reuters)")]
    [InlineData("The last of the trains left at nine, and nobody knows when another will. ", "Europa Press")]
    public void The_sign_of_an_agency_goes_from_the_end_of_its_news_and_the_sentence_stays(string sentence, string sign)
    {
        TextCleaning.CleanWith($"{Before}\n{After}\n{Before}\n{sentence}{sign}\n", "captions").Should().Be($"{Before}\n\n{After}\n\n{Before}\n\n{sentence.Trim()}\n");
    }

    [Fact]
    public void A_caption_behind_a_space_that_does_not_break_goes_with_its_credit()
    {
        TextCleaning.CleanWith($"{Before}\u00A0The bridge at night. (Photo: Jane Doe){After}", "boundaries", "captions").Should().Be($"{Before} {After}\n");
    }

    [Fact]
    public void A_notice_of_copyright_is_called_one()
    {
        TextCleaning.CleanToArticle($"{Before}\n\n© 2020 The Daily\n\n{After}\n", "captions").Removals.Should().ContainSingle().Which.Code.Should().Be("copyright");
    }

    [Fact]
    public void A_caption_glued_between_removed_residue_and_its_credit_goes_with_the_credit()
    {
        TextCleaning.Clean(Before + "#img-1:before{padding-top:66%;}Taro Aso, right, in Washington on Friday.Photographer: Andrew Harrer/BloombergAso is bringing little.")
            .Should().Be($"{Before}\n\nAso is bringing little.\n");
    }

    [Theory]
    [InlineData("We found it comfortable throughout testing. – Photo Credit: Taylor Passofaro (CleverHiker.com)")]
    [InlineData("The watches get tested on a frigid morning in Colorado. \u00A0 Credit: Matthew Richardson")]
    [InlineData("Using your phone as a distraction isn’t always bad. Aja Koska/E+ via Getty Images")]
    [InlineData("Ramen is served at noon. It is hot. Photo Credit: Jane Doe")]
    [InlineData("There are many ways to rest by a lake. – photo credit: casey handley (cleverhiker.com)")]
    [InlineData("A London coffee house in the 17th century — via Wikimedia Commons")]
    [InlineData("Lee Miller, Portrait of Space, Egypt 1937 © Lee Miller Archives")]
    [InlineData("The Rule of Thirds | Sylt, Germany | © 2010 Jon Norris")]
    [InlineData("Cells that replace windows in offices and homes Photo Credit: Ubiquitous Energy, Inc.")]
    public void A_caption_with_its_credit_goes_from_between_glued_sentences(string caption)
    {
        TextCleaning.CleanWith(Before + caption + After, "boundaries", "captions").Should().Be($"{Before}\n\n{After}\n");
    }

    [Theory]
    [InlineData("Two chairs by the window of the old mill. Photo | TDW Media")]
    [InlineData("Two chairs by the window of the old mill. Photo - Rebecca Gosselin.")]
    [InlineData("Image used under license from Shutterstock")]
    public void A_line_with_its_credit_goes(string line)
    {
        TextCleaning.CleanWith($"{Before}\n\n{line}\n\n{After}\n\n{Before}\n", "captions").Should().NotContain("TDW").And.NotContain("Gosselin").And.NotContain("Shutterstock")
            .And.StartWith(Before).And.EndWith($"{After}\n\n{Before}\n");
    }

    [Fact]
    public void A_credit_that_a_name_in_brackets_is_glued_to_goes()
    {
        TextCleaning.CleanWith($"{Before}Jewel Orchid (Ludisia discolor)soniabonet | Getty Images{After}", "boundaries", "captions").Should().NotContain("soniabonet").And.Contain("Jewel Orchid (Ludisia discolor)").And.EndWith($"{After}\n");
        TextCleaning.CleanWith($"{Before}Photo credit: Jukihome.com.{After}", "boundaries", "captions").Should().NotContain("Jukihome").And.EndWith($"{After}\n");
    }

    [Theory]
    [InlineData("© picture alliance")]
    [InlineData("© dpa/picture alliance")]
    [InlineData("© Landeshauptstadt Stuttgart, Abteilung Kommunikation")]
    public void A_credit_with_a_copyright_sign_goes(string credit)
    {
        TextCleaning.CleanWith($"{Before}\n\n{credit}\n\n{After}\n", "captions").Should().Be($"{Before}\n\n{After}\n");
    }

    [Fact]
    public void Credits_in_a_row_go_at_once()
    {
        var credits = string.Concat(Enumerable.Range(0, 12).Select(i => $" (Photo by Ann Lee{(char)('a' + i)})"));
        TextCleaning.CleanWith($"{Before} {After}{credits}\n\n{After}\n", "captions").Should().NotContain("Photo by");
    }

}
