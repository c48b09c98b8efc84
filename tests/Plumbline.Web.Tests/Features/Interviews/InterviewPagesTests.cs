using System.Net;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Features.Interviews;

/// <summary>In the browser: the service offers times in its own place, the reader takes one and sees it at the case, the lead sees all on one
/// plan.</summary>
public sealed class InterviewPagesTests
{
    private const string Here = "/inspections/croydon-2012";
    private const string Times = Here + "/interview-times";
    private const string Plan = Here + "/interviews";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DateOnly Soon => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3);

    private static string SoonTyped => $"{Soon.Day} {Soon.Month} {Soon.Year}";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_service_offers_a_time_and_the_reader_takes_it_and_sees_it_at_the_case_and_at_home(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var service = await workspace.Server.SignedIn(Role.Service, CroydonKept.Id);
        var reader = workspace.Assessor;

        var offered = await Offer(service, "C01", "9:30");
        var page = await reader.Get(Plan + "/C01");
        var unchosen = await reader.Send(page);
        var taken = await reader.Send(page, ("Offer", ValueOf(page)));

        offered.Errors.ShouldBeEmpty();
        offered.Main.ShouldContain("The time is offered");
        unchosen.Errors.ShouldBe(["Choose a time"]);
        taken.SummaryValue("Place").ShouldBe("Room 2");
        taken.SummaryValue("When").ShouldEndWith(", 09:30 to 10:30");
        var line = "Interview: " + taken.SummaryValue("When") + ", Room 2";
        (await reader.Get(Here + "/cases/C01")).One($"a[href='{Plan}/C01']").ShouldBe(line);
        (await reader.Get(Here + "/cases/C01?lang=cy")).One($"a[href='{Plan}/C01']")!.ShouldStartWith("Cyfweliad: ");
        (await reader.Get("/?lang=en")).One("#work-interview").ShouldBe("Interviews in the next days (1)");
        var seen = await service.Get(Times);
        seen.Main.ShouldContain("Settled, for C01");
        seen.Main.ShouldNotContain("Person of tests", Case.Sensitive, "the service is not told who reads");
        (await service.Get("/")).Document.QuerySelector("#work-tooffertimes").ShouldBeNull();
    }

    [Fact]
    public async Task The_service_is_led_there_from_what_waits_and_from_what_it_is_asked_to_send()
    {
        await using var workspace = await CaseAtWork.Start();
        using var service = await workspace.Server.SignedIn(Role.Service, CroydonKept.Id);

        (await service.Get("/")).Document.QuerySelector($"main a[href='{Times}']").ShouldNotBeNull();
        (await service.Get(Here + "/sending")).Document.QuerySelector($"main a[href='{Times}']").ShouldNotBeNull();
        (await service.Get(Plan)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("en", "Enter a code without spaces, such as P07 or the initials JB, not a name", "Enter the practitioner’s code, not an email address")]
    [InlineData("cy", "Rhowch god heb fylchau, fel P07 neu’r llythrennau JB, nid enw", "Rhowch god yr ymarferydd, nid cyfeiriad e-bost")]
    public async Task A_name_and_an_address_are_refused_beside_their_field_and_nothing_that_was_typed_is_lost(string language, string name, string address)
    {
        await using var workspace = await CaseAtWork.Start();
        using var service = await workspace.Server.SignedIn(Role.Service, CroydonKept.Id);
        var page = await service.Get($"{Times}?lang={language}");

        var named = await Send(service, page, "C01", "14:00", "Jo Bloggs");
        var mailed = await Send(service, page, "C01", "14:00", "jo@example.org");
        var all = await service.Send(page, "#form", ("Practitioner", ""), ("Day", "31 2 2027"), ("Starts", "noon"), ("Minutes", "long"), ("Room", ""));

        named.Errors.ShouldBe([name]);
        named.Document.QuerySelector("#Practitioner")!.GetAttribute("value").ShouldBe("Jo Bloggs");
        named.Document.QuerySelector("#Starts")!.GetAttribute("value").ShouldBe("14:00");
        named.Document.QuerySelectorAll("[name=Cases][checked]").Length.ShouldBe(1);
        mailed.Errors.ShouldBe([address]);
        all.Document.QuerySelectorAll(".govuk-error-summary__list a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["#Practitioner", "#Day", "#Starts", "#Minutes", "#Room"]);
        (await workspace.Server.Read(db => db.InterviewOffers.CountAsync(Stop))).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_time_is_corrected_and_taken_back_and_another_is_offered_without_typing_all_again(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var service = await workspace.Server.SignedIn(Role.Service, CroydonKept.Id);
        var offered = await Offer(service, "C01", "9:30");

        var again = await service.Send(offered, "#form", ("Starts", "11.00"), ("Where", "video"));
        var form = await service.Get(again.Document.QuerySelector("main tbody a[href*='offer=']")!.GetAttribute("href")!);
        var corrected = await service.Send(form, "#form", ("Starts", "10:00"));
        var left = await service.Send(corrected, "form[action*=TakeBack]");

        form.One("h2").ShouldBe("Correct this time");
        form.One($"main a[href='{Times}']").ShouldBe("Offer another time instead");
        form.Document.QuerySelector("#Starts")!.GetAttribute("value").ShouldBe("09:30");
        Rows(again).Count.ShouldBe(2);
        Rows(corrected)[0].ShouldContain("10:00 to 11:00");
        Rows(left).ShouldHaveSingleItem().ShouldContain("By video");
    }

    [Theory]
    [InlineData("en", "Clash: practitioner P07 has another interview from 09:30 to 10:30", "Cases without an interview")]
    [InlineData("cy", "Gwrthdaro: mae gan ymarferydd P07 gyfweliad arall o 09:30 i 10:30", "Achosion heb gyfweliad")]
    public async Task The_plan_begins_with_the_cases_that_have_none_and_a_time_that_clashes_says_so_and_cannot_be_taken(
        string language, string clash, string without)
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        await Offer(lead, "C01", "9:30");
        await Offer(lead, "C02", "10:00");
        var first = await lead.Get(Plan + "/C01");
        await lead.Send(first, ("Offer", ValueOf(first)));

        var plan = await lead.Get($"{Plan}?lang={language}");
        var second = await lead.Get($"{Plan}/C02?lang={language}");
        var offer = await workspace.Server.Read(db => db.InterviewOffers.SingleAsync(one => one.Cases.Contains("C02"), Stop));
        var refused = await lead.Post(
            $"{Plan}/C02?lang={language}", ("Offer", offer.Id.ToString()), ("__RequestVerificationToken", TokenOf(await lead.Get(Times))));

        plan.Document.QuerySelectorAll("main caption").Select(Page.Words).First().ShouldBe(without);
        plan.Document.QuerySelectorAll("main section h2").Length.ShouldBe(1);
        Rows(plan).Count.ShouldBe(37 + 2);
        second.One("[data-clashing] li")!.ShouldContain(clash);
        second.Document.QuerySelector("[name=Offer]").ShouldBeNull("it is not offered to be chosen");
        refused.Errors.ShouldHaveSingleItem().ShouldContain("P07");
        (await workspace.Server.Read(db => db.Interviews.CountAsync(Stop))).ShouldBe(1);
    }

    [Fact]
    public async Task A_time_is_given_back_with_a_reason_and_is_free_again()
    {
        await using var workspace = await CaseAtWork.Start();
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        await Offer(lead, "C01", "9:30");
        var page = await lead.Get(Plan + "/C01");
        var taken = await lead.Send(page, ("Offer", ValueOf(page)));

        var unreasoned = await lead.Send(taken, "form[action*=GiveBack]");
        var given = await lead.Send(unreasoned, "form[action*=GiveBack]", ("Why", "reader-away"));

        unreasoned.Errors.ShouldHaveSingleItem();
        given.Document.QuerySelectorAll("[name=Offer]").Length.ShouldBe(1);
        (await lead.Get(Here + "/cases/C01")).Document.QuerySelector($"a[href='{Plan}/C01']").ShouldBeNull();
    }

    [Fact]
    public async Task A_reader_opens_no_interview_of_anothers_case_and_no_time_of_another_inspection_is_taken()
    {
        await using var workspace = await CaseAtWork.Start();
        var server = workspace.Server;
        await server.Change(db => db.AddRange(Given.KeptInspections(("seaport-2026", "Seaport"))));
        using var both = await server.SignedIn(Role.LeadInspector, CroydonKept.Id, "seaport-2026");
        await Offer(both, "C01", "9:30");
        var page = await both.Get(Plan + "/C01");
        var offer = ValueOf(page);

        var elsewhere = await both.Post(
            "/inspections/seaport-2026/interviews/C01", ("Offer", offer),
            ("__RequestVerificationToken", TokenOf(page)));

        elsewhere.Status.ShouldBe(HttpStatusCode.NotFound);
        (await server.Read(db => db.Interviews.CountAsync(Stop))).ShouldBe(0);
        (await workspace.Assessor.Get(Plan + "/C02")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await workspace.Assessor.Get(Plan + "/C01")).Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Offers an hour for one case by the form.</summary>
    private static async Task<Page> Offer(Colleague person, string @case, string starts) =>
        await Send(person, await person.Get(Times + "?lang=en"), @case, starts, "P07");

    private static Task<Page> Send(Colleague person, Page page, string @case, string starts, string practitioner) => person.Send(
        page, "#form", ("Practitioner", practitioner), ("Cases", @case), ("Day", SoonTyped), ("Starts", starts), ("Room", "Room 2"));

    private static string ValueOf(Page page) => page.Document.QuerySelector("[name=Offer]")!.GetAttribute("value")!;

    private static string TokenOf(Page page) => page.Document.QuerySelector("main [name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static IReadOnlyList<string> Rows(Page page) => [.. page.Document.QuerySelectorAll("main tbody tr").Select(Page.Words)];
}
