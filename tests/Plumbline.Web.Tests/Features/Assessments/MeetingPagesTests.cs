using System.Net;
using Plumbline.Assessments;
using Plumbline.Assessments.Allocations;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>The page of a consensus meeting, as each who has to do with it and everybody else meets it.</summary>
public sealed class MeetingPagesTests
{
    private const string Readings = "/inspections/croydon-2012/second-readings";
    private const string Meeting = Readings + "/C01/meeting";
    private const string Form = "form#form";

    /// <summary>Three questions on which the readers differ, and which open no other: the first one says yes.</summary>
    private static readonly string[] Differ =
    [
        .. CroydonKept.Readings.Instrument.Questions.Index().Where(one => one.Item.IsScored
            && CroydonKept.Readings.Cases.Single(read => read.Case.Id == "C01").Counted(one.Index) == Answer.No
            && CroydonKept.Readings.Instrument.Routing.DependantsOf(one.Index).IsEmpty).Select(one => one.Item.Name).Take(3),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Readers_talk_answer_again_blind_and_a_third_person_settles_from_what_they_agreed(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var berth = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        using var quality = await workspace.Server.SignedIn(Role.QualityLead, CroydonKept.Id);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        var anna = workspace.Assessor;
        await Read(workspace, berth, lead);
        (await anna.Get(Meeting)).Status.ShouldBe(HttpStatusCode.NotFound, "nobody has opened it");
        var compared = await quality.Get(Readings + "/C01/comparison");
        compared.Main.ShouldContain("It cannot be undone");

        var watching = await quality.Send(compared, "form[action*=Meet]");
        var first = await anna.Get(Meeting);

        watching.Main.ShouldContain("3 by the first reader, 3 by the second");
        watching.Document.QuerySelector(Form).ShouldBeNull("who settles has nothing to answer");
        (await quality.Get(Readings + "/C01/comparison")).Document.QuerySelector("form[action*=Meet]").ShouldBeNull();
        first.Document.QuerySelectorAll("section.plumb-question").Select(section => section.Id).ShouldBe(Differ.Select(one => "q-" + one), ignoreOrder: true);
        first.Document.QuerySelectorAll("input[checked]").ShouldBeEmpty("they answer anew, not by leaving it as it is");
        first.Main.ShouldContain("as Berth saw it");
        first.Document.QuerySelectorAll($"a[href^='{Readings}/C01/questions']").ShouldBeEmpty("the other reading has no page for them");
        (await anna.Get("/")).Main.ShouldContain("Consensus meeting: C01");

        var refused = await anna.Send(first, Form, ("note." + Differ[0], "no answer yet"), ("a." + Differ[1], "yes"));
        refused.Errors.Single().ShouldContain("choose your answer", Case.Insensitive);
        refused.Chosen(Differ[1]).ShouldBe("yes", "what was sent is there again");
        refused.Document.QuerySelector($"[name='note.{Differ[0]}']")!.TextContent.ShouldBe("no answer yet");

        var answered = await anna.Send(refused, Form, ("a." + Differ[0], "no"), ("note." + Differ[0], "a word of Anna"));
        answered.Main.ShouldContain("Questions for you to answer again: 1");
        var blind = await berth.Get(Meeting);
        HtmlOf(blind).ShouldNotContain("a word of Anna");
        HtmlOf(blind).ShouldNotContain("After the talk");
        HtmlOf(await quality.Get(Meeting)).ShouldContain("a word of Anna");

        var other = await berth.Send(blind, Form, ("a." + Differ[0], "no"), ("note." + Differ[2], ""), ("a." + Differ[2], "yes"));
        HtmlOf(other).ShouldContain("a word of Anna");
        other.One("#q-" + Differ[0])!.ShouldContain("After the talk");
        other.One("#q-" + Differ[1])!.ShouldNotContain("After the talk");
        other.One("#q-" + Differ[2])!.Split("After the talk").Length.ShouldBe(2, "their own alone");

        await anna.Send(await anna.Get(Meeting), Form, ("a." + Differ[2], "yes"));
        await berth.Send(await berth.Get(Meeting), Form, ("a." + Differ[1], "no"));
        (await anna.Get(Meeting)).Main.ShouldContain("You have answered every question again");
        (await anna.Get("/")).Main.ShouldNotContain("Consensus meeting");

        var seconds = await lead.Get(Readings);
        seconds.Document.QuerySelectorAll(".plumb-met tbody tr th").Select(Page.Words).ShouldBe(["Before the talk", "After the talk"]);
        seconds.Document.QuerySelectorAll(".plumb-met tbody tr").Select(row => Page.Words(row.Children[^1])).ShouldBe(["3 of 3", "1 of 1"]);
        (await lead.Get(Readings + "?lang=cy")).Main.ShouldContain("Cyn y drafodaeth");
        (await berth.Get(Readings)).Document.QuerySelector(".plumb-met").ShouldBeNull();

        var third = await quality.Send(await quality.Get(Readings), "#reader-C01 form");
        (third.Chosen(Differ[0]), third.Chosen(Differ[1]), third.Chosen(Differ[2])).ShouldBe(("no", null, "yes"));
        third.Main.ShouldContain("Questions to which both readers gave the same answer after they talked: 2");
        third.Main.ShouldContain("a word of Anna");
        (await quality.Get(Readings)).One("#reader-C01")!.ShouldNotContain("Settled", Case.Sensitive, "nothing is kept before the third person says so");
        var settled = await quality.Send(third, CaseAtWork.Form, ("a." + Differ[1], "yes"), ("then", "hand-over"));
        settled.SummaryValue("State").ShouldBe("Ready for review");
        (await quality.Get(Readings)).One("#reader-C01")!.ShouldContain("Settled");
        (await anna.Get(Meeting)).Document.QuerySelector(Form).ShouldBeNull();
        (await anna.Get(Meeting)).Main.ShouldContain("The case is settled");
    }

    [Fact]
    public async Task Nobody_else_sees_a_meeting_and_who_has_declared_a_conflict_sees_nothing_of_it()
    {
        await using var workspace = await CaseAtWork.Start();
        using var berth = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        await Read(workspace, berth, lead);
        await lead.Send(await lead.Get(Readings + "/C01/comparison"), "form[action*=Meet]");

        foreach (var role in Enum.GetValues<Role>())
        {
            using var somebody = await workspace.Server.SignedIn(role, CroydonKept.Id);
            var status = (await somebody.Get(Meeting)).Status;
            (status == HttpStatusCode.OK).ShouldBe(role is Role.LeadInspector or Role.QualityLead, role.ToString());
            if (role is Role.Observer or Role.ChiefInspector)
            {
                var compared = await somebody.Get(Readings + "/C01/comparison");
                compared.Document.QuerySelectorAll("a[href$='/meeting'], form[action*=Meet]").ShouldBeEmpty();
            }
        }

        await workspace.Server.Change(db => db.Add(new KeptConflict
        {
            Id = Guid.CreateVersion7(), InspectionId = CroydonKept.Id, AccountId = berth.Account.Id, Kind = ConflictKind.Case.Code(), Subject = "C01",
            DeclaredAt = DateTimeOffset.UnixEpoch,
        }));
        var closed = await berth.Get(Meeting);
        closed.Status.ShouldNotBe(HttpStatusCode.OK);
        HtmlOf(closed).ShouldNotContain("as Berth saw it");
        (await workspace.Assessor.Get(Meeting)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reader_who_has_met_the_other_takes_nothing_back_and_is_led_to_the_meeting()
    {
        await using var workspace = await CaseAtWork.Start();
        using var berth = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        await Read(workspace, berth, lead);
        var before = await berth.Get(Readings + "/C01");
        await lead.Send(await lead.Get(Readings + "/C01/comparison"), "form[action*=Meet]");

        var refused = await berth.Send(before, "form[action*=TakeBack]");
        var after = await berth.Get(Readings + "/C01");

        refused.Errors.Single().ShouldContain("what was handed over stays");
        after.Document.QuerySelector("form[action*=TakeBack]").ShouldBeNull();
        after.Document.QuerySelector($"a[href='{Meeting}']").ShouldNotBeNull();
        (await workspace.Assessor.Get("/inspections/croydon-2012/cases/C01?lang=cy")).Main.ShouldContain("Cyfarfod consensws: C01");
    }

    [Fact]
    public async Task The_switch_of_language_keeps_what_is_typed_and_everything_is_said_in_Welsh()
    {
        await using var workspace = await CaseAtWork.Start();
        using var berth = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        await Read(workspace, berth, lead);
        await lead.Send(await lead.Get(Readings + "/C01/comparison"), "form[action*=Meet]");

        var welsh = await berth.Send(await berth.Get(Meeting), "button[formaction*='handler=Again']", ("note." + Differ[0], "Half a sentence"));

        (welsh.Status, welsh.Language).ShouldBe((HttpStatusCode.OK, "cy"));
        welsh.Errors.ShouldBeEmpty();
        welsh.Document.QuerySelector($"[name='note.{Differ[0]}']")!.TextContent.ShouldBe("Half a sentence");
        welsh.Main.ShouldContain("Cwestiynau i chi eu hateb eto: 3");
        (await workspace.Server.Read(db => Task.FromResult(db.SecondAnswers.Count()))).ShouldBe(0);
    }

    /// <summary>Everything that is sent, seen or not.</summary>
    private static string HtmlOf(Page page) => page.Document.DocumentElement.OuterHtml;

    /// <summary>Both have read the case and handed it over.</summary>
    private static async Task Read(CaseAtWork workspace, Colleague berth, Colleague lead)
    {
        var anna = workspace.Assessor.Account.Id;
        var first = await workspace.Server.Read(db => Task.FromResult(db.Records.Single(record => record.CaseId == "C01").Id));
        await workspace.Croydon.Answer(first, "C01", anna, (judged, name) => Differ.Contains(name) ? judged with { Answer = Answer.Yes } : judged);
        await workspace.Croydon.Move(first, anna.ToString(), "ready");
        await lead.Send(await lead.Get(Readings), ("percent", "100"), ("seed", "croydon"));
        var second = await workspace.Croydon.Give("C01", berth.Account.Id, Purpose.Second);
        await workspace.Croydon.Answer(
            second, "C01", berth.Account.Id, (judged, name) => name == Differ[0] ? judged with { Note = "as Berth saw it" } : judged);
        await workspace.Croydon.Move(second, berth.Account.Id.ToString(), "ready");
    }
}
