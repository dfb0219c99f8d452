using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public class ScriptResidueFilterTests
{
    [Theory]
    [InlineData("fridges we tested.function ga_79() { window.dataLayer.push(JSON.parse('{\"event\":\"click\"}')) }Read our review.", "fridges we tested. Read our review.")]
    [InlineData("Book nowwindow.slots = window.slots || [];\n   window.slots.push('{\"a\":1}');Full-Time Engineering", "Book now\n\nFull-Time Engineering")]
    [InlineData("INSTAGRAM(adsbygoogle = window.adsbygoogle || []).push({});Next", "INSTAGRAM Next")]
    [InlineData("VISE-GRIP(function(d,u){var s=d.createElement(u);d.x=s;})(document,'script');Next", "VISE-GRIP Next")]
    [InlineData("One.!function(d,s){var f=d.getElementsByTagName(s)[0];f.x=/[/\"]/g;}(document,\"script\");Two.", "One. Two.")]
    [InlineData("One./* <![CDATA[ */\nvar a = {\"b\":\"c\"};\n//# sourceURL=plugin-js-extra\n/* ]]> */Two.", "One.\n\nTwo.")]
    [InlineData("A chart by Charts new Charts.Widget( { \"width\": 680, \"symbol\": \"NASDAQ:AMD\", \"theme\": \"light\", \"container_id\": \"chart_8d00a\" } ); Two.", "A chart by Charts Two.")]
    [InlineData("One.googletag.cmd.push(function () { googletag.display('div-gpt-1'); });", "One.")]
    [InlineData("One.(function(){ var s = `a ${ b(`c`) } d`; // it's a comment\n s(); })();Two goes on.", "One. Two goes on.")]
    [InlineData("One.if (!window.x) { window.x = 1; } else { y(); }Two.", "One. Two.")]
    [InlineData("One.try { window.a(function () { }); } catch (e) { console.log(e); }Two.", "One. Two.")]
    [InlineData("One.const run = () => { document.body.classList.add('x'); };Two.", "One. Two.")]
    [InlineData("One.document.getElementById( \"ak_js_1\" ).setAttribute( \"value\", ( new Date() ).getTime() );Two.", "One. Two.")]
    [InlineData("Canada. DFP.RENDER( 'rec2' );Next year, more.", "Canada. Next year, more.")]
    [InlineData("One.\"use strict\";var C=function(){return 1}();Two.", "One. Two.")]
    [InlineData("One.(function(w){w.a=1})(window)Then the article, right, goes on.", "One. Then the article, right, goes on.")]
    [InlineData("One.\n   _adQ({\n   aid: 96739,\n   serverbaseurl: \"ads.example.com/\"\n   });\nTwo goes on.", "One.\n\nTwo goes on.")]
    [InlineData("One.\n  ads_ds = '208_103';\n  ads_bucket_id = other_bucket_id;\n  ads_lazy.video = true;\nTwo goes on.", "One.\n\nTwo goes on.")]
    [InlineData("One.\n  ads_ds = '208_103';\n  //--&gt;\nTwo goes on.", "One.\n\nTwo goes on.")]
    [InlineData("One.\n  function runQueue() { run(1); }\n  runQueue();\n  //]]>\nTwo goes on.", "One.\n\nTwo goes on.")]
    [InlineData("One.\n  st_go({'blog':'867','tz':'1'});\nTwo goes on.", "One.\n\nTwo goes on.")]
    [InlineData("One.\n//]]>\nTwo goes on.", "One.\n\nTwo goes on.")]
    [InlineData("One.\n  style.sheet.text = 'a';\n  } catch (ex) {\n  head.append(style);\n  }\n  });\n  })();\nTwo goes on.", "One.\n\nTwo goes on.")]
    [InlineData("One.\n  style.sheet.text = 'a';\n  } else {\n  head.append(style);\n  }\n}],\nTwo goes on.", "One.\n\nTwo goes on.")]
    public void Residue_goes_to_its_exact_extent(string text, string expected) => TextCleaning.CleanWith(text, "script").TrimEnd('\n').Should().Be(expected);

    [Theory]
    [InlineData("Close the window(s) and sign the document(s); then wait.")]
    [InlineData("1973 | Leo Esaki; Ivar Giaever; Brian Josephson")]
    [InlineData("If (and only if) it rains, let us go; for (as they say) we try.")]
    [InlineData("The function of the document. The window. Try it (again) or switch (off).")]
    [InlineData("He visited example.com/path?a=b; then U.S.Treasury (again).")]
    [InlineData("Includes performance, compliance analytics.Enterprise ($5/user/month): Includes help desk.")]
    [InlineData("Where x = 5; and y = f(x) we get nothing.")]
    [InlineData("The set {1, 2} and the set {3}; both } stay.")]
    [InlineData("The table is short.\n\nconfig.port = 8080;\n\nlist.head = node;\n\nThat is all of it.")]
    [InlineData("The table is short.\n\nconfig.port = 8080;\n\nconfig.debug = false;\n\nThat is all of it.")]
    [InlineData("This sets it up.\n\nsetup({ depth: 3, name: \"quay\" });\n\nThat is all of it.")]
    [InlineData("Let speed = distance; then time = one; and so on.")]
    [InlineData("Call setup({ depth: 3 }); and wait.")]
    [InlineData("See the notes (appendix.b = old); they are short.")]
    [InlineData("Type `window.x = 1;` into the console.")]
    [InlineData("Push with window.dataLayer.push({'event': 'buy'}); and go on.")]
    [InlineData("For example: document.title = \"Hello\";")]
    [InlineData("The class action (2019) let it be; var. alba (L.) is a plant.")]
    [InlineData("It’s what “try” means: do, while others switch.")]
    public void What_an_article_says_stays(string text) => TextCleaning.CleanWith(text, "script").TrimEnd('\n').Should().Be(text);

    [Fact]
    public void A_listing_in_a_text_about_JavaScript_stays()
    {
        const string text = "A JavaScript function takes parameters and arguments. The code of a callback is a function.\n\nfunction square(number) { return number * number; }\n\nIts API returns a string or an array of variables.";
        TextCleaning.CleanWith(text, "script").TrimEnd('\n').Should().Be(text);
    }

    [Fact]
    public void A_list_of_addresses_makes_no_text_one_about_code()
    {
        const string sources = "The mayor closed the bridge on Monday.\n\nhttp://example.com/a.html\n\nhttps://example.org/html/b.php\n\nhttp://example.net/xml/c.html";
        TextCleaning.CleanWith(sources + "\n\nmenu.items.push({ a: 1 });\n", "script").TrimEnd('\n').Should().Be(sources);
    }

    [Fact]
    public void A_chain_of_statements_is_one_cut()
        => TextCleaning.CleanToArticle("One.var a = \"b\"; window.c = a;\n\nwindow.d = function () { };\nTwo.", "script").Removals.Should().ContainSingle();
}
