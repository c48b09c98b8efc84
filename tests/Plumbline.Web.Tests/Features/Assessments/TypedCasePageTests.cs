using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Assessments;
using Plumbline.Files.Instruments;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>The page of a case whose questions ask for every type of answer, without scripts.</summary>
public sealed class TypedCasePageTests
{
    private const string Id = "visits-invented";
    private const string Address = $"/inspections/{Id}/cases/V01";
    private const string Form = CaseAtWork.Form;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_type_has_its_field_and_what_is_sent_is_kept(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var (assessor, stands) = await AtWork(server);
        using var _ = assessor;

        var page = await assessor.Get(Address);
        var saved = await assessor.Send(page, Form, ("v.visit_date", "31"), ("v.visit_date", "12"), ("v.visit_date", "2011"), ("v.visit_place", "other"),
            ("v.seen", "child"), ("v.seen", "carer"), ("v.planned", "20"), ("v.hours", "2.50"), ("v.visit_time", "9:05"), ("v.summary", "One.\r\nTwo."));

        page.Document.QuerySelectorAll<IHtmlInputElement>("[name='v.visit_date']").Select(field => field.Value).ShouldBe(["9", "8", "2011"]);
        page.Document.QuerySelectorAll<IHtmlInputElement>("[name='v.seen']:checked").Select(field => field.Value).ShouldBe(["child", "parent"]);
        page.Document.QuerySelectorAll<IHtmlInputElement>("[name='v.town']").Select(field => field.Value).ShouldBe(["upper", "middle", ""]);
        page.Document.QuerySelector<IHtmlTextAreaElement>("[name='v.summary']")!.Value.ShouldBe("Seen at home, twice with a parent.");
        page.One("#q-about")!.ShouldContain("Answer from the record alone.");
        page.One("#q-kept .plumb-answer").ShouldBe("75");
        saved.Errors.ShouldBeEmpty();
        saved.One("#q-kept .plumb-answer").ShouldBe("45");
        (await stands("visit_date")).ShouldBe("2011-12-31");
        (await stands("visit_place")).ShouldBe("other");
        (await stands("seen")).ShouldBe("child carer");
        (await stands("planned")).ShouldBe("20");
        (await stands("hours")).ShouldBe("2.5");
        (await stands("visit_time")).ShouldBe("09:05");
        (await stands("summary")).ShouldBe("One.\nTwo.");
        (await stands("town")).ShouldBe("upper");
    }

    [Fact]
    public async Task What_is_no_answer_is_shown_again_with_what_is_wrong_in_the_language_of_the_page_and_the_rest_is_kept()
    {
        await using var server = await RunningServer.Start();
        var (assessor, stands) = await AtWork(server);
        using var _ = assessor;

        var page = await assessor.Get(Address);
        var refused = await assessor.Send(page, Form,
            ("v.visit_date", "31"), ("v.visit_date", "2"), ("v.visit_date", "2011"), ("v.planned", "61"), ("v.made", "7"));

        refused.Errors.Count.ShouldBe(2);
        refused.Document.QuerySelectorAll<IHtmlInputElement>("[name='v.visit_date']").Select(field => field.Value).ShouldBe(["31", "2", "2011"]);
        refused.One("#visit_date-error")!.ShouldContain("is no day");
        refused.One("#planned-error")!.ShouldContain("61");
        (await stands("planned")).ShouldBe("12");
        (await stands("made")).ShouldBe("7");
    }

    [Fact]
    public async Task A_script_saves_one_field_and_is_told_what_opens_and_what_is_worked_out()
    {
        await using var server = await RunningServer.Start();
        var (assessor, stands) = await AtWork(server);
        using var _ = assessor;
        var page = await assessor.Get(Address);
        var own = CaseAtWork.FieldsOf(page).Where(field => field.Name is "revision" or "was" or "__RequestVerificationToken");
        using var content = new FormUrlEncodedContent(own.Append(("w.planned", "12")).Append(("v.planned", "0")).Select(field =>
            KeyValuePair.Create(field.Item1, field.Item2)));

        using var answer = await assessor.Browser.PostAsync(
            new Uri(page.Document.QuerySelector("[data-saved]")!.GetAttribute("data-address")!, UriKind.Relative), content,
                TestContext.Current.CancellationToken);
        var told = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        told.GetProperty("closed").EnumerateArray().Select(name => name.GetString()).ShouldBe(["made", "on_time"], ignoreOrder: true);
        told.GetProperty("texts").GetProperty("planned").GetString().ShouldBe("0");
        told.GetProperty("opened").GetProperty("kept").GetString()!.ShouldContain("Not worked out yet");
        (await stands("planned")).ShouldBe("0");
    }

    [Fact]
    public async Task An_answer_is_taken_away_by_an_empty_field_and_its_history_tells_both()
    {
        await using var server = await RunningServer.Start();
        var (assessor, stands) = await AtWork(server);
        using var _ = assessor;

        var page = await assessor.Get(Address);
        await assessor.Send(page, Form, ("v.visit_time", ""), ("v.visit_place", "school"));
        var question = await assessor.Get($"{Address}/questions/visit_place");
        var noted = await assessor.Send(question, ("note", "By the visit log"));
        var history = await assessor.Get($"{Address}/questions/visit_place");

        (await stands("visit_time")).ShouldBeNull();
        (await stands("visit_place")).ShouldBe("school");
        noted.Errors.ShouldBeEmpty();
        history.Main.ShouldContain("At school");
        history.Main.ShouldContain("At home");
    }

    [Fact]
    public async Task The_scores_page_says_what_was_answered_and_never_what_was_written()
    {
        await using var server = await RunningServer.Start();
        await AtWork(server);
        using var lead = await server.SignedIn(Role.LeadInspector, Id);

        var page = await lead.Get($"/inspections/{Id}/scores");

        page.Main.ShouldContain("mean 9, median 6, from 0 to 24");
        page.Main.ShouldContain("At home 3, At school 1, Other 1");
        page.Main.ShouldNotContain("Seen at home, twice");
    }

    private static async Task<(Colleague Assessor, Func<string, Task<string?>> Stands)> AtWork(RunningServer server)
    {
        var (database, judgements) = (server.Services.GetRequiredService<PlumblineDatabase>(), server.Services.GetRequiredService<Judgements>());
        (await new FolderImport(database, judgements).ReadAsync(Visits.Folder, InstrumentShelf.Own, DateTimeOffset.UnixEpoch)).Refusals.ShouldBeEmpty();
        var assessor = await server.SignedIn(Role.Assessor, Id);
        await using var db = database.NewDb();
        db.Add(new KeptAllocation
        {
            Id = Guid.CreateVersion7(), InspectionId = Id, CaseId = "V01", Purpose = Purpose.First, AccountId = assessor.Account.Id,
            At = DateTimeOffset.UnixEpoch, By = "test",
        });
        await db.SaveChangesAsync();
        var record = await db.Records.Where(record => record.CaseId == "V01").Select(record => record.Id).SingleAsync();
        return (assessor, async question => (await judgements.ReadAsync(record))!.Present.Find(question)?.Judged?.Text);
    }
}
