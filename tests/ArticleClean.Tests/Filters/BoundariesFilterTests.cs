using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public sealed class BoundariesFilterTests
{
    [Theory]
    [InlineData("He won’t have an easy homecoming.|After he flies back, calls will grow.")]
    [InlineData("The talks ended in Washington.|Earlier in the week both sides had met.")]
    [InlineData("It was the first meeting in 2018.|After that nobody came.")]
    [InlineData("Profit rose by 12%.|Analysts had expected less.")]
    [InlineData("They left the U.S.|The company stayed.")]
    [InlineData("The shop closes at 5 p.m.|This week it stays open.")]
    [InlineData("She paid Nomura Securities Co.|The firm did not answer.")]
    [InlineData("Is it worth the money?|Yes, for most people it is.")]
    [InlineData("What a night!|Fans stayed until the end.")]
    [InlineData("And so it goes…|Nobody knows how it ends.")]
    [InlineData("Trump has sent mixed messages about the TPP.|“Trump doesn’t like the name,” Aso said.")]
    [InlineData("“The talks are over.”|“Then we go home,” she said.")]
    [InlineData("“The talks are over.”|Then they went home.")]
    [InlineData("He said \"it is over.\"|The crowd went home.")]
    [InlineData("The crowd went home.|\"It is over,\" he said.")]
    [InlineData("(That was the end.)|The crowd went home.")]
    [InlineData("The crowd went home (it was late).|The band stayed.")]
    [InlineData("The number has doubled since.[12]|After that it fell.")]
    [InlineData("Der Minister flog nach Hause.|Danach sprach er mit der Presse.")]
    [InlineData("Le ministre est rentré.|Après son retour, il a parlé.")]
    [InlineData("Министр вернулся домой.|После этого он выступил.")]
    [InlineData("El ministro volvió a casa.|¿Qué dijo entonces?")]
    [InlineData("The minister spoke in Oslo on Sunday.|Foto: Ana Silva")]
    [InlineData("Le ministre a parlé dimanche.|Crédit photo : Ana Silva")]
    [InlineData("We looked for those plans, but they don’t.|Buyers wait. The buyers said so.")]
    [InlineData("A Look at the Scandal Firestorm|The U.S. aims to pursue talks.")]
    public void A_lost_boundary_becomes_a_paragraph(string expected)
    {
        var parts = expected.Split('|');
        TextCleaning.CleanWith(string.Concat(parts), "boundaries").Should().Be(string.Join("\n\n", parts) + "\n");
    }

    [Theory]
    [InlineData("Nothing else was said.|IBM declined to comment on it.")]
    [InlineData("It boosts energy levels|Strengthens the immune system")]
    [InlineData("Our guide to cloud costs on AWS|The bill on AWS is hard to read.")]
    [InlineData("Some pastries are sold out. Danish Pastries|Coffee is served. Coffee and pastries go well.")]
    [InlineData("2. Watch the logs for new behavior|3. Train your team")]
    [InlineData("Lavender (Lavandula angustifolia)|Most of them like the sun.")]
    [InlineData("Average score on the test: 710|Average fee for the class")]
    [InlineData("It weighs 66g|Pros and cons are listed.")]
    [InlineData("You need these things:|Flour and sugar and a bowl.")]
    [InlineData("Read the guide first.|1. Open the lid of the box.")]
    [InlineData("The plan costs a mere $25.29|$20.65 at most in the first year.")]
    [InlineData("They replaced the lights for $250+|Recessed lights cost more.")]
    [InlineData("We cut the filler content by 50%|Tracking shows what is left.")]
    [InlineData("It is the fastest of the year 2024, up 10.3%.|Stay ahead of it.")]
    [InlineData("The plan costs $499.|Buyers like it. The buyers said so.")]
    [InlineData("The exercise helped most people [37].|Conclusions are hard. The conclusions vary.")]
    [InlineData("It grew ten times in those years.|TikTok also reported growth.")]
    [InlineData("The report was published in Garden Views|Housing prices rose again in March.")]
    [InlineData("Most of them gave up at school.|68% of students said so.")]
    [InlineData("It fits people of all sizes.|9.5 ft is the length of it.")]
    [InlineData("Storage:|512 GB of fast memory")]
    [InlineData("Here are some of the options:|1. Salad and bread")]
    [InlineData("It tells of the cause.|#2 Diagnosis of the cause")]
    [InlineData("It tells of the cause.|💡 Keep a list of what you need.")]
    [InlineData("It was the first of many.|Q: What does it cost?")]
    [InlineData("It is used in web development.|AI is used for it, too.")]
    [InlineData("They grow in the Botanic Garden.|Increasingly, wine is made there.")]
    [InlineData("The tool is old. Source: Tableau|✅ Capabilities of the tool")]
    [InlineData("The picture is by Mia Vista / Getty Images|“In 2024, people shifted,” she said.")]
    [InlineData("The best of them all is Agoda|#10: The rest is left out here.")]
    [InlineData("They may take more time in the end.|#9: The rest is left out here.")]
    [InlineData("Is there news of it? ⬇️|In January, there was more.")]
    [InlineData("Enjoy the rest of your trip!|– Choose where you stay.")]
    [InlineData("This is what we found.|*Note that it may change.")]
    [InlineData("You may use the extension form .|You can file it later.")]
    [InlineData("Each pays $1,099 per class*.|For them it is cheaper.")]
    [InlineData("They both work at SpaceX.|The rest works elsewhere.")]
    [InlineData("You will feel it in each rep.|The seat is too low.")]
    [InlineData("It will be efficient and enjoyable.|Q. How does it learn?")]
    [InlineData("They like the local sports.|ClassPass shared that it grew.")]
    [InlineData("All papers are easily available.|Log on to your course now.")]
    [InlineData("It holds all of these numbers:|6,500+ book summaries")]
    [InlineData("Here is what you do:|“Look around,” she said.")]
    [InlineData("Here is the next one. LinkedIn|LinkedIn is where people meet.")]
    [InlineData("For the soup take 80g|160g|320g of green beans.")]
    [InlineData("Our pick is the Watch Fit 4|(Image credit: Wareable)|Key features of the watch")]
    public void A_boundary_that_tells_less_is_restored_in_a_text_that_has_lost_more(string expected)
    {
        const string Lost = "The talks are over.After that nobody came.This was the end.";
        const string Mended = "The talks are over.\n\nAfter that nobody came.\n\nThis was the end.";
        var parts = expected.Split('|');

        TextCleaning.CleanWith($"{Lost}\n\n{string.Concat(parts)}", "boundaries").Should().Be($"{Mended}\n\n{string.Join("\n\n", parts)}\n");
        TextCleaning.CleanWith(string.Concat(parts), "boundaries").Should().Be(string.Concat(parts) + "\n");
    }

    [Theory]
    [InlineData("Pass handleClick to onClick and useState to inStockOnly.")]
    [InlineData("The class logging.Handler and models.Model are bases.")]
    [InlineData("Made in New York, U.S.A. by one firm.")]
    [InlineData("She liked the ToDo group of SitOnIt chairs.")]
    [InlineData("It printed io::Error and DEBUG:Start of it.")]
    [InlineData("The DAV4Pro and the LifeLock plan cost more.")]
    public void A_name_stays_in_a_text_that_has_lost_nothing(string text)
    {
        TextCleaning.CleanWith(text, "boundaries").Should().Be(text + "\n");
    }

    [Theory]
    [InlineData("The iPhone and the iPad are made by one company.")]
    [InlineData("She posts on LinkedIn, YouTube and TikTok about In and You and Tube.")]
    [InlineData("McDonald met MacArthur and DiCaprio in the evening.")]
    [InlineData("An eBay seller wrote JavaScript on GitHub.")]
    [InlineData("She has a PhD in physics.")]
    [InlineData("He met U.S.Treasury Secretary Mnuchin.")]
    [InlineData("Use a hint, e.g.This one, to begin.")]
    [InlineData("Some tools, i.e.Node.js and Vue.js, are old.")]
    [InlineData("It runs on Node.JS and ASP.NET today.")]
    [InlineData("Read example.Com/Path or https://example.com/Some.Path?Query=Value.More for it.")]
    [InlineData("Book it at Booking.com or Booking.Com today.")]
    [InlineData("Mail John.Smith@Example.Com about it.")]
    [InlineData("Version v2.0.1 follows 3.5 and GPT-4o.")]
    [InlineData("Open README.md and Photo.JPG first.")]
    [InlineData("J.R.R.Tolkien and C.S.Lewis were friends.")]
    [InlineData("Ask Mr.Smith or Dr.Jones in St.Louis.")]
    [InlineData("Call System.Text.Json in a camelCase method.")]
    [InlineData("Call builder.Services.AddHttpClient() here.")]
    [InlineData("Set options.IgnoreContent = true in the file.")]
    [InlineData("FlexJobs is a board. People like FlexJobs for its jobs. Flex your arms.")]
    [InlineData("Der Film heißt so. Er läuft z.B. im Kino.")]
    [InlineData("これは文です。次の文です！本当ですか？はい。")]
    [InlineData("1.Introduction to the field")]
    [InlineData("He ran it on Windows7. Then he stopped.")]
    [InlineData("It meets at 10:30AM in Room5A of B2B House.")]
    [InlineData("The function f(x)Y is odd.")]
    [InlineData("We saw SpaceX and OpenAI launch it.")]
    [InlineData("The hash tag #TikTokMadeMeBuyIt by @MadeByThe team")]
    [InlineData("Wi-Fi, WiFi and IoT cost 5kWh.")]
    [InlineData("Read fig.3 of it and no.5 of the list, at localhost:8080 in the end.")]
    [InlineData("They built Character.AI on C3.AI today.")]
    [InlineData("That was a great day.😀 We all went home.")]
    [InlineData("Call run(Image) or open(\"Photo by me\") now.")]
    [InlineData("That costs $1.50 or 1.234,50 in all.")]
    [InlineData("It has ~47M members and a clock of 2.4GHz or 12650H.")]
    [InlineData("A 20cL bottle at 1013hPa or 120mmHg, 10kN of force, 100Mbit/s and 5kWp.")]
    [InlineData("The mouse polls at 8KHz and the other at 1KHz or so.")]
    [InlineData("Read a%27.split%7CgetElement and %20The%20 here.")]
    [InlineData("The score was 33.5, then 33.011. And it rose.")]
    [InlineData("Use html5lib for the second test of it.")]
    [InlineData("Use LaTeX, DevOps and SaaS well.")]
    [InlineData("Here tomatoes61224Mixed are cells of a table.")]
    [InlineData("It rose to Group1,958,3094.065Partner in a table.")]
    [InlineData("She wrote className=it in the file.")]
    [InlineData("They said it@manoel‘s and O‘Brien’s were free.")]
    [InlineData("It takes 1h30m or 5m30s to do.")]
    [InlineData("The use of .NET and .Net is old.")]
    [InlineData("The file index.HTML and the log.Json file")]
    [InlineData("It was said by Donald J.Trump and others.")]
    [InlineData("It is 5%3D%3D0%7C%7Cc.5%3D%3D0%29%3E35%3F in the file.")]
    public void A_stop_or_a_capital_inside_a_name_stays(string text)
    {
        const string Lost = "The talks are over.After that nobody came.This was the end.";
        const string Mended = "The talks are over.\n\nAfter that nobody came.\n\nThis was the end.";

        TextCleaning.CleanWith(text, "boundaries").Should().Be(text + "\n");
        TextCleaning.CleanWith($"{Lost}\n\n{text}", "boundaries").Should().Be($"{Mended}\n\n{text}\n");
    }

    [Theory]
    [InlineData("Our testers liked the FieldSense technology of the new drill.")]
    [InlineData("They flew with the AmeriHealth plan for a second time.")]
    public void A_name_whose_second_half_ends_other_names_stays(string text) =>
        TextCleaning.CleanWith($"The talks are over.After that nobody came.This was the end.\n\n{text}", "boundaries").Should().EndWith(text + "\n");

    [Theory]
    [InlineData("The insurer (HomeThis) has the most members.")]
    [InlineData("He wrote “HouseThe” on it.")]
    [InlineData("He wrote \"HouseThe.\" on it.")]
    [InlineData("They call it 'SentenceAnd' for short.")]
    public void A_word_alone_in_quotation_marks_or_brackets_stays_in_one(string text) =>
        TextCleaning.CleanWith($"The talks are over.After that nobody came.This was the end.\n\n{text}", "boundaries").Should().EndWith(text + "\n");

    [Theory]
    [InlineData("The firms (Harbor and WorldThe) grew.", "The firms (Harbor and World\n\nThe) grew.")]
    [InlineData("The firms (ScoreThis one) grew.", "The firms (Score\n\nThis one) grew.")]
    [InlineData("The players'HouseThe' was full.", "The players'House\n\nThe' was full.")]
    public void Words_glued_among_others_in_quotation_marks_are_divided(string text, string expected) =>
        TextCleaning.CleanWith($"The talks are over.After that nobody came.This was the end.\n\n{text}", "boundaries").Should().EndWith(expected + "\n");

    [Theory]
    // Without the sample it is divided: both words are common, and seldom stand in one.
    [InlineData("const x = useState(0);")]
    [InlineData("const useState = x;")]
    [InlineData("run(useState)")]
    [InlineData("x = useState.from(3)")]
    public void An_identifier_of_a_text_about_code_is_a_name_where_the_text_speaks_of_it(string sample)
    {
        const string Speaks = "Here useState takes a function of state, and its use is short.\n";
        TextCleaning.CleanWith($"The API of the library has a parser.After that the function returns a string.This was the syntax.\n\n{sample}\n\n{Speaks}", "boundaries").Should().EndWith(Speaks);
    }

    [Fact]
    public void Words_that_are_glued_before_a_comma_are_no_identifier_of_a_text_about_code()
    {
        TextCleaning.CleanWith("The API of the library has a parser.After that the function returns a string.This was the syntax of the call in code.\n\nconst x = run(1);\n\nIn most languages the compiler reads the syntaxHowever, the parser does not.", "boundaries")
            .Should().EndWith("reads the syntax\n\nHowever, the parser does not.\n");
    }

    [Fact]
    public void A_text_that_was_mended_stays_as_it_is()
    {
        var once = TextCleaning.CleanWith("The end came.After it all stayed.ProsCheap and goodConsNone at all.See the Pros and the Cons.", "boundaries");

        TextCleaning.CleanWith(once, "boundaries").Should().Be(once);
    }

    [Theory]
    [InlineData("AbCd.(\"Ef")]
    [InlineData("/a/b//")]
    [InlineData("\"\".A")]
    [InlineData("a.B@c")]
    [InlineData("Photo: A ")]
    [InlineData("aB")]
    public void A_long_run_ends_within_the_time_limit(string piece)
    {
        var run = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));

        TextCleaning.CleanWith(run, "boundaries", "captions", "related", "share").Should().NotBeNull();
    }
}
