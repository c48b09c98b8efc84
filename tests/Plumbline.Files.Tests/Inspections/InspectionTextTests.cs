using Plumbline.Files.Inspections.Stated;
using Plumbline.Files.Inspections.Beginnings;
using Plumbline.Inspections;
using Plumbline.Inspections.Timetables;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Files.Tests.Inspections;

/// <summary>What a report says of its inspection is changed in the text of inspection.yaml, and every line about anything else stays as it was.</summary>
public class InspectionTextTests
{
    private static readonly string Croydon = File.ReadAllText(Repository.PathTo("examples", "croydon-2012", "inspection.yaml"));

    [Fact]
    public void A_text_that_says_what_is_wanted_stays_byte_for_byte() => InspectionText.With(Croydon, Read(Croydon)).ShouldBe(Croydon);

    [Fact]
    public void One_change_changes_the_lines_of_its_name_alone()
    {
        var present = Read(Croydon);

        var changed = InspectionText.With(Croydon, present with { Publishing = present.Publishing with { Isbn = null } })!;

        Croydon.Split('\n').Except(changed.Split('\n')).ShouldBe(
            ["    en: \"An example of Plumbline, after the report of HM Inspectorate of Probation\"",
                "    cy: \"Enghraifft o Plumbline, yn dilyn adroddiad Arolygiaeth Prawf EM\"", "  publisher:", "  isbn: 978-1-84099-509-1"],
            ignoreOrder: true);
        Read(changed).Publishing.ShouldBe(present.Publishing with { Isbn = null });
        changed.ShouldContain("# As the published report names them.\npeople:");
    }

    [Fact]
    public void A_timetable_is_written_a_line_a_milestone_and_read_back()
    {
        var wanted = new Timetable([
            new(Milestone.Plan, new DateOnly(2012, 5, 1)), new(Milestone.Draft, null, new DateOnly(2012, 2, 9)), new(Milestone.Announced, null),
            new(Milestone.Publication, new DateOnly(2012, 3, 14), new DateOnly(2012, 3, 15)),
        ]);

        var text = InspectionText.With(Croydon, Read(Croydon) with { Timetable = wanted })!;

        text.ShouldContain("""
            timetable:
              - { milestone: draft, reached: 2012-02-09 }
              - { milestone: publication, due: 2012-03-14, reached: 2012-03-15 }
              - { milestone: plan, due: 2012-05-01 }

            """);
        Read(text).Timetable!.IsAs(wanted).ShouldBeTrue();
        InspectionText.With(text, Read(text) with { Timetable = null }).ShouldNotBeNull().TrimEnd().ShouldBe(Croydon.TrimEnd());
    }

    [Fact]
    public void A_timetable_without_a_day_is_told_from_none()
    {
        var text = InspectionText.With(Croydon, Read(Croydon) with { Timetable = new Timetable([new(Milestone.Draft, null)]) })!;

        text.ShouldEndWith("timetable: []\n");
        Read(text).TimetableOn(new DateOnly(2026, 3, 2)).Dates.ShouldBeEmpty();
        Read(Croydon).TimetableOn(new DateOnly(2026, 3, 2)).Dates.Count.ShouldBe(3);
    }

    [Fact]
    public void A_timetable_that_cannot_be_is_refused_line_by_line()
    {
        var refusals = new List<Refusal>();

        InspectionText.Read(
            Croydon + """
                timetable:
                  - { milestone: draught, due: 2012-02-09 }
                  - { milestone: draft, due: 9 February }
                  - { milestone: draft, due: 2012-02-09 }
                  - { milestone: fieldwork-ends, due: 2012-03-09, held: 2012-03-09 }
                  - { milestone: publication, due: 2012-03-08 }

                """,
            refusals);

        var line = Croydon.Count(letter => letter == '\n') + 1;
        refusals.Select(refusal => (refusal.Code, Line: refusal.Place!.Value.Line - line)).ShouldBe(
            [("value-unknown", 1), ("value-unknown", 2), ("doubled", 3), ("name-unknown", 4), ("due-out-of-order", 1)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" and 'quoted' \\ back")]
    [InlineData("# no comment: { really }")]
    [InlineData("  spaces, – dashes’ \t tab")]
    [InlineData("yes")]
    [InlineData("- 12")]
    [InlineData("two\nlines")]
    public void Whatever_is_typed_is_read_back_as_it_was(string typed)
    {
        var wanted = Read(Croydon) with
        {
            Programme = new LocalText(typed, typed + " Cymraeg"),
            Signature = new Signature(typed, new LocalText(typed)),
            People = [new Person(new LocalText(typed, typed), typed)],
            Context = [new ContextFact("population", 10.8m, GivenUnit.PerThousand, new LocalText(typed), typed)],
            Benchmark = new Benchmark(new LocalText(typed, typed), [new BenchmarkRow("safeguarding", 1, 3, 2)]),
            Notice = null,
            FieldworkFrom = null,
            FieldworkTo = null,
        };

        var read = Read(InspectionText.With(Croydon, wanted)!);

        (read.Programme, read.Signature, read.Notice, read.FieldworkFrom).ShouldBe((wanted.Programme, wanted.Signature, null, null));
        (read.People.Single(), read.Context.Single(), read.Benchmark!.Wave, read.Benchmark.Rows.Single())
            .ShouldBe((wanted.People.Single(), wanted.Context.Single(), wanted.Benchmark!.Wave, wanted.Benchmark.Rows.Single()));
    }

    [Fact]
    public void What_a_new_inspection_leaves_to_fill_in_is_filled_in()
    {
        var begun = NewFolderTexts.Inspection("harbour-2026", CroydonKept.Readings.Instrument, new CalendarDate(2026, 6, null));
        var wanted = InspectionText.Read(begun, [])! with { Programme = Read(Croydon).Programme, Body = Read(Croydon).Body, Context = Read(Croydon).Context };

        var filled = InspectionText.With(begun, wanted)!;

        Read(filled.Replace("‹", "", StringComparison.Ordinal)).Context.Count.ShouldBe(wanted.Context.Count);
        filled.ShouldContain("# The service whose casework is inspected.\nbody:\n  name: { en: \"Youth Offending Service\"");
        filled.ShouldNotContain("‹the programme");
    }

    private static Inspection Read(string yaml)
    {
        var refusals = new List<Refusal>();
        var read = InspectionText.Read(yaml, refusals);
        refusals.ShouldBeEmpty();
        return read!;
    }
}
