using ArticleClean.Filters.Lines;
using CsCheck;

namespace ArticleClean.Tests.Properties;

/// <summary>What the readers of single lines promise for any line.</summary>
public sealed class LinePropertyTests
{
    private static readonly Gen<string> Dates = Gen.Select(
        Gen.Date[new DateTime(1991, 1, 1), new DateTime(2030, 12, 31)],
        Gen.OneOf("MMMM d, yyyy", "d MMMM yyyy", "dd.MM.yyyy", "yyyy-MM-dd", "M/d/yy", "MMM d, yyyy, h:mm tt", "dddd, d MMMM yyyy HH:mm"),
        (date, format) => date.ToString(format, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_written_date_is_read_to_its_end() => Property.Holds(Dates, date =>
        WrittenDate.Length(date) == date.Length ? null : $"{WrittenDate.Length(date)} of {date.Length} characters are read");

    [Fact]
    public void Cues_end_within_their_line() => Property.Holds(Documents.Lines, line =>
    {
        (string Name, int Length)[] lengths =
        [
            ("date", WrittenDate.Length(line)), ("credit", CreditCues.Length(line)), ("source", CreditCues.SourceLength(line)),
            ("tail", CreditCues.TailLength(line)), ("aside", CreditCues.AsideLength(line)), ("link", CueLine.LinkCue(line)),
            ("glue", PieceGlue.Find(line) + 1),
        ];
        return lengths.Where(found => found.Length < 0 || found.Length > line.Length).Select(found => $"{found}").FirstOrDefault();
    });

    [Fact]
    public void A_normalised_line_is_normal() => Property.Holds(Documents.Lines, line =>
    {
        var once = PhraseSet.Normalise(line);
        return PhraseSet.Normalise(once) == once ? null : $"'{once}' becomes '{PhraseSet.Normalise(once)}'";
    });

    [Fact]
    public void A_line_is_judged_alike_with_white_space_around_it() => Property.Holds(Documents.Lines, line =>
        AgencyCredit.IsSetOff(line.Trim()) == AgencyCredit.IsSetOff($" {line.Trim()}\n") ? null : "white space changes what is set off");

    [Fact]
    public void Any_line_can_be_read() => Property.Holds(Documents.Lines, line =>
    {
        _ = line.Length > 0 && CueLine.Read(line) is { } read && (read.IsControl(line) || read.IsWeak);
        _ = CueLine.IsLead(line) || AgencyCredit.Is(line) || AgencyCredit.IsSignature(line) || AgencyCredit.IsAside(line)
            || CreditCues.IsSure(line);
        _ = LineShape.IsTitleCase(line) || LineShape.EndsLikeSentence(line) || LineShape.CountWords(line) > 0;
        return null;
    });
}
