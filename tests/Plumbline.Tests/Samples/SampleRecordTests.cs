using System.Text.Json;
using Plumbline.Caseloads;
using Plumbline.Samples;
using Plumbline.Samples.Designs;
using Plumbline.Testing;

namespace Plumbline.Tests.Samples;

public sealed class SampleRecordTests
{
    private static readonly SampleDesign Design = Given.ADesign(SampleMethod.Balanced, 38) with
    {
        Margins = ["gender", "sentence_group", "roh_recorded"],
        Cap = new Cap("practitioner", 6),
        Reasons = [new ReplacementReason("transferred", new LocalText("Transferred"))],
    };

    /// <summary>tests/reference/samples/golden.json holds draws made once; the same three inputs must give them for ever.</summary>
    [Fact]
    public void The_golden_draws_repeat()
    {
        using var golden = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "samples", "golden.json")));
        var draws = golden.RootElement.GetProperty("draws").EnumerateArray().ToList();
        draws.Count.ShouldBe(Golden().Count);

        foreach (var (recorded, (name, design)) in draws.Zip(Golden()))
        {
            var drawn = Draws.Draw(Given.ACaseload(120, "golden", practitioners: 8), design, "golden").Value;

            drawn.Caseload.Digest.ShouldBe(golden.RootElement.GetProperty("caseload").GetString());
            design.Digest.ShouldBe(recorded.GetProperty("design").GetString(), name);
            string.Join(' ', drawn.Sample.Select(one => one.Case.Id)).ShouldBe(recorded.GetProperty("sample").GetString(), name);
            string.Join(' ', drawn.Reserve.Select(one => one.Case.Id)).ShouldBe(recorded.GetProperty("reserve").GetString(), name);
        }
    }

    [Fact]
    public void A_record_replays_with_its_replacements()
    {
        var drawn = Draws.Draw(Given.ACaseload(400), Design, "seed").Value;
        var replaced = Replacements.Make(
            drawn, [new Replacement(drawn.Sample[0].Case.Id, "transferred"), new Replacement(drawn.Sample[5].Case.Id, "transferred")]).Value;
        var record = SampleRecord.Of(replaced, "", "test");

        var replayed = record.Replay(Given.ACaseload(400), Design).Value;

        replayed.Sample.Select(one => one.Case.Id).ShouldBe(replaced.Sample.Select(one => one.Case.Id));
        replaced.Sample.Select(one => one.Case.Id).ShouldNotContain(drawn.Sample[0].Case.Id);
        replaced.Sample.Count.ShouldBe(38);
    }

    [Fact]
    public void A_case_that_changed_or_a_sample_that_was_touched_is_named()
    {
        var caseload = Given.ACaseload(400);
        var record = SampleRecord.Of(Replacements.Make(Draws.Draw(caseload, Design, "seed").Value, []).Value, "", "test");
        var changed = Caseload.Of(caseload.Cases.Select((one, index) => index == 0 ? Given.ACase(one.Id, ("gender", "female")) : one)).Value;

        record.Replay(changed, Design).Refusals.Select(refusal => refusal.Code).ShouldBe(["caseload-differs"]);
        (record with { Sample = [record.Sample[1], .. record.Sample.Skip(1)] })
            .Replay(caseload, Design).Refusals
            .Single().Message
            .ShouldContain(record.Sample[0]);
        (record with { Seed = "another" }).Replay(caseload, Design).Refusals.Select(refusal => refusal.Code).ShouldBe(["sample-differs", "reserve-differs"]);
        record.Replay(caseload, Design with { Cap = new Cap("practitioner", 5) }).Refusals.Single().Code.ShouldBe("design-differs");
    }

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, " and 1 more")]
    [InlineData(13, " and 3 more")]
    public void Of_many_cases_that_differ_ten_are_named_and_the_others_counted(int touched, string more)
    {
        var caseload = Given.ACaseload(400);
        var record = SampleRecord.Of(Replacements.Make(Draws.Draw(caseload, Design, "seed").Value, []).Value, "", "test");
        var gone = record.Sample.Take(touched).ToList();

        var message = (record with { Sample = [.. record.Sample.Skip(touched)] }).Replay(caseload, Design).Refusals.Single().Message;

        message.ShouldEndWith($"it holds nothing more and lacks {string.Join(", ", gone.Take(10))}{more}");
    }

    [Fact]
    public void A_replacement_needs_a_drawn_case_and_a_reason_of_the_design()
    {
        var drawn = Draws.Draw(Given.ACaseload(400), Design, "seed").Value;

        var made = Replacements.Make(drawn, [new Replacement("nobody", "transferred"), new Replacement(drawn.Sample[0].Case.Id, "transfered")]);

        made.Refusals.Select(refusal => refusal.Code).ShouldBe(["not-in-sample", "reason-unknown"]);
        made.Refusals[1].Suggestion.ShouldBe("did you mean transferred?");
    }

    private static List<(string Name, SampleDesign Design)> Golden() =>
    [
        ("simple", Given.ADesign(SampleMethod.Simple, 20)),
        ("simple with floors and cap", Given.ADesign(SampleMethod.Simple, 20) with
        {
            Floors = [Given.AFloor("girls", 6, "${gender} = 'female'")], Cap = new Cap("practitioner", 4),
        }),
        ("stratified", Given.ADesign(SampleMethod.Stratified, 20) with { StrataBy = ["sentence_group", "gender"], Buffer = 0.2m }),
        ("stratified with a cap", Given.ADesign(SampleMethod.Stratified, 20) with { StrataBy = ["sentence_group"], Cap = new Cap("practitioner", 4) }),
        ("balanced", Given.ADesign(SampleMethod.Balanced, 20) with { Margins = ["gender", "sentence_group", "roh_recorded", "ethnicity"] }),
        ("nested", Given.ADesign(SampleMethod.Nested, 20) with
        {
            Strata = [new Stratum("all", null, null)],
            Levels = ["cluster", "unit", "practitioner"],
            Cap = new Cap("practitioner", 4),
            Buffer = 0.2m,
        }),
    ];
}
