using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Plumbline.EndToEnd.Tests.Browsing;
using Plumbline.EndToEnd.Tests.Tutorials;
using Plumbline.Testing.Lists;
using Plumbline.Web.Hosting;

namespace Plumbline.EndToEnd.Tests.Inspections;

/// <summary>
/// A whole inspection in a real browser, without the command line, by the people who make it: from the link that an empty workspace prints and the list that
/// a service's case system wrote, to the last record locked, with a second reading that was settled. In English by the keyboard alone, in Welsh with a mouse
/// and without scripts. Both turn the window between a screen and a phone, and begin with different ones: every kind of page is walked at both widths,
/// and in both languages; in all four ways only where somebody comes to it twice in a walk, as to cases, reviews and the first page. What is walked how
/// often is printed. The pictures of the tutorial are taken here, and its documents are held to the pages.
/// </summary>
public sealed class WholeInspectionTests(Chromium chromium)
{
    private const string Area = "Southend-on-Sea";

    private static readonly DateTimeOffset Begin = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    private static readonly FilePayload Careworks = new() { Name = "cases.csv", MimeType = "text/csv", Buffer = ServiceLists.Csv(ServiceLists.Careworks()) };

    private static readonly FilePayload Yois =
        new() { Name = "cases.ods", MimeType = "application/vnd.oasis.opendocument.spreadsheet", Buffer = OdsWorkbook.Of(ServiceLists.Yois()) };

    [Theory]
    [InlineData("en", true, "List of cases from Careworks or ChildView")]
    [InlineData("cy", false, "Rhestr achosion o YOIS+")]
    public async Task A_dirty_list_of_200_cases_becomes_a_signed_off_inspection(string language, bool byKeyboard, string system)
    {
        await using var workspace = await ServedWorkspace.Start(clock: new RunningClock(Begin));
        var walk = new Walk(new Tutorial(language), beginsWide: byKeyboard);
        var administrator = await Somebody();
        await administrator.Open(workspace.Named((await workspace.Server.SetUpLink(TestContext.Current.CancellationToken))!));
        await administrator.Write("Name", "Administrator of journeys");
        await administrator.Write("Email address", "administrator@example.org");
        await administrator.Write("New password", ServedWorkspace.Password);
        await administrator.Press("Make the account");
        var chief = await Invited("Chief of journeys", "Chief inspector");
        var lead = await Invited("Lead of journeys", "Lead inspector");
        var first = await Invited("First assessor", "Assessor");
        var second = await Invited("Second assessor", "Assessor");
        var third = await Invited("Third assessor", "Assessor");
        var quality = await Invited("Quality of journeys", "Quality lead");
        var service = await Invited("Service of journeys", "Inspected service");

        await Announce(chief);
        await lead.To(Area);
        await lead.Picture("steps");
        await lead.Follow("Team");
        foreach (var (person, role) in new[]
        {
            ("First assessor", "Assessor"), ("Second assessor", "Assessor"), ("Third assessor", "Assessor"), ("Quality of journeys", "Quality lead"),
            ("Service of journeys", "Inspected service"),
        })
        {
            await lead.Choose("Person", lead.Say("{0}: {1}", person, lead.Say(role)[0])[0]);
            await lead.Press("Assign");
        }

        await lead.Picture("team");

        var key = await SendTheList(service, system, byKeyboard ? Careworks : Yois);
        await lead.To(Area, "Sample");
        await lead.Picture("designs");
        await lead.Follow(byKeyboard ? "Simple sample for a stated precision" : "Sampl syml ar gyfer trachywiredd penodol");
        await lead.Write("Cases to draw, instead of the rule of the design", "2");
        await lead.Write("Why the numbers are changed", "An inspection to learn by");
        await lead.Picture("design", from: "#form");
        await lead.Press("Draw the sample");
        await lead.To(Area, "Allocation");
        var drawn = await lead.Page.Locator("tbody th").AllInnerTextsAsync();
        drawn.Count.ShouldBe(2);
        await SeeWhichWereDrawn(service, key);

        await first.To(Area, "Conflicts of interest");
        await first.Choose("What it is about", "case");
        await first.Write("Its id: the case, or the practitioner’s code; nothing for the area", drawn[0]);
        await first.Picture("conflict");
        await first.Press("Declare it");
        await lead.To(Area, "Allocation");
        (await lead.Labelled("Reader of {0}", drawn[0]).InnerTextAsync()).ShouldNotContain("First assessor");
        await lead.Choose("Reader of {0}", "Second assessor", drawn[0]);
        await lead.Choose("Reader of {0}", "First assessor", drawn[1]);
        await lead.Picture("allocation");
        await lead.Press("Save the allocation");

        await Waiting(second, drawn[0], picture: "your-work");
        await second.Picture("case");
        await second.Read(no: "q11_screen_timely");
        await second.WriteEvidence("q11_screen_timely", picture: "evidence");
        await second.Picture("hand-over", from: "#hand-over");
        await second.Press("Hand over for review");
        await second.Reads("The record has been handed over.");
        await Waiting(first, drawn[1]);
        await first.Read();
        await first.Press("Hand over for review");

        await At(quality, drawn[0]);
        await quality.Press("Begin the review");
        await quality.Picture("review", from: "#looks");
        await quality.Go(quality.Page.Locator(".plumb-remark .plumb-tools a").First);
        await quality.Write("Pin a comment", "Which assessment is meant?");
        await quality.Press("Pin the comment");
        await At(quality, drawn[0]);
        await quality.Press("Return to the assessor");
        await Waiting(second, drawn[0], picture: "returned");
        await second.HandOver();
        (await second.Page.Fault()).ShouldNotBeEmpty("a comment is not resolved");
        await second.Picture("not-yet");
        await second.Follow("Comments to resolve: {0}", 1);
        await second.Write("What was done about it", "The first one; its date is in the note now");
        await second.Press("Resolve the comment");
        await Waiting(second, drawn[0]);
        await second.HandOver();
        await second.Reads("The record has been handed over.");

        await ReadAgain(lead, third, quality);
        foreach (var @case in drawn)
        {
            await At(quality, @case);
            var strokes = quality.Strokes;
            await quality.Press("Begin the review");
            var looks = await quality.Page.Locator("input[name=look]:not([disabled])").AllAsync();
            foreach (var look in looks)
            {
                await quality.Check(look);
            }

            await (@case == drawn[0] ? quality.Picture("sign-off", from: "#looks") : Task.CompletedTask);
            await quality.Press("Sign the record off");
            quality.Measure($"a review with {looks.Count} to look at", since: strokes);
        }

        await chief.To(Area);
        await chief.Reads("{0} of {1} signed off", 2, 2);
        foreach (var @case in drawn)
        {
            await At(lead, @case);
            await (@case == drawn[0] ? lead.Picture("lock", from: "#form > h2:last-of-type") : Task.CompletedTask);
            await lead.Press("Lock the record");
        }

        await chief.To(Area, "Live results");
        await chief.Reads("All {0} cases are signed off and locked: these figures stand.", 2);
        await chief.Picture("results");
        await At(second, drawn[0]);
        await second.Follow("Open the case");
        (await second.Page.Locator("main input[type=radio]").CountAsync()).ShouldBe(0);
        walk.Print(TestContext.Current.TestOutputHelper!);
        walk.ShouldBeWell();

        async Task<Person> Somebody()
        {
            var page = await chromium.Open(scripts: byKeyboard);
            return new Person(page, language, byKeyboard, walk);
        }

        async Task<Person> Invited(string name, string role)
        {
            await administrator.Follow("People");
            await administrator.Press("Invite someone");
            await administrator.Write("Name", name);
            await administrator.Write("Email address", ServedWorkspace.EmailOf(name));
            await administrator.Check(role);
            await administrator.Press("Make the invitation link");
            var link = await administrator.Labelled("Link").InputValueAsync();
            var person = await Somebody();
            await person.Open(workspace.Named(new Uri(link).PathAndQuery));
            await person.Write("New password", ServedWorkspace.Password);
            await person.Press("Save the password");
            await person.Reads("Your work");
            return person;
        }
    }

    private static async Task Announce(Person chief)
    {
        await chief.Press("Announce an inspection");
        await chief.Write("Area", Area);
        await chief.Write("Short name", "seaport-2026");
        await chief.Choose("Instrument", "core-case 2009.1");
        await chief.Write("Announced to the area on", "2 3 2026");
        await chief.Write("Fieldwork begins on", "6 4 2026");
        await chief.Write("Fieldwork ends on", "17 4 2026");
        await chief.Choose("Lead inspector", "Lead of journeys");
        await chief.Picture("announce");
        await chief.Press("Announce an inspection");
    }

    /// <summary>The list as the case system wrote it becomes the caseload; the file with the key that only the service has.</summary>
    private static async Task<string> SendTheList(Person service, string system, FilePayload list)
    {
        await service.To(Area);
        await service.Picture("sending");
        await service.Press("Send the list of cases");
        await service.Check(system);
        await service.Attach("List of cases", list);
        await service.Picture("send-the-list");
        await service.Press("Upload and look at it");
        (await service.Page.Said()).ShouldContain($"{ServiceLists.Eligible}");
        await service.Picture("list-read");
        await service.Picture("one-child-or-two", from: "form h2");
        await service.Press("Make it the caseload");
        (await service.Page.Fault()).ShouldNotBeEmpty("pairs that may be one child are not decided");
        foreach (var pair in await service.Page.Locator("input[type=radio][value=different]").AllAsync())
        {
            await service.Check(pair);
        }

        await service.Press("Make it the caseload");
        await service.Picture("key");
        var key = await service.Take("Download the key, once");
        (await File.ReadAllLinesAsync(key, TestContext.Current.CancellationToken)).Length.ShouldBe(1 + ServiceLists.Eligible + 1);
        return key;
    }

    private static async Task SeeWhichWereDrawn(Person service, string key)
    {
        await service.To(Area);
        await service.Follow("See which of your cases were drawn");
        await service.Attach("Your key", new FilePayload { Name = "key.csv", MimeType = "text/csv",
            Buffer = await File.ReadAllBytesAsync(key, TestContext.Current.CancellationToken) });
        await service.Press("Show our references");
        var shown = await service.Page.Locator("tbody tr").AllInnerTextsAsync();
        shown.Count.ShouldBe(2);
        await service.Picture("drawn-cases");
        shown.ShouldAllBe(row => Regex.IsMatch(row, "R1[0-9]{3}"));
    }

    /// <summary>A case that waits for its reader on their first page.</summary>
    private static async Task Waiting(Person reader, string @case, string? picture = null)
    {
        await reader.Follow("Plumbline");
        await (picture is null ? Task.CompletedTask : reader.Picture(picture));
        await reader.Follow("Case {0}, {1}", @case, Area);
    }

    private static async Task At(Person reviewer, string @case)
    {
        await reviewer.To(Area, "Reading the cases");
        await reviewer.Follow(@case);
    }

    /// <summary>One of the two cases by another reader, and by the quality lead what they judged differently.</summary>
    private static async Task ReadAgain(Person lead, Person third, Person quality)
    {
        await lead.To(Area, "Second readings");
        await lead.Write("Share of the cases, in per cent", "50");
        await lead.Write("Seed text", "harbour");
        await lead.Press("Draw the cases");
        var again = (await lead.Page.Locator("[id^=reader-]").First.GetAttributeAsync("id"))!["reader-".Length..];
        await lead.Choose("Second reader of {0}", "Third assessor", again);
        await lead.Picture("second-readings");
        await lead.Press("Give to the reader");
        await Waiting(third, again);
        await third.Read(no: "q11_screen_accurate");
        await third.Press("Hand over the second reading");
        await quality.To(Area, "Second readings");
        await quality.Press("Settle {0}", again);
        await quality.Picture("settle");
        await quality.Read();
        await quality.Press("Hand over the adjudicated record");
        await quality.To(Area, "Second readings");
        await quality.Reads("Settled");
    }
}
