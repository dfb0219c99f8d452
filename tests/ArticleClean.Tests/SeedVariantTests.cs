using ArticleClean.Tests.Support;

namespace ArticleClean.Tests;

/// <summary>
/// The seed, varied: other names, numbers, keys and orders change the result only by themselves, and what looks like
/// its residue but is the article's stays.
/// </summary>
public sealed class SeedVariantTests
{
    private const string Opening = "Norwegian Oil Minister Kari Lund won’t have a quiet weekend.";
    private const string Second = "Once she lands in Oslo, Lund is likely to face questions amid a row at the oil ministry. She attended her first meeting in a year.";
    private const string Third = "Lund is bringing little back after her talks with Canadian minister Joe Roy on fishing. He did not agree to a date, either.";
    private const string Quote = "“Nothing was decided and we simply met,” Per Dahl, an economist at Nordea AB, said on Sunday.";
    private const string AdSlot = """{"targeting":{"positionIncrement":7,"position":"mpu3","url":"/x/2021-09-02/oil"},"type":"Desktop Rail Ad","dimensions":{"desktop":[[970,250],[1,3]]},"position":"rail","containerId":"rail-9Zk","contentId":"QQ17"}""";
    private const string VideoSlot = """{"containerId":"native-77","contentId":"Z9","dimensions":{"tablet":[[2,9]],"phone":[[2,9]]},"position":"inread","strategy":"always","type":"Inread Video Ad","targeting":{"position":"inread","url":"/y"}}""";

    [Theory]
    [InlineData("#lazy-img-326844183:before{padding-top:66.68334167083543%;}", "Kari Lund, left, and Joe Roy in Ottawa on Sunday.Photographer: Ana Silva/Reuters")]
    [InlineData("#pic_9::after { padding-bottom: 12.5%; content: ''; }", "Kari Lund speaks in Ottawa.Photo: Ana Silva/AFP")]
    [InlineData(".hero-img{width:100%;height:auto}", "Kari Lund and Joe Roy in Ottawa.Credit: Ana Silva/Getty Images")]
    [InlineData("", "Photographer: Bo Berg/Bloomberg")]
    public void Style_caption_and_credit_between_two_paragraphs_go(string style, string caption)
    {
        TextCleaning.Clean($"\n\n   {Opening}{Second}{style}{caption}{Third}\n   ").Should().Be($"{Opening}\n\n{Second}\n\n{Third}\n");
    }

    [Theory]
    [InlineData(AdSlot)]
    [InlineData(VideoSlot)]
    [InlineData(AdSlot + "\n      \n    " + VideoSlot)]
    public void Advertising_slots_between_two_paragraphs_go(string slots)
    {
        TextCleaning.Clean($"{Second}\n    \n        {slots}\n        \n    {Quote}\n").Should().Be($"{Second}\n\n{Quote}\n");
    }

    [Theory]
    [InlineData(AdSlot, "Lund Gets Little From Roy to Calm Oslo Ministry Row", "The Norwegian side aims to talk about cod while Canada waits.")]
    [InlineData(VideoSlot, "Canada Waits as Fishing Dispute Drags Into Third Year", "In Ottawa nobody expects a quick deal.")]
    public void A_headline_in_an_advertising_slot_glued_to_the_next_sentence_goes(string slot, string headline, string next)
    {
        TextCleaning.Clean($"{Quote}\n    {slot}\n    \n    {headline}{next}\n").Should().Be($"{Quote}\n\n{next}\n");
    }

    [Fact]
    public void A_quotation_glued_to_the_sentence_before_it_is_a_paragraph()
    {
        TextCleaning.Clean($"{Third}{Quote}").Should().Be($"{Third}\n\n{Quote}\n");
    }

    [Fact]
    public void A_slip_of_the_pen_stays()
    {
        TextCleaning.Clean("Lund said Norway wan3ts to wait.After that she left.").Should().Be("Lund said Norway wan3ts to wait.\n\nAfter that she left.\n");
    }

    [Theory]
    [InlineData("Lund Gets Little From Roy to Calm Oslo Ministry Row", "\n\n")]
    [InlineData("Lund Gets Little From Roy to Calm Oslo Ministry Row", "")]
    public void The_headline_as_a_subheading_without_an_advertising_slot_stays(string heading, string between)
    {
        TextCleaning.Clean($"{Quote}\n\n{heading}{between}The Norwegian side aims to talk.\n").Should().Be($"{Quote}\n\n{heading}\n\nThe Norwegian side aims to talk.\n");
    }

    [Theory]
    [InlineData("Lund Gets Little From Roy to Calm Oslo Ministry Row", "\n\n", "The Norwegian side aims to talk.")]
    [InlineData("Lund gets little from Roy to calm the ministry row in Oslo", "", "The Norwegian side aims to talk.")]
    [InlineData("Ministerin Lund bringt wenig aus Ottawa nach Hause mit", "", "Die norwegische Seite will reden.")]
    [InlineData("What Comes Next for Norway and for Canada?", "", "The Norwegian side aims to talk.")]
    [InlineData("Fishing Rights", "", "The Norwegian side aims to talk.")]
    public void Behind_an_advertising_slot_a_heading_with_less_evidence_stays(string heading, string between, string next)
    {
        TextCleaning.Clean($"{Quote}\n\n{AdSlot}\n\n{heading}{between}{next}\n").Should().Be($"{Quote}\n\n{heading}\n\n{next}\n");
    }

    [Theory]
    [InlineData("Kari Lund, left, and Joe Roy in Ottawa on Sunday.")]
    [InlineData("Photographer Ana Silva took pictures of the talks for Reuters.")]
    [InlineData("The tag holds {\"position\": \"box\"} and nothing else, the engineer explained.")]
    [InlineData("To fix it, the designers wrote “img { width: 100% }” into the style sheet and went home.")]
    [InlineData("A slot such as {\"type\":\"Body Box Ad\"} is how a newspaper earns its money, she said.")]
    [InlineData("Lund’s iPhone rang while she read LinkedIn posts about the U.S. and the G-20.")]
    public void A_paragraph_of_the_article_that_looks_like_residue_stays(string paragraph)
    {
        TextCleaning.Clean($"{Opening}\n\n{paragraph}\n\n{Quote}\n").Should().Be($"{Opening}\n\n{paragraph}\n\n{Quote}\n");
    }

    [Theory]
    [InlineData("""{"adUnitPath":"/1234/news/oil","sizes":[[300,250],[320,50]],"slotId":"div-gpt-ad-1"}""")]
    [InlineData("""{"slot":{"placement":{"sizes":[[300,250]],"position":"mpu"}},"ad":{"unit":"oil","targeting":{"section":{"name":"oil","ids":[1,2,[3,[4]]]}}}}""")]
    [InlineData("""[{"type":"Box Ad","position":"box1"},{"type":"Box Ad","position":"box2"}]""")]
    [InlineData("{\n      \"contentId\": \"QQ17\",\n      \"position\": \"box\",\n      \"dimensions\": {\n        \"mobile\": [\n          [300, 250],\n          [1, 1]\n        ]\n      },\n      \"type\": \"Mobile Body Box Ad\"\n    }")]
    [InlineData("{\n\n\"contentId\": \"QQ17\",\n\n\"position\": \"box\",\n\n\"type\": \"Mobile Body Box Ad\"\n\n}")]
    [InlineData("{ \"contentId\" : \"QQ17\" ,\r\n \"position\" : \"box\" ,\r\n \"type\" : \"Mobile Body Box Ad\" }")]
    [InlineData("""{"contentId":"a\"}{b","position":"box","type":"Ad } Unit","targeting":{"url":"\/x\/y"}}""")]
    [InlineData("""{"contentId":"ЖЖ17","position":"広告","type":"Anzeige für Öl","dimensions":{"mobil":[[300,250]]}}""")]
    [InlineData("""{"@context":"https://schema.org","@type":"NewsArticle","headline":"Oil Talks End","author":{"@type":"Person","name":"Ana Silva"}}""")]
    [InlineData("""window.__STATE__ = {"article":{"contentId":"QQ17","ads":[{"position":"box","sizes":[[300,250]]}]}};""")]
    [InlineData("""googletag.cmd.push(function() { googletag.display("div-gpt-ad-17"); });""")]
    public void Code_of_other_keys_orders_and_nesting_goes_between_and_behind_paragraphs_and_glued_to_both(string code)
    {
        TextCleaning.Clean($"{Second}\n    \n        {code}\n        \n    {Quote}\n").Should().Be($"{Second}\n\n{Quote}\n");
        TextCleaning.Clean($"{Second}\n\n{Quote}\n\n    {code}").Should().Be($"{Second}\n\n{Quote}\n");
        TextCleaning.Clean($"{Second}{code}{Quote}\n").Should().Be($"{Second}\n\n{Quote}\n");
    }

    [Theory]
    [InlineData("{\"contentId\":\"QQ17\",\"position\":\"box\",\"dimensions\":{\"mobile\":[[300,250],[1,1]]},\"type\":\"Mobile Body Box Ad\",\"targeting\":{\"position\":\"box1\"")]
    public void An_advertising_slot_that_was_cut_short_goes(string slot)
    {
        TextCleaning.Clean($"{Second}\n    \n        {slot}\n        \n    {Quote}\n").Should().Be($"{Second}\n\n{Quote}\n");
        TextCleaning.Clean($"{Second}\n\n{Quote}\n\n    {slot}").Should().Be($"{Second}\n\n{Quote}\n");
    }

    [Theory]
    [InlineData("#lazy-img-1:before{padding-top:66.68334167083543%;}")]
    [InlineData(".sc-a1b2c3{display:flex}.sc-d4e5f6{margin:0 auto;padding:4px}")]
    [InlineData("@media (max-width:600px){.hero{width:100%}}")]
    [InlineData(".hero-img {\n  width: 100%;\n\n  height: auto;\n}")]
    [InlineData("@media only screen and (min-width: 48em) {\n  .hero, .hero > img:first-child {\n    float: left;\n  }\n}")]
    [InlineData(".css-1x2y3z a:hover,.css-1x2y3z a:focus{color:#c00!important}")]
    [InlineData("""@font-face{font-family:"Serif";src:url(/f.woff2)}""")]
    [InlineData("@keyframes fade{from{opacity:0}to{opacity:1}}")]
    [InlineData("""/* hero */ .hero{background:url("a.png") no-repeat}""")]
    [InlineData("<style>.hero{width:100%}</style>")]
    [InlineData("&lt;style&gt;.hero{width:100%}&lt;/style&gt;")]
    public void Style_goes_between_and_behind_paragraphs_and_glued_to_both(string style)
    {
        TextCleaning.Clean($"{Second}\n\n{style}\n\n{Quote}\n").Should().Be($"{Second}\n\n{Quote}\n");
        TextCleaning.Clean($"{Second}\n\n{Quote}\n\n{style}").Should().Be($"{Second}\n\n{Quote}\n");
        TextCleaning.Clean($"{Second}{style}{Quote}\n").Should().Be($"{Second}\n\n{Quote}\n");
    }

    [Theory]
    [InlineData("Photographer: Bo Berg/Reuters")]
    [InlineData("Photographer: Bo Berg/Bloomberg")]
    [InlineData("Photo: Bo Berg/AFP")]
    [InlineData("Photo: Bo Berg/Getty Images")]
    [InlineData("Photo by Bo Berg/EPA")]
    [InlineData("Credit: Bo Berg/AP")]
    [InlineData("Photo: Bo Berg/Anadolu Agency")]
    [InlineData("Photographer: Bo Berg/NurPhoto via Getty Images")]
    [InlineData("Photographer: Bo Berg")]
    [InlineData("Image: Bo Berg/Shutterstock")]
    [InlineData("Photo: Bo Berg/Kyodo News")]
    [InlineData("Photo: Bo Berg/Xinhua")]
    public void A_caption_goes_whatever_agency_its_credit_names_glued_to_both_paragraphs(string credit)
    {
        TextCleaning.Clean($"{Second}#lazy-img-9:before{{padding-top:66.6%;}}Kari Lund, left, and Joe Roy in Ottawa on Sunday.{credit}{Third}\n").Should().Be($"{Second}\n\n{Third}\n");
    }

    [Fact]
    public void Cleaning_a_cleaned_variant_again_changes_nothing()
    {
        var once = TextCleaning.Clean($"{Opening}{Second}#a1:before{{padding-top:66%;}}Kari Lund in Ottawa.Photo: Ana Silva/AFP{Third}\n{AdSlot}\nLund Gets Little From Roy to Calm Oslo RowThe talks go on.");

        TextCleaning.Clean(once).Should().Be(once);
    }
}
