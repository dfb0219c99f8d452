using ArticleClean.Filters;
using ArticleClean.PlainText;
using ArticleClean.Segments;

namespace ArticleClean.Tests.Segments;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("He left. She stayed! Why? Nobody knows.", "He left.|She stayed!|Why?|Nobody knows.")]
    [InlineData("The U.S. team met Dr. Lee at 5.30 p.m. and left.", "The U.S. team met Dr. Lee at 5.30 p.m. and left.")]
    [InlineData("“It was cold.” She laughed.", "“It was cold.”|She laughed.")]
    [InlineData("这是第一次。他说得对。", "这是第一次。|他说得对。")]
    [InlineData("यह पहली बार है। वे सही हैं।", "यह पहली बार है।|वे सही हैं।")]
    [InlineData("هذا صحيح. وقال الوزير إنه سعيد.", "هذا صحيح.|وقال الوزير إنه سعيد.")]
    [InlineData("1. Mix the flour with water. 2. Wait.", "1. Mix the flour with water.|2. Wait.")]
    [InlineData("Das Fest beginnt am 3. Mai und endet am 5. Juni.", "Das Fest beginnt am 3. Mai und endet am 5. Juni.")]
    [InlineData("O banco negou. - Veja o vídeo", "O banco negou.|- Veja o vídeo")]
    [InlineData("He paused. (The crowd waited.) Then he sang.", "He paused.|(The crowd waited.)|Then he sang.")]
    public void A_line_is_cut_at_the_ends_of_its_sentences(string text, string segments) => Cut(text).Should().Equal(segments.Split('|'));

    [Theory]
    [InlineData("The plan was dropped. Advertisement The mayor said no.", "The plan was dropped.|Advertisement|The mayor said no.")]
    [InlineData(
        "Share on Facebook Share on Twitter The council met on Monday.",
        "Share on Facebook Share on Twitter|The council met on Monday.")]
    [InlineData(
        "He looks on during a press conference | Adem Altan/AFP via Getty Images UN envoys met.",
        "He looks on during a press conference | Adem Altan/AFP via Getty Images|UN envoys met.")]
    [InlineData("They left. (AP Photo/Ann Lee) Work will begin in May.", "They left.|(AP Photo/Ann Lee)|Work will begin in May.")]
    [InlineData(
        "They left. READ MORE The council of the old town said on Monday that it will close the bridge.",
        "READ MORE|The council of the old town said on Monday that it will close the bridge.")]
    public void A_line_is_cut_at_the_edges_of_cues(string text, string segments)
    {
        var pieces = Cut(text);

        foreach (var segment in segments.Split('|', StringSplitOptions.TrimEntries).Skip(1)) string.Join('\n', pieces).Should().Contain(segment);
        pieces[^1].Should().Be(segments.Split('|', StringSplitOptions.TrimEntries)[^1]);
    }

    [Theory]
    [InlineData("Barclays Tops BofA")]
    [InlineData("EastEnders spoiler: a character leaves")]
    [InlineData("MercadoLibre and TravelCenters rose, and WarnerMedia fell")]
    [InlineData("Net income for 2020E was revised")]
    public void A_name_or_a_figure_is_never_cut_in_two(string text) => Cut(text).Should().Equal(text);

    [Theory]
    [InlineData("Email Ann Lee at lee@example.org.")]
    [InlineData("(CBS/AP) Ann Lee is going to sing.")]
    [InlineData("Published 6 May, Ann Lee said, it would have been read.")]
    [InlineData("The mayor (a former teacher) Ann Lee spoke.")]
    [InlineData("Read more: Council of the old town said on Monday that it will close the bridge over the river.")]
    public void What_belongs_together_is_not_cut(string text) => Cut(text).Should().Equal(text);

    [Theory]
    [InlineData(">> Bridge closes in May", 2)]
    [InlineData("► Bridge closes in May", 1)]
    [InlineData("» Bridge closes in May", 1)]
    [InlineData("»Das ist gut«, sagte sie.", 0)]
    [InlineData(">>> x = 1", 0)]
    public void An_arrow_before_a_title_is_a_cue(string line, int length) => Of(line).Cues.Sum(cue => cue.Range.Length).Should().Be(length);

    [Theory]
    [InlineData("Getty Images", 1)]
    [InlineData("AP Photo/Ann Lee", 1)]
    [InlineData("© Reuters. The harbour", 1)]
    [InlineData("Reuters reported on Monday", 0)]
    [InlineData("LONDON (Reuters) - The council met", 0)]
    public void An_agency_is_a_cue_where_it_is_a_credit(string line, int cues) => Of(line).Cues.Should().HaveCount(cues);

    [Fact]
    public void Segments_know_their_line_and_what_stands_before_them()
    {
        var text = Of("One sentence. Another one.\nA line.\n\nA paragraph.");

        text.Segments.Select(segment => (segment.Line, segment.Gap)).Should().Equal(
            (0, SegmentGap.Start), (0, SegmentGap.Space), (1, SegmentGap.Line), (2, SegmentGap.EmptyLine));
    }

    [Fact]
    public void Each_cue_is_of_the_segment_that_it_stands_in()
    {
        var text = Of("The council met. Read more: The bridge is closed\nShare on Facebook\nIt will open in May.");

        foreach (var segment in text.Segments)
            foreach (var cue in text.Cues.Skip(segment.FirstCue).Take(segment.CueCount))
                (cue.Range.Start >= segment.Range.Start && cue.Range.End <= segment.Range.End).Should().BeTrue();
        text.Segments.Sum(segment => segment.CueCount).Should().Be(text.Cues.Count);
        text.Cues.Should().HaveCount(2);
    }

    private static List<string> Cut(string text)
    {
        var segmented = Of(text);
        return [.. segmented.Segments.Select(segment => segment.Range.Of(text).ToString())];
    }

    private static SegmentedText Of(string text) => new FilterContext(PlainTextFormat.Read(text)).Segments;
}
