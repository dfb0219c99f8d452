namespace ArticleClean.Languages;

/// <summary>The commonest words of languages: articles, prepositions, pronouns and auxiliaries, as any text of some length holds them.</summary>
internal static class FunctionWords
{
    public static readonly (string Code, Script Script, string Words)[] Languages =
    [
        ("en", Script.Latin, "the of and to in a is that for it was on are as with be by this from at have an not or you which but his they we has had were their will would can there been more if when who what about your our out up so its than them all"),
        ("de", Script.Latin, "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch ich wir kann"),
        ("fr", Script.Latin, "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d'un cette ou mais comme nous on été leur elle ses vous tout l'on fait sa deux même aussi être c'est je si"),
        ("es", Script.Latin, "de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque"),
        ("pt", Script.Latin, "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos são foi tem está você"),
        ("it", Script.Latin, "di e il la che in un a per è una del le della non con i si da dei sono come più al ha nel alla anche delle gli lo dal se o ma nella su ci questo essere suo cui stato tra degli dalla ai dell'uomo alle quello perché"),
        ("nl", Script.Latin, "de van het een en in is dat op te zijn met voor die niet aan er om ook als door maar bij naar dan nog uit over of tot worden heeft hij wordt was deze wel meer ze je we hebben kan zich geen wat al ik haar"),
        ("pl", Script.Latin, "w i z na się do nie to że jest o a jak od po za przez co dla są ale tym oraz tego lub może czy już przy tylko być jego które jest był ma ze który była które także jako bardzo tak przed gdy pod nas"),
        ("cs", Script.Latin, "a v se na je že o s z do i to za by ve jako pro k po si od které jsou nebo ale který už při jsem byl jeho jak aby tak také co až když není být než bylo ještě má jen podle jejich více"),
        ("sk", Script.Latin, "a v sa na je že o s z do aj to za by vo ako pre k po si od ktoré sú alebo ale ktorý už pri som bol jeho tak tiež čo až keď nie byť než bolo ešte má len podľa ich viac môže"),
        ("sv", Script.Latin, "och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när man hade nu år efter eller ska under vid du också mycket över här sin kommer alla"),
        ("da", Script.Latin, "og i at det er en til på som af for med den de ikke har et der var han men jeg om fra vi så kan når man efter eller skal under ved du også meget over her sin kommer alle blev være mange nu havde"),
        ("no", Script.Latin, "og i å det er en til på som av for med den de ikke har et at var han men jeg om fra vi så kan når man etter eller skal under ved du også mye over her sin kommer alle ble være mange nå hadde seg"),
        ("fi", Script.Latin, "ja on ei että se oli hän mutta ovat kun niin myös tai joka sen ole jos mitä kuin vain hänen sitä nyt sekä voi ne olla jo mukaan vielä kanssa tämä noin minä mikä jotka ollut ennen kaikki"),
        ("hu", Script.Latin, "a az és hogy nem is egy van meg csak de ez volt azt ha már mint még el ki s vagy lehet minden kell olyan majd ezt sem aki amely be nagyon után ami fel mert itt pedig most két"),
        ("ro", Script.Latin, "de și în a la cu pe că nu o din care este un se mai pentru sau au fost ce prin ca dar sunt al după lui fi ale ai fie aceasta dintre le acest era iar foarte între cel această"),
        ("tr", Script.Latin, "ve bir bu da de için ile çok olarak daha ne gibi o olan en var kadar ya sonra ki ama her mi değil olduğu olduğunu oldu ise şu veya tarafından biri içinde bunu göre yok ben diye nasıl"),
        ("id", Script.Latin, "yang dan di dengan untuk ini dari dalam pada tidak itu akan ada juga ke adalah oleh bisa atau sebagai karena saya dapat telah lebih anda mereka kita tersebut sudah bagi tahun secara hanya kami"),
        ("vi", Script.Latin, "và của là có trong cho không được với các một những người đã này khi để từ đến về cũng như ra nhiều tại vào sẽ sau trên năm hay nhưng còn phải làm"),
        ("ca", Script.Latin, "de la el que i a en un del per les amb una els no és al es se com més o ha però seu són dels aquest també hi va són molt aquesta pel seva fins quan sobre entre tot"),
        ("hr", Script.Latin, "i u je na se da su za od s a o koji što kao iz do ne bi te ili ali koja više će nije to sve samo već nakon još jer bio koje ovo može prema kod ako"),
        ("sl", Script.Latin, "in v je na se da za so z s ki pa ne o kot po tudi od bi ali če do iz kar ter še že lahko pri ni bo več ta to bil po med zaradi samo tako"),
        ("lt", Script.Latin, "ir kad iš tai yra į su bet ne kaip o buvo už nuo dar apie tik jo po ar jau savo jis per taip gali pat metų kuris labai turi dėl"),
        ("et", Script.Latin, "ja on ei et see ka oli kui ta mis aga oma välja nii seda siis või ning kes veel juba selle üle pole olid kuid saab ole pärast olla"),
        ("lv", Script.Latin,
            "un ir ar no uz kas ka par pie tas to arī kā bet vai lai ja šo šī viņš viņa bija tā tam savu pēc "
            + "līdz jau tikai var gan kad nav pret starp tiek ļoti vēl kur"),
        ("sw", Script.Latin,
            "na ya wa kwa ni za katika la cha kuwa hiyo huo yake wake kama baada hii huku ili lakini pia kwamba hilo "
            + "vya alisema watu mwa moja hao zaidi"),
        ("tl", Script.Latin,
            "ang ng sa na at mga ay si ni kay para ito nang hindi kung niya siya rin lang may pa ko mo naman kanyang "
            + "isang upang dahil noong sila"),
        ("ru", Script.Cyrillic, "и в не на что с по как это он к а из у за от но его для о же мы так то бы все она было они был если ее только или еще до при когда может уже чтобы ли я вы этого который"),
        ("uk", Script.Cyrillic, "і в не на що з та у до як це за він а від по для й про є його але так ми із або вже які був бути також було вона який щоб тільки може при коли ще її ж під я"),
        ("bg", Script.Cyrillic, "на и да в се за от не с е че по са ще но как до този като си му което бе или при само след той много има аз това може така я които беше към тя"),
        ("sr", Script.Cyrillic, "и у је на се да су за од с а о који што као из до не би те или али која више ће није то све само већ још јер био које може ако"),
        ("ar", Script.Arabic, "في من على أن إلى عن التي هذا ما مع هذه لا الذي كان بعد كما قال ذلك أو وقد بين كل لم قد حيث إن هو هي عند و ثم حتى"),
        ("fa", Script.Arabic, "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز گفت شود شده می اما ما دارد آنها هر بود وی باید اند"),
        ("ur", Script.Arabic, "کے میں کی ہے اور سے کا کو اس نے کہ پر ہیں یہ بھی ایک تو ہو جو کر تھا گیا وہ نہیں کیا ان تھی لیے ہی"),
        ("el", Script.Other,
            "και το να του η της με για που την από σε τον τα στην είναι "
            + "οι στο θα των τη δεν ότι τους στη μας ο ένα αυτό μια όπως ή "
            + "έχει αν στις στα πως αλλά κατά μετά τις ως ήταν έχουν"),
        ("he", Script.Other,
            "את של על לא זה עם גם הוא כי היא או אם אך כל אל בין אני היה לו "
            + "יותר הם רק מה אבל כך כדי לפני אחרי ידי להיות היו זו לה מי יש "
            + "אין עוד כמו שלא אותו"),
        ("hi", Script.Other,
            "के में की है और से का को ने पर कि यह हैं एक "
            + "भी इस तो ही कर था लिए हो गया वह नहीं जो या "
            + "थे साथ अपने उन्होंने तक किया थी बाद रहे "
            + "कहा करने जा"),
        ("bn", Script.Other,
            "এ ও এই করে থেকে না জন্য এবং হয় করা তার "
            + "তিনি একটি সঙ্গে কিন্তু হয়েছে যে কথা "
            + "বলে আর কোনো পর মধ্যে দিয়ে নিয়ে ছিল হবে "
            + "এক"),
        ("ta", Script.Other,
            "என்று ஒரு மற்றும் இந்த என அவர் அந்த "
            + "உள்ள இருந்து என்ற தான் வந்து அது இது "
            + "மேலும் போது இல்லை வேண்டும்"),
    ];
}
