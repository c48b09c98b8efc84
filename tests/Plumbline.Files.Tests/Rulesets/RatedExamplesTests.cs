using System.Text.Json;
using Plumbline.Assessments;
using Plumbline.Scores;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Testing;

namespace Plumbline.Files.Tests.Rulesets;

/// <summary>Rates the example inspections and holds them to tests/reference/rulesets, made by a second program and from published ratings.</summary>
public sealed class RatedExamplesTests
{
    private static readonly JsonElement Expected =
        JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "rulesets", "examples.json"))).RootElement;

    private static readonly JsonElement Published =
        JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "reference", "rulesets", "published.json"))).RootElement;

    [Fact]
    public void Youth_standards_take_the_lowest_key_question_and_add_up()
    {
        var card = Rate("youth-standards-invented").Value;

        foreach (var standard in Expected.GetProperty("youth").GetProperty("standards").EnumerateObject())
        {
            var rating = card.Find(standard.Name)!;
            (rating.Computed ?? rating.Band)!.Word.ShouldBe(standard.Value.GetString(), standard.Name);
        }

        card.Find("overall")!.Share!.Value.Part.ShouldBe(Expected.GetProperty("youth").GetProperty("points").GetInt32());
        card.Find("overall")!.Band!.Word.ShouldBe(Expected.GetProperty("youth").GetProperty("overall").GetString());
    }

    [Fact]
    public void What_a_panel_moved_keeps_the_word_of_the_rule_beside_it()
    {
        var moved = Rate("youth-standards-invented").Value.Find("3.3")!;

        (moved.Computed!.Word, moved.Band!.Word, moved.Decision!.By).ShouldBe(("Inadequate", "Requires improvement", "ratings panel"));
    }

    [Fact]
    public void Families_are_rated_item_by_item_and_outcome_by_outcome()
    {
        var card = Rate("family-review-invented").Value;

        foreach (var item in Expected.GetProperty("family").GetProperty("items").EnumerateObject())
        {
            var share = card.Find(item.Name)!.Share!.Value;
            (share.Part, share.Base).ShouldBe((item.Value[0].GetInt32(), item.Value[1].GetInt32()), item.Name);
        }

        foreach (var outcome in Expected.GetProperty("family").GetProperty("outcomes").EnumerateObject())
        {
            var rating = card.Find(outcome.Name)!;
            (rating.Share!.Value.Part, rating.Share.Value.Base).ShouldBe(
                (outcome.Value.GetProperty("sufficient").GetInt32(), outcome.Value.GetProperty("applicable").GetInt32()), outcome.Name);
            ((rating.Computed ?? rating.Band)!.Word == "reached").ShouldBe(outcome.Value.GetProperty("reached").GetBoolean(), outcome.Name);
        }
    }

    /// <summary>Item 9 of the reviews: A, C and D, of which C and D may not apply; B informs only. The case F02 is one in which all three do.</summary>
    [Theory]
    [InlineData("yes", "yes", "yes", 14)]
    [InlineData("yes", "na", "yes", 14)]
    [InlineData("yes", "no", "yes", 13)]
    [InlineData("yes", "yes", "no", 13)]
    [InlineData("yes", "na", "no", 13)]
    [InlineData("no", "yes", "yes", 13)]
    public void Connections_were_kept_where_the_tribe_was_told_and_preferred_too(string a, string c, string d, int met)
    {
        using var folder = new TemporaryFolder();
        Copy("family-review-invented", folder);
        var judgements = File.ReadAllText(folder.PathTo("judgements.csv"))
            .Replace("F02,i9_a,yes", $"F02,i9_a,{a}", StringComparison.Ordinal)
            .Replace("F02,i9_c,na", $"F02,i9_c,{c}", StringComparison.Ordinal)
            .Replace("F02,i9_d,na", $"F02,i9_d,{d}", StringComparison.Ordinal);
        File.WriteAllText(folder.PathTo("judgements.csv"), judgements);

        var share = Rate(folder.Path).Value.Find("i9")!.Share!.Value;

        (share.Part, share.Base).ShouldBe((met, 15));
    }

    /// <summary>The word of conformity is the rule's on the cases read; the line names their number, the limits that it leaves, and what the federal rule
    /// weighs besides.</summary>
    [Fact]
    public void An_outcome_says_what_it_rests_on_and_what_it_lacks()
    {
        foreach (var outcome in Rate("family-review-invented").Value.Scores.Where(rating => rating is { Level: ScoreLevel.Criterion, Decision: null,
            Share.Base: > 0 }))
        {
            outcome.Because!.English.ShouldContain($"rests on {outcome.Share!.Value.Base} case");
            outcome.Because!.English.ShouldEndWith("of all may be so; without the statewide data indicators");
        }
    }

    [Fact]
    public void An_authority_with_twenty_three_of_thirty_six_points_is_good() =>
        Rate("authority-assessment-invented").Value.Find("overall")!.Because!.English.ShouldBe("23 of 36 points");

    [Theory]
    [InlineData("youth-standards", "2021.1")]
    [InlineData("family-review", "2015.1")]
    [InlineData("authority-assessment", "2024.1")]
    public void Before_the_first_case_is_read_nothing_is_rated(string instrument, string version)
    {
        var readings = new Readings(InstrumentFile.Read(Repository.PathTo("instruments", instrument, version + ".yaml")).Value, []);

        var card = Scoring.Of(readings, null, []).Value;

        card.Scores.ShouldNotBeEmpty();
        card.Scores.ShouldAllBe(rating => rating.Band == null);
    }

    [Fact]
    public void Published_totals_of_points_get_their_published_words()
    {
        var rules =
            (Plumbline.Instruments.Rulesets.LowestOf)InstrumentFile.Read(Repository.PathTo("instruments", "youth-standards", "2021.1.yaml")).Value.Rules;

        foreach (var report in Published.GetProperty("youthPoints").EnumerateArray())
        {
            rules.Overall.Of(report.GetProperty("points").GetInt32()).Word.ShouldBe(report.GetProperty("word").GetString());
        }
    }

    [Theory]
    [InlineData("rating: \"2.1\", kind: given, word: Good, by: lead inspector", "given-though-computed")]
    [InlineData("rating: \"2.1\", kind: discretion, word: Outstanding, by: ratings panel", "beyond-discretion")]
    [InlineData("rating: \"2.1\", kind: discretion, word: Good, by: ratings panel", "beyond-discretion")]
    [InlineData("rating: \"2.1\", kind: override, word: Good, by: assessor", "role-may-not-override")]
    [InlineData("rating: \"2.1\", kind: override, word: Excellent, by: lead inspector", "unknown-word")]
    [InlineData("rating: \"9.9\", kind: override, word: Good, by: lead inspector", "unknown-rating")]
    [InlineData("rating: overall, kind: discretion, word: Good, by: ratings panel", "no-discretion")]
    public void A_decision_beyond_its_limits_is_refused_with_its_place(string decision, string code)
    {
        using var folder = new TemporaryFolder();
        Copy("youth-standards-invented", folder);
        File.AppendAllText(folder.PathTo("panel.yaml"), $"  - {{ {decision}, reason: \"A reason\" }}\n");

        var refusal = Rate(folder.Path).Refusals.ShouldHaveSingleItem();

        refusal.Code.ShouldBe(code);
        refusal.Place!.Value.Line.ShouldBe(File.ReadAllLines(folder.PathTo("panel.yaml")).Length);
    }

    private static void Copy(string example, TemporaryFolder folder)
    {
        foreach (var file in Directory.GetFiles(Repository.PathTo("examples", example)))
        {
            File.Copy(file, folder.PathTo(Path.GetFileName(file)));
        }
    }

    private static Result<ScoreCard> Rate(string example)
    {
        var folder = Path.IsPathRooted(example) ? example : Repository.PathTo("examples", example);
        return InspectionFolder.ReadForScoring(folder, new InstrumentShelf([Repository.PathTo("instruments")])).Then(inspection => inspection.Score());
    }
}
