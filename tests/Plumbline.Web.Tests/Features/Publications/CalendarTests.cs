using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections;
using Plumbline.Inspections.Access;
using Plumbline.Publications.Calendars;
using Plumbline.Web.Features.Publications.Site;
using Plumbline.Workspace;
using Plumbline.Workspace.Publications.Calendars;

namespace Plumbline.Web.Tests.Features.Publications;

/// <summary>Everyone reads which dates were announced, what became of them and why; and nothing else.</summary>
public sealed class CalendarTests
{
    private static readonly CalendarDate October = new(2199, 10, null);

    private static readonly CalendarDate Fifth = new(2199, 11, 5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chief_inspector_announces_a_date_changes_it_with_a_reason_and_takes_it_back()
    {
        await using var server = await RunningServer.Start();
        using var chief = await server.SignedIn(Role.ChiefInspector);
        using var visitor = server.Visitor();
        Task<string> Site(string path) => visitor.GetStringAsync(new Uri("/reports/" + path, UriKind.Relative), Stop);
        (await Site("calendar.html")).ShouldContain("No date is announced at present");

        var told = await chief.Send(
            await chief.Get("/calendar"), "button[formaction*=Announce]",
            ("Sent.Kind", "inspection"), ("Sent.Area", "Seaport"), ("Sent.AreaInWelsh", "Porth y Môr"), ("Sent.On", "10 2199"));
        Inset(told).ShouldBe("Everyone now sees: October 2199: Seaport, An inspection begins");
        (await Row(await Site("calendar.html"))).ShouldBe("October 2199|Seaport|An inspection begins|");
        (await Row(await Site("calendar.cy.html"))).ShouldBe("Hydref 2199|Porth y Môr|Arolygiad yn dechrau|");

        var change = told.Document.QuerySelector("main a[href*='change=']")!.GetAttribute("href")!.Split('#')[0];
        var page = await chief.Get(change);
        var date = page.Document.QuerySelector("[name='Sent.Date'] option[selected]")!.GetAttribute("value")!;
        told = await chief.Send(
            page, "button[formaction*=Change]",
            ("Sent.Date", date), ("Sent.NewOn", "5 11 2199"), ("Sent.WhyEnglish", "Staff were ill"), ("Sent.WhyWelsh", "Roedd staff yn sâl"));
        Inset(told).ShouldBe("Everyone now sees: 5 November 2199: Seaport, An inspection begins");
        (await Site("calendar.html")).ShouldContain("changed from October 2199 to 5 November 2199: Staff were ill.");
        (await Site("calendar.cy.html")).ShouldContain("newidiwyd o Hydref 2199 i 5 Tachwedd 2199: Roedd staff yn s");

        told = await chief.Send(
            await chief.Get(change), "button[formaction*=TakeBack]",
            ("Sent.Date", date), ("Sent.WhyEnglish", "It is done with another"), ("Sent.WhyWelsh", "Gydag un arall"));
        (await Row(await Site("calendar.html"))).ShouldStartWith("5 November 2199 (taken back)|Seaport|");
        Inset(told).ShouldBe("Everyone now sees: 5 November 2199: Seaport, An inspection begins (taken back)");
        (await chief.Get("/calendar")).Document.QuerySelector("main a[href*='change=']").ShouldBeNull();
        (await chief.Get(change)).Document.QuerySelector("[name='Sent.Date']").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_missing_is_named_beside_its_field_and_nothing_is_told()
    {
        await using var server = await RunningServer.Start();
        using var chief = await server.SignedIn(Role.ChiefInspector);
        using var visitor = server.Visitor();

        var refused = await chief.Send(await chief.Get("/calendar"), "button[formaction*=Announce]", ("Sent.On", "5 10 2011"));
        refused.Errors.ShouldBe(
            ["Choose what happens on the date", "Enter the name of the area", "That date is over: announce one that is still to come"], ignoreOrder: true);

        refused.Document.QuerySelectorAll("[formaction*=Change]").ShouldBeEmpty("there is nothing to change yet");
        (await visitor.GetStringAsync(new Uri("/reports/calendar.html", UriKind.Relative), Stop)).ShouldContain("No date is announced at present");
    }

    /// <summary>A browser presses the first button of the form in which the enter key is pressed.</summary>
    [Fact]
    public async Task The_enter_key_announces_what_is_new_and_changes_what_stands()
    {
        await using var croydon = await CroydonPublished.Start();
        var date = await croydon.Announced(AnnouncedKind.Report, "Seaport", October);
        using var chief = await croydon.Server.SignedIn(Role.ChiefInspector);
        var (fresh, change) = (await chief.Get("/calendar"), await chief.Get($"/calendar?change={date}"));

        Pressed(fresh, "Sent.On").ShouldEndWith("?handler=Announce");
        Pressed(change, "Sent.NewOn").ShouldEndWith("?handler=Change");
        foreach (var page in new[] { fresh, change })
        {
            var buttons = page.Document.QuerySelectorAll("main button").Select(button => button.TextContent.Trim());
            page.Document.QuerySelectorAll("main h2").Select(heading => heading.TextContent.Trim()).Intersect(buttons).ShouldBeEmpty();
        }

        var welsh = await chief.Send(change, "button[formaction*='handler=Again']", ("Sent.WhyEnglish", "Half a sentence"));
        welsh.Document.QuerySelector("[name='Sent.WhyEnglish']")!.TextContent.Trim().ShouldBe("Half a sentence");
        var refused = await chief.Send(change, "button[formaction*=Change]", ("Sent.NewOn", "5 11 2199"));
        refused.Document.QuerySelector("[name='Sent.NewOn']")!.GetAttribute("value").ShouldBe("5 11 2199");

        static string Pressed(Page page, string field) =>
            page.Document.QuerySelector($"[name='{field}']")!.Closest("form")!.QuerySelector("button")!.GetAttribute("formaction")!;
    }

    [Fact]
    public async Task A_date_that_is_over_is_neither_changed_nor_taken_back()
    {
        await using var croydon = await CroydonPublished.Start();
        var now = TimeProvider.System.GetUtcNow();
        var (today, on) = (DateOnly.FromDateTime(now.UtcDateTime), DateOnly.FromDateTime(now.UtcDateTime).AddDays(1));
        var date = await croydon.Announced(AnnouncedKind.Report, "Seaport", new CalendarDate(on.Year, on.Month, on.Day));
        var late = new Acting(Guid.CreateVersion7(), now, today.AddDays(2)) { Roles = [Role.ChiefInspector] };

        var moved = await croydon.Server.Within(async services =>
            await services.GetRequiredService<ChangeDate>().RunAsync(late, date, Fifth, "Staff were ill", "Roedd staff yn sâl", Stop));
        var taken = await croydon.Server.Within(async services =>
            await services.GetRequiredService<TakeBackDate>().RunAsync(late, date, "No", "Na", Stop));

        moved.Refusals.ShouldHaveSingleItem().Subject.ShouldBe(CalendarRefusals.DateField);
        taken.Refusals.ShouldHaveSingleItem().Subject.ShouldBe(CalendarRefusals.DateField);
    }

    /// <summary>A calendar without an event is none to the programs that would read it.</summary>
    [Fact]
    public async Task There_is_a_file_for_other_calendars_only_where_there_are_dates()
    {
        await using var croydon = await CroydonPublished.Start();
        using var visitor = croydon.Server.Visitor();

        (await Files()).ShouldBe((HttpStatusCode.NotFound, 0, 0));

        await croydon.Announced(AnnouncedKind.Report, "Seaport", October);
        (await Files()).ShouldBe((HttpStatusCode.OK, 1, 2));

        async Task<(HttpStatusCode Served, int Linked, int Exported)> Files()
        {
            using var answer = await visitor.GetAsync(new Uri("/reports/calendar.en.ics", UriKind.Relative), Stop);
            using var page = await new HtmlParser().ParseDocumentAsync(await visitor.GetStringAsync(new Uri("/reports/calendar.html", UriKind.Relative), Stop));
            await using var scope = croydon.Server.Services.CreateAsyncScope();
            var site = new PublicSite(scope.ServiceProvider.GetRequiredService<Views>(), "http://localhost/reports/", [],
                scope.ServiceProvider.GetRequiredService<WorkspaceClock>().Today);
            return (answer.StatusCode, page.QuerySelectorAll("a[href$='.ics']").Length,
                await site.EveryFileAsync(Stop).CountAsync(file => file.Path.EndsWith(".ics", StringComparison.Ordinal), Stop));
        }
    }

    [Fact]
    public async Task No_letter_is_broken_where_a_line_is_folded_and_no_control_character_is_written()
    {
        await using var croydon = await CroydonPublished.Start();
        var area = new string('ŵ', 80);
        await croydon.Announced(AnnouncedKind.Report, area, October);
        await croydon.Announced(AnnouncedKind.Report, "Sea\u0007port", October);
        using var visitor = croydon.Server.Visitor();

        var file = await visitor.GetByteArrayAsync(new Uri("/reports/calendar.en.ics", UriKind.Relative), Stop);

        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        var folded = text.Split("\r\n");
        folded.ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\uFFFD'));
        folded.ShouldAllBe(line => !line.Any(char.IsControl));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        lines.ShouldContain($"SUMMARY:{area}: A report is published");
        lines.ShouldContain("SUMMARY:Seaport: A report is published");
    }

    [Fact]
    public async Task Other_calendars_can_read_the_dates_and_take_out_what_was_taken_back()
    {
        await using var croydon = await CroydonPublished.Start();
        var date = await croydon.Announced(AnnouncedKind.Report, "Seaport, Hilltop; and all the valleys of the county that lie between them", October);
        await croydon.Moved(date, Fifth, "Staff were ill\nand others away", "Roedd staff yn sâl");
        using var visitor = croydon.Server.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/reports/calendar.en.ics", UriKind.Relative), Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync(Stop);
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        lines.ShouldContain("DTSTART;VALUE=DATE:21991105");
        lines.ShouldContain("DTEND;VALUE=DATE:21991106");
        lines.ShouldContain("SEQUENCE:1");
        lines.ShouldContain("SUMMARY:Seaport\\, Hilltop\\; and all the valleys of the county that lie between them: A report is published");
        lines.Single(line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal)).ShouldContain("Staff were ill\\nand others away.");
        lines.ShouldContain("STATUS:CONFIRMED");

        await croydon.TakenBack(date, "No", "Na");
        (await visitor.GetStringAsync(new Uri("/reports/calendar.cy.ics", UriKind.Relative), Stop)).ShouldContain("STATUS:CANCELLED\r\n");
    }

    /// <summary>A date that is told is told there and nowhere else: whatever else changed would be a second place to look.</summary>
    [Fact]
    public async Task Telling_a_date_changes_the_calendar_and_no_other_file()
    {
        await using var croydon = await CroydonPublished.Start();
        await croydon.Approved();
        await croydon.Released();
        using var visitor = croydon.Server.Visitor();
        async Task<string> Tag(string path)
        {
            using var answer = await visitor.GetAsync(new Uri("/reports/" + path, UriKind.Relative), Stop);
            return $"{answer.Headers.ETag} {answer.Content.Headers.LastModified}";
        }

        string[] others = ["index.html", "index.cy.html", "feed.en.xml", "sitemap.xml", "_data/reports.csv", "croydon-2012/index.html"];
        var before = await Task.WhenAll(others.Select(Tag));
        var calendar = await Tag("calendar.html");

        await croydon.Announced(AnnouncedKind.Report, "Seaport", October);

        (await Task.WhenAll(others.Select(Tag))).ShouldBe(before);
        (await Tag("calendar.html")).ShouldNotBe(calendar);
    }

    private static string? Inset(Page page) => page.Document.QuerySelector(".govuk-inset-text")?.TextContent.Trim();

    private static async Task<string> Row(string page)
    {
        using var document = await new HtmlParser().ParseDocumentAsync(page);
        return string.Join('|', document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().Children.Select(cell => cell.TextContent.Trim()));
    }
}
