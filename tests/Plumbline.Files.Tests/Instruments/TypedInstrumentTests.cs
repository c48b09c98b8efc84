using Plumbline.Files.Instruments;
using Plumbline.Files.Instruments.Workbooks;
using Plumbline.Files.Tests.Instruments.Workbooks;
using Plumbline.Instruments;
using Plumbline.Instruments.AnswerTypes;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Instruments;

/// <summary>An instrument that asks for every type of answer, as YAML and as a workbook.</summary>
public sealed class TypedInstrumentTests
{
    private static readonly Instrument Record = InstrumentFile.Read(Visits.InstrumentPath).Value;

    [Fact]
    public void It_asks_for_every_type() => Record.Questions.Select(question => question.Type).Distinct().ShouldBe(KnownTypes.All, ignoreOrder: true);

    [Fact]
    public void It_comes_back_from_YAML_as_it_went() =>
        InstrumentFile.Write(InstrumentFile.Parse(InstrumentFile.Write(Record.Draft), "again.yaml").Value.Draft).ShouldBe(InstrumentFile.Write(Record.Draft));

    [Fact]
    public void It_comes_back_from_a_workbook_as_it_went_and_nothing_is_left_out()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "visits.xlsx");
        File.WriteAllBytes(path, WorkbookFile.Write(Record, []));
        var notes = new List<Refusal>();

        InstrumentFile.Write(WorkbookFile.Read(path, notes).Value.Draft).ShouldBe(InstrumentFile.Write(Record.Draft));
        notes.ShouldBeEmpty();
    }

    [Fact]
    public void A_workbook_says_it_as_form_tools_read_it()
    {
        var survey = XlsFormRules.Sheets(WorkbookFile.Write(Record, []))["survey"].ToLookup(row => row.GetValueOrDefault("name") ?? "");

        survey["visit_place"].Single()["type"].ShouldBe("select_one place or_other");
        survey["seen"].Single()["type"].ShouldBe("select_multiple people");
        survey["town"].Single()["choice_filter"].ShouldBe("region = ${region}");
        survey["planned"].Single()["constraint"].ShouldBe(". >= 0 and . <= 60");
        survey["kept"].Single()["calculation"].ShouldBe("round(${made} div ${planned} * 100, 1)");
        survey["about"].Single()["type"].ShouldBe("note");
    }

    [Theory]
    [InlineData("type: integer", "type: intger", "value-unknown")]
    [InlineData("type: time", "type: select_one tmes", "unknown-list-of-choices")]
    [InlineData(". >= 0 and . <= 60", ". >= date('2011-01-01')", "constraint-unfit")]
    [InlineData("round(${made} div ${planned} * 100, 1)", "rond(${made})", "calculation-unreadable")]
    [InlineData("round(${made} div ${planned} * 100, 1)", "${maed} + 1", "unknown-name")]
    [InlineData("region = ${region}", "regoin = ${region}", "unknown-column")]
    [InlineData("region = ${region}", "region = ${reigon}", "unknown-name")]
    [InlineData("region = ${region}", "contains(region, 'h')", "choice-filter-unreadable")]
    [InlineData("selected(${seen}, 'child')", "selected(${seen}, 'chld')", "unknown-value")]
    [InlineData("\"parent\"", "\"a parent\"", "choice-with-space")]
    public void What_does_not_hold_is_refused_by_line(string was, string isNow, string code)
    {
        var text = File.ReadAllText(Visits.InstrumentPath);
        var spoilt = text.Replace(was, isNow, StringComparison.Ordinal);

        spoilt.ShouldNotBe(text);
        var fault = InstrumentFile.Parse(spoilt, "visits.yaml").Refusals.First(fault => fault.Code == code);
        fault.Place!.Value.Line.ShouldBeGreaterThan(1);
    }
}
