using Microsoft.EntityFrameworkCore;
using Plumbline.Files.Inspections.Beginnings;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Reports.Details;
using Plumbline.Workspace.Reports.Recommendations;
using Plumbline.Workspace.Reports.Writing;

namespace Plumbline.Workspace.Tests.Reports;

/// <summary>An inspection that began in the workspace, with no folder behind it, comes to a whole report by acts alone.</summary>
public sealed class BegunInTheBrowserTests
{
    private static readonly Dictionary<string, string> Details = new()
    {
        ["programme-en"] = "Core Case Inspection", ["programme-cy"] = "Arolygiad Achosion Craidd", ["report-on-en"] = "Report on:",
            ["report-on-cy"] = "Adroddiad ar:",
        ["body-name-en"] = "Youth Offending Service", ["body-name-cy"] = "Gwasanaeth Troseddau Ieuenctid", ["body-initials-en"] = "YOS",
            ["body-initials-cy"] = "GTI",
        ["publisher-en"] = "The inspectorate", ["publisher-cy"] = "Yr arolygiaeth", ["published"] = "2026-06", ["smallest-count"] = "0",
            ["isbn"] = "978-1-84099-509-1",
        ["fieldwork-from"] = "2026-03-02", ["fieldwork-to"] = "2026-03-06", ["person-0-role-en"] = "Lead inspector", ["person-0-role-cy"] = "Prif arolygydd",
            ["person-0-name"] = "A name",
        ["fact-0-id"] = "population", ["fact-0-value"] = "345,600", ["fact-0-unit"] = "None", ["fact-0-year"] = "2010", ["fact-0-source-en"] = "Estimates",
            ["fact-0-source-cy"] = "Amcangyfrifon",
        ["wave-en"] = "So far", ["wave-cy"] = "Hyd yma", ["benchmark-safeguarding-lowest"] = "37", ["benchmark-safeguarding-highest"] = "91",
            ["benchmark-safeguarding-average"] = "68",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Details_texts_and_recommendations_that_are_typed_make_a_whole_report(Engine engine)
    {
        await using var team = await Given(engine);
        var editor = await team.Join("editor", Role.Editor);
        (await team.Build(editor)).Refusals.ShouldContain(refusal => refusal.Code == "to-fill-in" && refusal.Place!.Value.File == "inspection.yaml");

        (await WriteDetails(team, editor, Details, 0)).IsRefused.ShouldBeFalse();
        foreach (var (name, english, welsh) in new[] { ("foreword", "We read {{cases noun:cases}}.", "Darllenwyd {{cases noun:cases}}."),
            ("context", "The area has {{context:population}} people.", "Mae {{context:population}} yn byw yno.") })
        {
            await team.Do((acts, judgements) => new WriteText(acts, judgements.Instruments).RunAsync(
                editor, CroydonTeam.Id, name, new Dictionary<Language, SentText> { [Language.English] = new(english, 0), [Language.Welsh] = new(welsh, 0) },
                    stop: Stop));
        }

        (await Recommend(team, editor, 0, Recommendation("plans are \"good\": always"))).Value.Single().Id.ShouldBe("R1");

        var built = await team.Build(editor);
        built.IsRefused.ShouldBeFalse(string.Join(" | ", built.Refusals.Take(5)));
        var (inEnglish, inWelsh) = (await team.Built("croydon-2012.en.html"), await team.Built("croydon-2012.cy.html"));
        foreach (var said in new[] { "ISBN 978-1-84099-509-1", "345,600", "plans are &quot;good&quot;: always", "Head of Service", "A name", "91%",
            "two cases" })
        {
            inEnglish.ShouldContain(said);
        }

        inWelsh.ShouldContain("cynlluniau");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_was_typed_wrongly_is_named_field_by_field_in_both_languages_and_nothing_is_kept(Engine engine)
    {
        await using var team = await Given(engine);
        var editor = await team.Join("editor", Role.Editor);
        var before = await team.Read(db => db.Inspections.Select(kept => kept.Yaml).SingleAsync(Stop));

        var wrong = await WriteDetails(team, editor, new(Details)
        {
            ["programme-en"] = "", ["isbn"] = "978-1-84099-509-2", ["published"] = "soon", ["fieldwork-to"] = "", ["fact-0-value"] = "many",
                ["benchmark-safeguarding-lowest"] = "95", ["person-0-name"] = "",
        }, 0);
        var unfit = await Recommend(team, editor, 0,
            Recommendation("x") with { Questions = "q12_assess_qualty", Criteria = ["9.9"], Owner = new LocalText("") });

        wrong.Refusals.Select(refusal => refusal.Subject).Order(StringComparer.Ordinal)
            .ShouldBe(["benchmark-safeguarding-lowest", "fact-0-value", "fieldwork-to", "isbn", "person-0-name", "programme-en", "published"]);
        unfit.Refusals.Select(refusal => refusal.Subject).ShouldBe(["Owner-0", "Criteria-0", "Questions-0"]);
        unfit.Refusals[2].Suggestion.ShouldNotBeNull().ShouldContain("q12_assess_quality");
        wrong.Refusals.Concat(unfit.Refusals).ShouldAllBe(refusal => refusal.Welsh != null);
        (await team.Read(db => db.Inspections.Select(kept => kept.Yaml).SingleAsync(Stop))).ShouldBe(before);
        (await team.Read(db => db.InspectionFiles.AnyAsync(Stop))).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_typed_over_older_details_or_recommendations_is_told_and_saves_again_knowing_it()
    {
        await using var team = await Given(Engine.Sqlite);
        var (editor, lead, assessor) = (await team.Join("editor", Role.Editor), await team.Join("lead", Role.LeadInspector),
            await team.Join("assessor", Role.Assessor));
        await WriteDetails(team, editor, Details, 0);
        await Recommend(team, editor, 0, Recommendation("first"));

        (await WriteDetails(team, lead, new(Details) { ["isbn"] = "" }, 0)).Refusals.Single().Code.ShouldBe("details-moved");
        (await Recommend(team, lead, 0, Recommendation("second"))).Refusals.Single().Code.ShouldBe("recommendations-moved");
        (await WriteDetails(team, lead, new(Details) { ["isbn"] = "" }, 1)).Value.Publishing.Isbn.ShouldBeNull();
        (await Recommend(team, lead, 1, Recommendation("second") with { Place = 2 }, Recommendation("first") with { Id = "R1", Place = 1 }))
            .Value.Select(one => one.Id).ShouldBe(["R1", "R2"]);
        (await team.Read(db => db.TextRevisions.CountAsync(revision => revision.Path == "recommendations.yaml", Stop))).ShouldBe(2);

        (await WriteDetails(team, assessor, Details, 2)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await Recommend(team, assessor, 2, Recommendation("third"))).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await team.See(views => DetailsOfReport.ReadAsync(views, assessor, CroydonTeam.Id, Stop))).ShouldBeNull();
        (await team.See(views => RecommendationsOfReport.ReadAsync(views, assessor, CroydonTeam.Id, Stop))).ShouldBeNull();
    }

    private static async Task<CroydonTeam> Given(Engine engine)
    {
        var team = await CroydonTeam.On(engine, cases: 2);
        var yaml = NewFolderTexts.Inspection(CroydonTeam.Id, CroydonKept.Readings.Instrument, new CalendarDate(2026, 6, null))
            .Replace("\"‹the name of the area›\"", "Croydon", StringComparison.Ordinal);
        await team.Read(db => db.Inspections.ExecuteUpdateAsync(kept => kept.SetProperty(one => one.Yaml, yaml), Stop));
        var reader = await team.Join("reader", Role.Assessor);
        foreach (var @case in new[] { "C01", "C02" })
        {
            await team.Croydon.Answer(await team.Croydon.Give(@case, reader.Account!.Value), @case, reader.Account.Value);
        }

        return team;
    }

    private static SentRecommendation Recommendation(string english) => new(
        null, new LocalText(english, "mae cynlluniau’n dda"), new LocalText("Head of Service", "Pennaeth Gwasanaeth"), ["1.2"], "q12_assess_quality", null);

    private static Task<Result<Inspection>> WriteDetails(CroydonTeam team, Acting who, Dictionary<string, string> fields, int revision) =>
        team.Do((acts, judgements) => new WriteDetails(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, new SentDetails(fields, revision), Stop));

    private static Task<Result<IReadOnlyList<Findings.Recommendation>>> Recommend(CroydonTeam team, Acting who, int restsOn,
        params SentRecommendation[] sent) =>
        team.Do((acts, judgements) => new WriteRecommendations(acts, judgements.Instruments).RunAsync(who, CroydonTeam.Id, sent, restsOn, Stop));
}
