using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Assessments;

public class QuestionPageTests
{
    private const string Address = "/inspections/croydon-2012/cases/C01";
    private const string Question = Address + "/questions/q11_screen_done";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Evidence_is_put_down_with_document_page_date_and_quote_and_stands_on_the_case(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        var page = await workspace.Assessor.Get(Question);

        var saved = await workspace.Assessor.Send(
            page,
            ("answer", "yes"),
            ("e0.source", "Asset core profile"),
            ("e0.page", "3"),
            ("e0.date", "2011-05-04"),
            ("e0.text", "Screening <done>"),
            ("note", "All boxes filled in"));

        saved.Address.ShouldBe(Address);
        saved.One("#q-q11_screen_done .plumb-evidence li").ShouldBe("Asset core profile, page 3, 4 May 2011 Screening <done>");
        var stands = (await workspace.Stands("q11_screen_done"))!;
        (stands.Answer, stands.Note, stands.Evidence.Single().Date).ShouldBe((Answer.Yes, "All boxes filled in", new DateOnly(2011, 5, 4)));
    }

    [Fact]
    public async Task Too_long_a_text_and_an_unreal_date_are_refused_at_their_fields_and_nothing_typed_is_lost()
    {
        await using var workspace = await CaseAtWork.Start();
        var page = await workspace.Assessor.Get(Question);

        var refused = await workspace.Assessor.Send(
            page,
            ("answer", "yes"),
            ("e0.text", new string('x', 10_001)),
            ("e0.date", "2011-02-30"),
            ("e0.source", "Asset"));

        refused.Document
            .QuerySelectorAll(".govuk-error-summary__list a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["#e0.text", "#e0.date"], ignoreOrder: true);
        refused.One("[id='e0.text']")!.Length.ShouldBe(10_001);
        refused.Document.QuerySelector("[id='e0.source']")!.GetAttribute("value").ShouldBe("Asset");
        (await workspace.Stands("q11_screen_done")).ShouldBeNull();
    }

    /// <summary>A slip of a year once stood in the record without a word.</summary>
    [Theory]
    [InlineData("14 3 2999", false)]
    [InlineData("31 2 2011", false)]
    [InlineData("4 5 1011", false)]
    [InlineData("4 May 2011", true)]
    [InlineData("4 5 2011", true)]
    public async Task Evidence_is_of_a_day_that_has_been(string typed, bool stands)
    {
        await using var workspace = await CaseAtWork.Start();

        var page = await workspace.Assessor.Send(await workspace.Assessor.Get(Question), ("answer", "yes"), ("e0.text", "It is there"), ("e0.date", typed));

        page.Errors.ShouldBe(stands ? [] : ["Date: enter a real day that has been, such as 14 3 2026"]);
        (await workspace.Stands("q11_screen_done"))?.Evidence.Single().Date.ShouldBe(new DateOnly(2011, 5, 4));
    }

    [Fact]
    public async Task Documents_that_evidence_of_the_case_names_are_offered_those_named_most_first()
    {
        await using var workspace = await CaseAtWork.Start();
        foreach (var (question, source) in new[] { ("q11_screen_done", "Asset"), ("q11_screen_timely", "Case diary"), ("q11_info_sources", "Asset") })
        {
            await workspace.Elsewhere(question, new Judged(Answer.Yes) { Evidence = [new Evidence(EvidenceKind.Record, "It is there") { Source = source }] });
        }

        var page = await workspace.Assessor.Get(Address + "/questions/r11_mappa");

        page.Document.QuerySelectorAll("#sources option").Select(option => option.GetAttribute("value")).ShouldBe(["Asset", "Case diary"]);
        page.Document.QuerySelector("[id='e0.source']")!.GetAttribute("list").ShouldBe("sources");
    }

    [Fact]
    public async Task Evidence_is_removed_and_the_rest_stays()
    {
        await using var workspace = await CaseAtWork.Start();
        await workspace.Elsewhere(
            "q11_screen_done",
            new Judged(Answer.Yes)
            {
                Evidence = [new Evidence(EvidenceKind.Record, "first"), new Evidence(EvidenceKind.Interview, "second") { Source = "case manager" }],
            });
        var page = await workspace.Assessor.Get(Question);

        await workspace.Assessor.Send(page, ("e0.remove", "yes"));

        (await workspace.Stands("q11_screen_done"))!.Evidence.Single().ShouldBe(new Evidence(EvidenceKind.Interview, "second") { Source = "case manager" });
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_people_on_one_question_choose_what_stands_and_neither_text_is_lost(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var theirs = await lead.Get(Question);
        await workspace.Assessor.Send(await workspace.Assessor.Get(Question), ("answer", "yes"), ("note", "It is there"));

        var disputed = await lead.Send(theirs, ("answer", "no"), ("note", "It is empty"));
        var unchosen = await lead.Send(disputed);
        var chosen = await lead.Send(
            unchosen,
            ("choice.q11_screen_done", disputed.Document.QuerySelector("input[name='choice.q11_screen_done']:not([value=stands])")!.GetAttribute("value")!),
            ("join.q11_screen_done", "yes"));

        disputed.Address.ShouldBe(Address + "/disputes");
        disputed.Main.ShouldContain("It is there");
        disputed.Main.ShouldContain("It is empty");
        unchosen.Errors.Single().ShouldBe("Choose what shall stand");
        chosen.Address.ShouldBe(Address);
        var stands = (await workspace.Stands("q11_screen_done"))!;
        (stands.Answer, stands.Note).ShouldBe((Answer.No, "It is empty\n\nIt is there"));
        (await workspace.Present()).Disputed.ShouldBeEmpty();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_own_second_tab_is_not_someone_else(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        var (first, sheet) = (await workspace.Assessor.Get(Question), await workspace.Assessor.Get(Address));
        await workspace.Assessor.Send(await workspace.Assessor.Get(Question), ("answer", "yes"), ("note", "It is there"));

        var disputed = await workspace.Assessor.Send(first, ("answer", "no"), ("note", "It is empty"));
        var script = await workspace.Script(sheet, ("a.q11_screen_done", "no"));
        var welsh = await workspace.Assessor.Get(Address + "/disputes?lang=cy");

        disputed.Heading.ShouldBe("The same question was changed in two tabs: case C01");
        script.GetProperty("message").GetString()!.ShouldEndWith("You changed the same question in another tab: choose what stands");
        welsh.Heading.ShouldBe("Newidiwyd yr un cwestiwn mewn dau dab: achos C01");
    }
}
