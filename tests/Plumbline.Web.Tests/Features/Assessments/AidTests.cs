using System.Net;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>The bands are those of the Scaled Approach that <c>instruments/core-case</c> quotes: 0 to 14, 15 to 32, 33 to 64, raised by the risk of serious
/// harm.</summary>
public class AidTests
{
    private const string Aid = "#q-q22_scaled .plumb-aid";
    private const string Score = "aid-scaled_approach-asset_score";

    [Fact]
    public async Task An_aid_stands_beside_its_question_with_what_it_takes_and_what_is_wanting()
    {
        await using var workspace = await CaseAtWork.Start();
        var address = await GiveCaseWithRisk(workspace, "medium");

        var page = await workspace.Assessor.Get(address);

        page.Document.QuerySelectorAll(".plumb-aid").Length.ShouldBe(1);
        page.One(Aid)!.ShouldContain("Risk of serious harm as the assessor sees it: Medium");
        page.One(Aid + " .govuk-hint")!.ShouldBe("A whole number from 0 to 64");
        page.One(Aid + " .plumb-aid__outcome").ShouldBe("Cannot be worked out yet. Still wanting: Total Asset score, dynamic and static factors together");
        page.One(Aid)!.ShouldContain("Youth Justice: the Scaled Approach (2010)");
        page.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("low", "14", "Standard")]
    [InlineData("low", "15", "Enhanced")]
    [InlineData("low", "33", "Intensive")]
    [InlineData("medium", "0", "Enhanced")]
    [InlineData("medium", "64", "Intensive")]
    public async Task The_level_follows_from_the_score_that_is_typed_and_the_risk_that_is_known(string risk, string score, string level)
    {
        await using var workspace = await CaseAtWork.Start();
        var address = await GiveCaseWithRisk(workspace, risk);

        var asked = await Ask(workspace, await workspace.Assessor.Get(address), address, score);

        asked.One(Aid + " .plumb-aid__outcome").ShouldBe("From these follows: " + level);
        asked.Document.QuerySelector("#" + Score)!.GetAttribute("value").ShouldBe(score);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Asking_for_an_aid_saves_the_answers_in_the_form_and_keeps_nothing_of_what_was_typed_into_it(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        const string address = "/inspections/croydon-2012/cases/C01";

        var asked = await Ask(workspace, await workspace.Assessor.Get(address), address, "40", ("a.q11_screen_done", "yes"));
        var again = await workspace.Assessor.Send(asked, CaseAtWork.Form, (Score, ""), ("a.q22_scaled", "no"));

        asked.Chosen("q11_screen_done").ShouldBe("yes");
        (await workspace.Stands("q11_screen_done"))!.Answer.ShouldBe(Answer.Yes);
        again.Chosen("q22_scaled").ShouldBe("no");
        (await workspace.Present()).Judgements.Keys.Order().ShouldBe(["q11_screen_done", "q22_scaled"]);
        (await workspace.Server.Read(db => Task.FromResult(db.LedgerEntries.Select(entry => entry.Body).ToList()))).ShouldAllBe(body =>
            !body.Contains("asset_score", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Saving_shows_what_was_typed_into_the_aid_again()
    {
        await using var workspace = await CaseAtWork.Start();
        var address = await GiveCaseWithRisk(workspace, "low");

        var saved = await workspace.Assessor.Send(await workspace.Assessor.Get(address), CaseAtWork.Form, (Score, "20"), ("a.q22_scaled", "yes"));

        saved.Chosen("q22_scaled").ShouldBe("yes");
        saved.One(Aid + " .plumb-aid__outcome").ShouldBe("From these follows: Enhanced");
    }

    [Theory]
    [InlineData("")]
    [InlineData("65")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("<b>forty</b>")]
    public async Task A_score_that_cannot_be_is_an_error_at_its_field_and_no_answer_is_lost(string score)
    {
        await using var workspace = await CaseAtWork.Start();
        const string address = "/inspections/croydon-2012/cases/C01";

        var refused = await Ask(workspace, await workspace.Assessor.Get(address), address, score, ("a.q11_screen_done", "yes"));

        refused.Errors.ShouldBe(["Total Asset score, dynamic and static factors together: enter a whole number from 0 to 64"]);
        refused.Document.QuerySelector(".govuk-error-summary__list a")!.GetAttribute("href").ShouldBe("#" + Score);
        refused.One("title")!.ShouldStartWith("Error: ");
        (refused.Document.QuerySelector("#" + Score)!.GetAttribute("value") ?? "").ShouldBe(score);
        refused.Document.QuerySelector($"#{Score}-error").ShouldNotBeNull();
        refused.Chosen("q11_screen_done").ShouldBe("yes");
        (await workspace.Stands("q11_screen_done"))!.Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public async Task A_wrong_answer_beside_an_aid_is_refused_and_the_aid_is_worked_out_all_the_same()
    {
        await using var workspace = await CaseAtWork.Start();
        const string address = "/inspections/croydon-2012/cases/C01";

        var refused = await Ask(workspace, await workspace.Assessor.Get(address), address, "3", ("a.q11_screen_accurate", "na"), ("a.q11_screen_done", "yes"));

        refused.Errors.Count.ShouldBe(1);
        refused.One(Aid + " .plumb-aid__outcome")!.ShouldStartWith("From these follows: ");
        refused.Chosen("q11_screen_done").ShouldBe("yes");
    }

    [Fact]
    public async Task A_script_is_given_the_aid_alone()
    {
        await using var workspace = await CaseAtWork.Start();
        var address = await GiveCaseWithRisk(workspace, "low");
        var page = await workspace.Assessor.Get(address);

        var part = await workspace.Assessor.Post(address + "?handler=AidPart", [.. CaseAtWork.FieldsOf(page), ("aid", "scaled_approach"), (Score, "33")]);
        var unknown = await workspace.Assessor.Post(address + "?handler=AidPart", [.. CaseAtWork.FieldsOf(page), ("aid", "no_such_aid")]);

        part.One(".plumb-aid__outcome").ShouldBe("From these follows: Intensive");
        part.Document.QuerySelector("main").ShouldBeNull();
        unknown.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_typed_stands_in_the_other_language_too()
    {
        await using var workspace = await CaseAtWork.Start();
        var address = await GiveCaseWithRisk(workspace, "low");
        var page = await workspace.Assessor.Get(address);

        var again = await workspace.Assessor.Post(
            address + "?lang=cy&handler=Again", [.. CaseAtWork.FieldsOf(page), (Score, "16"), ("a.q11_screen_done", "yes")]);

        again.One(Aid + " .plumb-aid__outcome").ShouldBe("O’r rhain mae’n dilyn: Uwch");
        again.Chosen("q11_screen_done").ShouldBe("yes");
    }

    [Fact]
    public async Task Who_only_looks_works_the_aid_out_too()
    {
        await using var workspace = await CaseAtWork.Start();
        var address = await GiveCaseWithRisk(workspace, "low");
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);

        var page = await quality.Get(address);
        var asked = await quality.Get($"{address}?{Score}=15&aid=scaled_approach");
        var wrong = await quality.Get($"{address}?{Score}=many&aid=scaled_approach");

        page.Document.QuerySelector(Aid + " form[method=get]").ShouldNotBeNull();
        asked.One(Aid + " .plumb-aid__outcome").ShouldBe("From these follows: Enhanced");
        wrong.Errors.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_aid_says_what_the_profile_does_not_tell()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Server.Change(db =>
        {
            var kept = db.Cases.Single(one => one.CaseId == CaseAtWork.Case);
            kept.Profile = kept.Profile.Replace("\"roh_assessor\":\"high\"", "\"roh_assessor\":\"\"", StringComparison.Ordinal);
        });
        const string address = "/inspections/croydon-2012/cases/C01";

        var asked = await Ask(workspace, await workspace.Assessor.Get(address), address, "3");

        asked.One(Aid)!.ShouldContain("Risk of serious harm as the assessor sees it: Not known");
        asked.One(Aid + " .plumb-aid__outcome").ShouldBe("Cannot be worked out yet. Still wanting: Risk of serious harm as the assessor sees it");
    }

    private static async Task<string> GiveCaseWithRisk(CaseAtWork workspace, string risk)
    {
        var id = CroydonKept.Readings.Cases.First(read => read.Case.Find("roh_assessor") == risk && read.Case.Id != CaseAtWork.Case).Case.Id;
        await workspace.Give(id);
        return "/inspections/croydon-2012/cases/" + id;
    }

    private static Task<Page> Ask(CaseAtWork workspace, Page page, string address, string score, params (string Name, string Value)[] answers) =>
        workspace.Assessor.Post(address + "?handler=Aid", [.. CaseAtWork.FieldsOf(page), ("aid", "scaled_approach"), (Score, score), .. answers]);
}
