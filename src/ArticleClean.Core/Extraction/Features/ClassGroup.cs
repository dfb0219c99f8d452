namespace ArticleClean.Extraction.Features;

/// <summary>What the words of class and id values name.</summary>
internal static class ClassGroup
{
    /// <summary>The names of the groups, in the order of their bits.</summary>
    public static readonly string[] Names =
    [
        "article", "content", "nav", "side", "foot", "head", "comment", "related", "social", "ads", "form", "meta",
        "product", "card", "message", "title", "code", "tab", "hidden", "caption", "page", "button",
    ];

    private static readonly string[] Words =
    [
        "article articles story post posts entry blog news single articlebody",
        "content contents body text main prose markdown rich richtext wysiwyg editor copy paragraph",
        "nav navbar navigation menu menus breadcrumb breadcrumbs crumb crumbs topbar toolbar submenu megamenu",
        "sidebar side aside rail widget widgets secondary",
        "foot footer bottom copyright legal colophon",
        "header masthead banner top hero jumbotron",
        "comment comments disqus respond reply replies discussion thread commentlist",
        "related relat recommend recommended recommendations similar also popular trending more latest recent next prev previous recirculation",
        "share sharing social socials follow facebook twitter addtoany sharedaddy",
        "ad ads advert advertisement adsense sponsor sponsored promo promotion outbrain taboola dfp gpt",
        "subscribe subscription newsletter signup form login search modal popup cookie cookies consent gdpr overlay dialog optin",
        "meta byline author date time tag tags category categories cat info published timestamp",
        "product products price prices cart shop sku variant review reviews rating spec specs specification description details detail feature features",
        "card cards item items list grid tile tiles teaser col column row result results",
        "message msg topic forum question answer user member members signature postbody poster",
        "title heading headline summary excerpt intro lead dek desc subtitle standfirst",
        "code highlight doc docs api toc wiki codeblock",
        "tab tabs accordion collapse collapsible faq faqs panel slide slider carousel swiper",
        "hidden hide sr visually invisible mobile desktop screenreader only",
        "caption credit image img photo figure gallery media video figcaption thumbnail",
        "pagination pager page pages load paging",
        "btn button buttons cta action actions link links",
    ];

    private static readonly WordMap<int> Bits = Build();

    /// <summary>The groups that a word belongs to, as bits.</summary>
    /// <param name="word">The word's hash.</param>
    public static int Of(uint word) => Bits[word];

    private static WordMap<int> Build()
    {
        var bits = new WordMap<int>(Words.Sum(words => words.Split(' ').Length));
        for (var i = 0; i < Words.Length; i++)
            foreach (var word in Words[i].Split(' '))
                bits.Set(WordHash.Of(word), bits[WordHash.Of(word)] | (1 << i));
        return bits;
    }
}
