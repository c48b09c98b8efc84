using System.Net;
using AngleSharp.Dom;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Access;

namespace Plumbline.Web.Tests.Features.Assessments;

/// <summary>Cases are seeded in the browser, and their readers find nothing that tells of it on any page.</summary>
public sealed class SeedingPageTests
{
    private const string Here = "/inspections/croydon-2012";
    private const string Seeded = Here + "/seeded";

    private static readonly string[] Marks = ["C01", "seeded", "Seeded", "hadu"];

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_lead_gives_copies_and_sees_each_reader_beside_what_was_agreed(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var reader = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        var early = await lead.Get(Seeded);
        await workspace.Answer();
        await workspace.Move("ready", "in-review", "complete", "locked");

        var nobody = await lead.Send(await lead.Get(Seeded), "#form", ("case", "C01"));
        var known = await lead.Send(nobody, "#form", ("case", "C01"), ("readers", workspace.Assessor.Account.Id.ToString()));
        var given = await lead.Send(known, "#form", ("case", "C01"), ("readers", reader.Account.Id.ToString()));

        early.Main.ShouldContain("No case can be seeded yet");
        early.Document.QuerySelector("[name=readers]").ShouldBeNull();
        nobody.Errors.ShouldHaveSingleItem().ShouldContain("at least one reader");
        known.Errors.ShouldHaveSingleItem().ShouldContain("has read or opened case C01");
        given.Address.ShouldBe(Seeded);
        given.One("#copy-C39 h3")!.ShouldEndWith("copy C39 of case C01");
        (await lead.Get(Here + "/review")).Main.ShouldContain("C39 (copy of C01)");

        var record = await workspace.Server.Read(db => Task.FromResult(db.Records.Single(one => one.CaseId == "C39").Id));
        var turned = CroydonKept.Readings.Instrument.Questions.First(question => question.IsScored).Name;
        await workspace.Croydon.Answer(record, "C01", reader.Account.Id, (judged, question) =>
            question == turned ? judged with { Answer = Plumbline.Instruments.Answer.No } : judged);
        await workspace.Croydon.Move(record, reader.Account.Id.ToString(), "ready");
        var read = await lead.Get(Seeded);

        read.One("#copy-C39")!.ShouldContain("Harsher: 1.");
        read.One("#copy-C39 details")!.ShouldContain("not sufficient, where it was agreed that it is");
        read.Document.QuerySelectorAll(".plumb-settled tbody tr").Length.ShouldBe(1);
        read.Document.QuerySelector("#copy-C39 button").ShouldBeNull("what was handed over is not taken back");
        (await lead.Get(Seeded + "?lang=cy")).Main.ShouldContain("Achosion wedi’u hadu");
        (await reader.Get(Seeded)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reader_beyond_the_tolerance_stands_in_the_work_of_the_lead_until_a_talk_is_noted(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        using var lead = await workspace.Server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var reader = await workspace.Server.SignedIn(Role.Assessor, CroydonKept.Id);
        await workspace.Answer();
        await workspace.Move("ready", "in-review", "complete", "locked");
        await lead.Send(await lead.Get(Seeded), "#form", ("case", "C01"), ("readers", reader.Account.Id.ToString()));
        var record = await workspace.Server.Read(db => Task.FromResult(db.Records.Single(one => one.CaseId == "C39").Id));
        await workspace.Croydon.Answer(record, "C01", reader.Account.Id, (judged, _) =>
            judged.Answer == Plumbline.Instruments.Answer.Yes ? judged with { Answer = Plumbline.Instruments.Answer.No } : judged);
        await workspace.Croydon.Move(record, reader.Account.Id.ToString(), "ready");

        var work = await lead.Get("/?lang=en");
        var page = await lead.Get(Seeded + "?lang=en");
        var empty = await lead.Send(page, "button[formaction*='handler=Talk']");
        var welsh = await lead.Send(empty, "button[formaction*='handler=Again']", ("note.C39", "Half a <sentence>"));
        await lead.Get("/?lang=en");
        var noted = await lead.Send(page, "button[formaction*='handler=Talk']", ("note.C39", "Read what counts as a plan together."));
        var unexplained = await lead.Send(noted, "button[formaction*='handler=Tolerance']", ("Points", "35"));
        var stated = await lead.Send(unexplained, "button[formaction*='handler=Tolerance']", ("Points", "35"), ("Why", "Nobody has read here before."));

        work.Document.QuerySelector("#work-totalk")!.TextContent.ShouldContain("Stop and talk");
        work.Document.QuerySelectorAll("a[href$='/seeded#copy-C39']").Length.ShouldBe(1);
        (await reader.Get("/?lang=en")).Main.ShouldNotContain("talk");
        page.One("#copy-C39")!.ShouldContain("More than 20 points");
        empty.Errors.ShouldHaveSingleItem().ShouldContain("short note");
        welsh.Document.QuerySelector("[name='note.C39']")!.TextContent.ShouldBe("Half a <sentence>");
        noted.One("#copy-C39")!.ShouldContain("Read what counts as a plan together.");
        (await lead.Get("/?lang=en")).Document.QuerySelector("#work-totalk").ShouldBeNull();
        unexplained.Errors.ShouldHaveSingleItem().ShouldContain("why this tolerance fits");
        stated.One("#tolerance")!.ShouldContain("35 points");
        stated.Main.ShouldContain("Nobody has read here before.");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task No_page_that_its_reader_may_open_tells_a_copy_from_another_case(Engine engine)
    {
        await using var workspace = await CaseAtWork.Start(engine);
        var server = workspace.Server;
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var reader = await server.SignedIn(Role.Assessor, CroydonKept.Id);
        await workspace.Answer();
        await workspace.Move("ready", "in-review", "complete", "locked");
        await workspace.Croydon.Give("C02", reader.Account.Id);
        await lead.Send(await lead.Get(Seeded), "#form", ("case", "C01"), ("readers", reader.Account.Id.ToString()));
        var addresses = (await Address.AllOf(server)).Where(address => address.Method == "GET"
            && (address.Names.Contains("inspection") || address.Pattern is "/" or "/inspections")).ToList();
        var (told, opened) = (new List<string>(), 0);

        foreach (var address in addresses)
        {
            foreach (var language in new[] { "en", "cy" })
            {
                var page = await reader.Get($"{Filled(address, "C39")}?lang={language}");
                opened += page.Status == HttpStatusCode.OK ? 1 : 0;
                told.AddRange(Marks.Where(mark => page.Status == HttpStatusCode.OK && Said(page).Any(text => text.Contains(mark, StringComparison.Ordinal)))
                    .Select(mark => $"{address}: {mark}"));
                if (language == "en" && address.Names.Contains("case") && (await reader.Get(Filled(address, "C02"))).Status is var own && own != page.Status)
                {
                    told.Add($"{address}: {page.Status}, and of another case {own}");
                }
            }
        }

        told.ShouldBeEmpty();
        opened.ShouldBeGreaterThan(20);
        var rows = Rows(await reader.Get(Here + "/review?lang=en"), "tbody tr");
        rows.Select(row => row.Replace("C39", "C02", StringComparison.Ordinal)).Distinct().ShouldHaveSingleItem("its row has what every row has");
        rows.Count.ShouldBe(2);
        (await lead.Get(Here + "/review?lang=en")).Main.ShouldContain("copy of C01", customMessage: "what is looked for is there to be found");
    }

    private static string Filled(Address address, string @case) => address.Filled(new Dictionary<string, string>
    {
        ["inspection"] = CroydonKept.Id, ["case"] = @case, ["question"] = CroydonKept.Readings.Instrument.Questions[0].Name,
        ["person"] = Guid.Empty.ToString(), ["id"] = "x", ["document"] = Guid.Empty.ToString(), ["file"] = Guid.Empty.ToString(), ["digest"] = "x",
        ["name"] = "x", ["path"] = "x", ["design"] = "simple-precision",
    });

    /// <summary>What a page says, and where its links and forms lead.</summary>
    private static IEnumerable<string> Said(Page page) => page.Document.Body is not { } body ? [] :
    [
        Page.Words(body),
        .. body.QuerySelectorAll("[href]").Select(one => one.GetAttribute("href")!), .. body.QuerySelectorAll("[id]").Select(one => one.Id!),
        .. body.QuerySelectorAll("form[action]").Select(one => one.GetAttribute("action")!),
    ];

    /// <summary>The words of each row, without the moment at which it changed.</summary>
    private static IReadOnlyList<string> Rows(Page page, string selector) =>
        [.. page.Document.QuerySelectorAll(selector).Select(row => string.Join(' ', row.Children.SkipLast(1).Select(Page.Words)))];
}
